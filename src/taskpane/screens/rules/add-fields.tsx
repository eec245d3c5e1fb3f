/** The fields of a new indicator. */
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import type { Draft } from '../../../core/table/draft';
import { INPUT_KINDS } from '../../../core/words/labels';
import type { InputKind } from '../../../core/words/input-kind';
import { usePane } from '../../context';
import { isPercent } from '../../../core/words/input-kind';
import { rulesTexts } from './texts';
import { labelOf } from './card-fields';
import { figureIn } from './figures';
import { BAND_INPUTS, keyIsWell, takesWeight, type TypedBand, type TypedIndicator } from './new-indicator';

const useStyles = makeStyles({
  bands: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: '6px 8px',
    alignItems: 'end',
  },
  input: { minWidth: 0 },
});

interface Props {
  readonly typed: TypedIndicator;
  readonly draft: Draft;
  readonly onChange: (typed: TypedIndicator) => void;
}

export function AddFields({ typed, draft, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const { aggregation } = draft.scheme;
  const groups = aggregation?.kind === 'groups' ? aggregation.groups : [];
  const percent = isPercent(typed.input);
  const change = (part: Partial<TypedIndicator>): void => onChange({ ...typed, ...part });
  const band = (index: number, part: Partial<TypedBand>): void =>
    change({ bands: typed.bands.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const wrong = (words: string, rate: boolean): string | undefined =>
    words !== '' && figureIn(words, rate) === undefined ? say(rulesTexts.notNumber) : undefined;
  return (
    <>
      <Field required label={say(rulesTexts.name)}>
        <Input value={typed.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field
        required
        label={say(rulesTexts.key)}
        validationMessage={keyIsWell(typed.key) ? undefined : say(rulesTexts.needKey)}
      >
        <Input value={typed.key} onChange={(_, { value }) => change({ key: value.trim().toLowerCase() })} />
      </Field>
      {groups.length > 0 && (
        <Field label={say(rulesTexts.group)}>
          <Select value={typed.group} onChange={(_, { value }) => change({ group: value })}>
            {groups.map((group) => (
              <option key={group.key} value={group.key}>
                {say(labelOf(group))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {takesWeight(draft, typed.group) && (
        <Field label={say(rulesTexts.weight)} validationMessage={wrong(typed.weight, false)}>
          <Input
            inputMode="decimal"
            value={typed.weight}
            onChange={(_, { value }) => change({ weight: value })}
          />
        </Field>
      )}
      <Field label={say(rulesTexts.input)}>
        <Select value={typed.input} onChange={(_, { value }) => change({ input: value as InputKind })}>
          {BAND_INPUTS.map((kind) => (
            <option key={kind} value={kind}>
              {say(INPUT_KINDS[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(rulesTexts.direction)}>
        <Select
          value={typed.better}
          onChange={(_, { value }) => change({ better: value as TypedIndicator['better'] })}
        >
          <option value="higher">{say(rulesTexts.higher)}</option>
          <option value="lower">{say(rulesTexts.lower)}</option>
        </Select>
      </Field>
      {typed.bands.map((one, index) => (
        <div key={index} className={styles.bands}>
          <Field label={say(rulesTexts.edgeOf(index + 1))} validationMessage={wrong(one.edge, percent)}>
            <Input
              className={styles.input}
              inputMode="decimal"
              value={one.edge}
              contentBefore={typed.better === 'higher' ? '≥' : '≤'}
              contentAfter={percent ? '%' : undefined}
              onChange={(_, { value }) => band(index, { edge: value })}
            />
          </Field>
          <Field label={say(rulesTexts.scores)} validationMessage={wrong(one.score, false)}>
            <Input
              className={styles.input}
              inputMode="decimal"
              value={one.score}
              onChange={(_, { value }) => band(index, { score: value })}
            />
          </Field>
          <Button
            appearance="subtle"
            icon={<SubtractRegular />}
            aria-label={say(rulesTexts.removeBand(index + 1))}
            disabled={typed.bands.length === 1}
            onClick={() => change({ bands: typed.bands.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() => change({ bands: [...typed.bands, { edge: '', score: '' }] })}
      >
        {say(rulesTexts.addBand)}
      </Button>
      <Field label={say(rulesTexts.rest)} validationMessage={wrong(typed.rest, false)}>
        <Input inputMode="decimal" value={typed.rest} onChange={(_, { value }) => change({ rest: value })} />
      </Field>
    </>
  );
}
