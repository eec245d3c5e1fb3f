/** What of the preview shall be written. */
import { Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { roleLabel, type Role } from '../../../workbook/salary/roles';
import type { Choice } from '../../../workbook/salary/choice';
import { usePane } from '../../context';
import { salaryTexts } from './texts';

const useStyles = makeStyles({ checks: { display: 'flex', flexDirection: 'column' } });

interface Props {
  /** The salary columns that the sheet has. */
  readonly outputs: readonly Role[];
  readonly choice: Choice;
  /** How many cells hold a formula, or were filled in by hand. */
  readonly formulas: number;
  readonly overrides: number;
  readonly onChange: (choice: Choice) => void;
}

export function WriteChoices({ outputs, choice, formulas, overrides, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const title = useId();
  const { roles, overwriteFormulas, overwriteOverrides } = choice;
  return (
    // No Field around them: it would give every box the same id.
    <div className={styles.checks} role="group" aria-labelledby={title}>
      <Label id={title}>{say(salaryTexts.writeColumns)}</Label>
      {outputs.map((role) => (
        <Checkbox
          key={role}
          label={say(roleLabel(role))}
          checked={roles.has(role)}
          onChange={(_, { checked }) =>
            onChange({ ...choice, roles: withRole(roles, role, checked === true) })
          }
        />
      ))}
      {formulas > 0 && (
        <Checkbox
          label={say(salaryTexts.overwriteFormulas(formulas))}
          checked={overwriteFormulas}
          onChange={(_, { checked }) => onChange({ ...choice, overwriteFormulas: checked === true })}
        />
      )}
      {overrides > 0 && (
        <Checkbox
          label={say(salaryTexts.overwriteOverrides(overrides))}
          checked={overwriteOverrides}
          onChange={(_, { checked }) => onChange({ ...choice, overwriteOverrides: checked === true })}
        />
      )}
    </div>
  );
}

function withRole(roles: ReadonlySet<Role>, role: Role, wanted: boolean): ReadonlySet<Role> {
  const next = new Set(roles);
  if (wanted) next.add(role);
  else next.delete(role);
  return next;
}
