/** The columns of the pay sheet, group by group: shown or not, in which group, in which order. */
import { Button, Caption1, Checkbox, makeStyles, Select, Subtitle2 } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { hiddenOrNot, moved, shifted, type SlipChoices } from '../../../workbook/slips/choices';
import type { Field } from '../../../workbook/slips/fields';
import { GROUP_LABELS, GROUPS, type Group } from '../../../workbook/slips/groups';
import { usePane } from '../../context';
import { slipsTexts } from './texts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: '8px 0 0' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  field: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  group: { width: '96px', minWidth: 0 },
});

interface Props {
  readonly fields: SlipChoices['fields'];
  readonly onChange: (fields: SlipChoices['fields']) => void;
}

export function FieldList({ fields, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={styles.groups} aria-label={say(slipsTexts.fields)}>
      {GROUPS.map((group) => {
        const own = fields.filter((field) => field.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <Subtitle2 as="h3" block className={styles.heading}>
              {say(GROUP_LABELS[group])}
            </Subtitle2>
            <ul className={styles.list}>
              {own.map((field, place) => (
                <FieldLine
                  key={field.key}
                  field={field}
                  first={place === 0}
                  last={place === own.length - 1}
                  fields={fields}
                  onChange={onChange}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface LineProps extends Props {
  readonly field: Field;
  readonly first: boolean;
  readonly last: boolean;
}

function FieldLine({ field, first, last, fields, onChange }: LineProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { key, title, group, hidden, doubtful } = field;
  return (
    <li className={styles.field}>
      <span className={styles.name}>
        <Checkbox
          label={title}
          aria-label={say(slipsTexts.shownField(key))}
          checked={hidden !== true}
          onChange={(_, { checked }) => onChange(hiddenOrNot(fields, key, checked !== true))}
        />
        {doubtful && <Caption1>{say(slipsTexts.check)}</Caption1>}
      </span>
      <Select
        className={styles.group}
        size="small"
        aria-label={say(slipsTexts.groupOf(key))}
        value={group}
        onChange={(_, { value }) => onChange(moved(fields, key, value as Group))}
      >
        {GROUPS.map((one) => (
          <option key={one} value={one}>
            {say(GROUP_LABELS[one])}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={say(slipsTexts.up(key))}
        disabledFocusable={first}
        onClick={() => onChange(shifted(fields, key, -1))}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={say(slipsTexts.down(key))}
        disabledFocusable={last}
        onClick={() => onChange(shifted(fields, key, 1))}
      />
    </li>
  );
}
