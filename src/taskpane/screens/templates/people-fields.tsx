/** For whom the sheet is: empty rows, names pasted or selected, or the scheme's examples. */
import {
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { templatesTexts } from './texts';
import { MOST_PEOPLE, namesIn } from './people';
import { useSelectedNames } from './use-selected-names';

export type Source = 'rows' | 'pasted' | 'selected' | 'sample';

export interface PeopleEntry {
  readonly source: Source;
  readonly rows: string;
  readonly pasted: string;
}

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

export function rowsKnown({ rows }: PeopleEntry): boolean {
  return /^\d+$/.test(rows) && Number(rows) >= 1 && Number(rows) <= MOST_PEOPLE;
}

export function PeopleFields({
  entry,
  onChange,
}: {
  entry: PeopleEntry;
  onChange: (entry: PeopleEntry) => void;
}) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { source, rows, pasted } = entry;
  const selected = useSelectedNames(workbook, source === 'selected');
  const names = source === 'pasted' ? namesIn(pasted) : selected;
  return (
    <>
      <Field label={say(templatesTexts.people)}>
        <RadioGroup
          value={source}
          onChange={(_, { value }) => onChange({ ...entry, source: value as Source })}
        >
          <Radio value="rows" label={say(templatesTexts.emptyRows)} />
          <Radio value="pasted" label={say(templatesTexts.pasted)} />
          <Radio value="selected" label={say(templatesTexts.selected)} />
          <Radio value="sample" label={say(templatesTexts.sampleRows)} />
        </RadioGroup>
      </Field>
      {source === 'rows' && (
        <Field
          required
          label={say(templatesTexts.rowCount)}
          validationMessage={rowsKnown(entry) ? undefined : say(templatesTexts.rowsWrong)}
        >
          <Input
            inputMode="numeric"
            value={rows}
            onChange={(_, { value }) => onChange({ ...entry, rows: value.trim() })}
          />
        </Field>
      )}
      {source === 'pasted' && (
        <Field required label={say(templatesTexts.names)}>
          <Textarea
            rows={5}
            value={pasted}
            onChange={(_, { value }) => onChange({ ...entry, pasted: value })}
          />
        </Field>
      )}
      <Status>
        {source === 'sample' && <Caption1 className={styles.hint}>{say(templatesTexts.sampleHint)}</Caption1>}
        {source === 'selected' && selected?.length === 0 && (
          <Caption1 className={styles.hint}>{say(templatesTexts.selectNames)}</Caption1>
        )}
        {names !== null && names.length > 0 && (
          <Caption1 className={styles.hint}>{say(templatesTexts.namesRead(names))}</Caption1>
        )}
      </Status>
    </>
  );
}
