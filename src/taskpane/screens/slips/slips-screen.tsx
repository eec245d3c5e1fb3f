/** Makes pay slips: choose the pay sheet, the form and what is shown; see the awkward ones and the sums; make them. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Form, SlipChoices } from '../../../workbook/slips/choices';
import { PAYING } from '../../../workbook/slips/why';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { FieldList } from './field-list';
import { SlipsPreview } from './slips-preview';
import { StarOfMonth } from './star-of-month';
import { FORM_LABELS, slipsTexts } from './texts';
import { useSlips } from './use-slips';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px', marginBottom: '8px' },
});

/** `shown` while this is the screen that the user sees. */
export function SlipsScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { say } = usePane();
  const slips = useSlips(shown);
  const { choices, reading, sheets, sheet } = slips;
  return (
    <>
      <Text block className={styles.intro}>
        {say(slipsTexts.intro)}
      </Text>
      <div className={styles.tools}>
        {sheets.length > 0 && (
          <Field label={say(slipsTexts.sheet)}>
            <Select value={sheet} onChange={(_, { value }) => slips.choose(value)}>
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {choices !== null && (
          <>
            <Choices choices={choices} onChange={slips.change} />
            <FieldList fields={choices.fields} onChange={(fields) => slips.change({ fields })} />
            <Button
              disabledFocusable={reading.busy}
              icon={reading.busy ? <Spinner size="tiny" /> : undefined}
              onClick={slips.preview}
            >
              {say(slipsTexts.look)}
            </Button>
          </>
        )}
      </div>
      <Notice command={reading} />
      {slips.shown !== null && (
        <SlipsPreview key={slips.shown.number} plan={slips.shown.plan} onMake={slips.make} />
      )}
      {slips.shown === null && <StarOfMonth />}
    </>
  );
}

interface ChoicesProps {
  readonly choices: SlipChoices;
  readonly onChange: (choices: Partial<SlipChoices>) => void;
}

function Choices({ choices, onChange }: ChoicesProps) {
  const { say } = usePane();
  return (
    <>
      <Field label={say(slipsTexts.form)}>
        <Select value={choices.form} onChange={(_, { value }) => onChange({ form: value as Form })}>
          {(Object.keys(FORM_LABELS) as Form[]).map((form) => (
            <option key={form} value={form}>
              {say(FORM_LABELS[form])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(slipsTexts.company)}>
        <Input value={choices.company} onChange={(_, { value }) => onChange({ company: value })} />
      </Field>
      <Field label={say(slipsTexts.month)} hint={say(slipsTexts.monthHint)} required>
        <Input value={choices.month} onChange={(_, { value }) => onChange({ month: value })} />
      </Field>
      <Field label={say(slipsTexts.scheme)}>
        <Select
          value={choices.scheme}
          onChange={(_, { value }) => onChange({ scheme: value, why: value !== '' })}
        >
          <option value="">{say(slipsTexts.noScheme)}</option>
          {PAYING.map(({ scheme }) => (
            <option key={scheme.id} value={scheme.id}>
              {scheme.number}. {say(scheme.name)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say(slipsTexts.sign)}
        checked={choices.sign}
        onChange={(_, { checked }) => onChange({ sign: checked === true })}
      />
      <Checkbox
        label={say(slipsTexts.withoutZeros)}
        checked={choices.withoutZeros}
        onChange={(_, { checked }) => onChange({ withoutZeros: checked === true })}
      />
    </>
  );
}
