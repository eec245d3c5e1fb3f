/** People into, and out of, a sheet: choose it, say who, look at what will be written, write it. */
import { Field, makeStyles, Select, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { isLevelOn, suggestedFor } from '../../../workbook/roster/suggest';
import type { Roster } from '../../../workbook/roster/read';
import { planRoster } from '../../../workbook/roster/roster';
import { pastedPeople } from '../../../workbook/staff/for-template';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { RosterPreview } from './roster-preview';
import { rosterTexts } from './roster-texts';
import { TickList } from './tick-list';
import { useRoster, type RosterEntry } from './use-roster';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '20px' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function RosterPart({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const entry = useRoster(workbook);
  const command = useCommand();
  const { sheet, roster, reading, choose, again } = entry;
  return (
    <section className={styles.part} aria-label={say(rosterTexts.title)}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say(rosterTexts.title)}
      </Subtitle2>
      <Text className={styles.quiet}>{say(rosterTexts.intro)}</Text>
      <Field label={say(rosterTexts.sheet)}>
        <Select value={sheet} onChange={(_, { value }) => choose(value)}>
          <option value="">{say(rosterTexts.choose)}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Notice command={reading} />
      {roster !== null && 'fault' in roster && <Text role="status">{say(roster.fault)}</Text>}
      {roster !== null && 'found' in roster && <Who roster={roster} entry={entry} command={command} />}
      <Notice command={command} onUndone={() => void again(true)} />
    </section>
  );
}

interface WhoProps {
  readonly roster: Roster;
  readonly entry: RosterEntry;
  readonly command: ReturnType<typeof useCommand>;
}

function Who({ roster, entry, command }: WhoProps) {
  const { say } = usePane();
  const { wish, want } = entry;
  // Typing goes on while a large sheet is thought through.
  const wanted = useDeferredValue(wish);
  const { missing, gone } = useMemo(() => suggestedFor(roster), [roster]);
  const plan = useMemo(
    () =>
      planRoster(roster, {
        add: [
          ...missing.filter(({ row }) => wanted.members.has(row)).map(({ name, id }) => ({ name, id })),
          ...pastedPeople(wanted.typed, isLevelOn(roster)),
        ],
        out: wanted.out,
      }),
    [roster, missing, wanted],
  );
  const called = ({ name, id }: { readonly name: string; readonly id: string }): string =>
    id === '' ? name : `${name} ${id}`;
  return (
    <>
      <Text>{say(rosterTexts.count(roster.people.length))}</Text>
      {missing.length > 0 && (
        <TickList
          label={say(rosterTexts.fromStaff(missing.length))}
          entries={missing.map((member) => ({ key: member.row, label: called(member) }))}
          ticked={wish.members}
          onChange={(members) => want({ members })}
        />
      )}
      <Field label={say(rosterTexts.typed)} hint={say(rosterTexts.typedHint)}>
        <Textarea rows={3} value={wish.typed} onChange={(_, { value }) => want({ typed: value })} />
      </Field>
      <TickList
        label={say(rosterTexts.out)}
        entries={roster.people.map((one) => ({
          key: one.row,
          label: gone.has(one.row) ? say(rosterTexts.left(called(one))) : called(one),
        }))}
        ticked={wish.out}
        onChange={(out) => want({ out })}
      />
      <RosterPreview plan={plan} command={command} again={entry.again} />
    </>
  );
}
