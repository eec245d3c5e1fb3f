/** Two sets of rules to be set against each other. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import type { RuleSet } from './rule-sets';

// Long names of options do not widen the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

export function RuleSetPair({
  sets,
  before,
  after,
  onChange,
}: {
  sets: readonly RuleSet[];
  before: string;
  after: string;
  onChange: (before: string, after: string) => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const options = sets.map((set) => (
    <option key={set.id} value={set.id}>
      {say(set.label)}
    </option>
  ));
  return (
    <>
      <Field className={styles.field} label={say(rulesTexts.before)}>
        <Select value={before} onChange={(_, { value }) => onChange(value, after)}>
          {options}
        </Select>
      </Field>
      <Field className={styles.field} label={say(rulesTexts.after)}>
        <Select value={after} onChange={(_, { value }) => onChange(before, value)}>
          {options}
        </Select>
      </Field>
    </>
  );
}
