/** Names of the export that nobody is known by: bound to people of the sheet once, by hand. */
import { Field, makeStyles, Select, Subtitle2 } from '@fluentui/react-components';
import type { ImportChoices } from '../../../workbook/import/choices';
import type { ImportPlan } from '../../../workbook/import/plan';
import { personKey, type TargetPerson } from '../../../workbook/import/target';
import { nameKey } from '../../../workbook/people/names';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { ReasonList } from '../../components/reason-list';
import { importTexts } from './texts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: '16px 0 0' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface Props {
  readonly plan: ImportPlan;
  readonly people: readonly TargetPerson[];
  readonly choices: ImportChoices;
  readonly onChange: (choices: Partial<ImportChoices>) => void;
}

const UNBOUND = 'unbound';

export function BindPeople({ plan, people, choices, onChange }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  // Whoever was bound in this run stays in the list, so that it can be changed.
  const bound = new Map(choices.bindings);
  const open = plan.unmatched.filter(({ settled, who }) => !settled && !bound.has(nameKey(who)));
  const elsewhere = plan.unmatched.filter(({ settled, who }) => settled && !bound.has(nameKey(who)));
  const listed = [
    ...[...bound.keys()].map((who) => ({ who, why: undefined })),
    ...open.map(({ who, why }) => ({ who, why })),
  ];
  const set = (who: string, value: string): void => {
    const bindings = new Map(choices.bindings);
    if (value === UNBOUND) bindings.delete(nameKey(who));
    else bindings.set(nameKey(who), value);
    onChange({ bindings });
  };
  const paged = usePaged(listed);
  if (listed.length + elsewhere.length + plan.absent.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say(importTexts.people)}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {open.length > 0 ? say(importTexts.unbounds(open.length)) : say(importTexts.people)}
      </Subtitle2>
      {paged.entries.map(({ who, why }) => (
        <Field
          key={who}
          className={styles.field}
          label={say(importTexts.bind(who))}
          hint={why === undefined ? undefined : say(why)}
        >
          <Select value={bound.get(nameKey(who)) ?? UNBOUND} onChange={(_, { value }) => set(who, value)}>
            <option value={UNBOUND}>{say(importTexts.unbound)}</option>
            {people.map((person) => (
              <option key={person.row} value={personKey(person)}>
                {person.id === '' ? person.name : `${person.name} ${person.id}`}
              </option>
            ))}
            <option value="">{say(importTexts.nobody)}</option>
          </Select>
        </Field>
      ))}
      <Pager paged={paged} />
      <ReasonList
        title={say(importTexts.elsewhere(elsewhere.length))}
        reasons={elsewhere.map(({ who, why }) => say(importTexts.reason(who, why)))}
      />
      <ReasonList
        title={say(importTexts.absent(plan.absent.length))}
        reasons={plan.absent.map(({ name, id }) => (id === '' ? name : `${name} ${id}`))}
      />
    </section>
  );
}
