/** 人员: the list of people, what is wrong in it, and adding people from another sheet. */
import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { addPeople, type PeopleSource } from '../../../workbook/staff/people-source';
import { STAFF_SHEET } from '../../../workbook/staff/staff-sheet';
import { Findings, type Go } from '../../components/findings';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { RosterPart } from './roster-part';
import { peopleTexts } from './texts';
import { usePeople, type Offered } from './use-people';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  listed: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '12px',
  },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
});

export function PeopleScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const { source, offered, reading, choose, again } = usePeople(workbook, shown);
  // Where the list is gone meanwhile, that is shown.
  const go = (row: number, column: number): void => {
    const area = { sheet: STAFF_SHEET, row, column, rows: 1, columns: 1 };
    workbook.select(area).catch(() => void again());
  };
  return (
    <>
      <Text block className={styles.quiet}>
        {say(peopleTexts.intro)}
      </Text>
      <Notice command={reading} />
      {source === null ? (
        <Spinner size="tiny" />
      ) : (
        <>
          <Listed source={source} go={go} />
          <Findings findings={source.findings} go={go} />
          <div className={styles.part}>
            <Field label={say(peopleTexts.from)}>
              <Select value={offered?.sheet ?? ''} onChange={(_, { value }) => choose(value)}>
                <option value="">{say(peopleTexts.choose)}</option>
                {source.sheets.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Adding source={source} offered={offered} again={again} />
          </div>
          <RosterPart sheets={source.sheets} />
        </>
      )}
    </>
  );
}

function Listed({ source, go }: { readonly source: PeopleSource; readonly go: Go }) {
  const styles = useStyles();
  const { say } = usePane();
  const { exists, members } = source;
  if (!exists) return <Text block>{say(peopleTexts.none)}</Text>;
  const teams = new Set(members.map(({ team }) => team).filter((team) => team !== '')).size;
  return (
    <div className={styles.listed}>
      <Text block weight="semibold">
        {say(peopleTexts.count(members.length, teams))}
      </Text>
      <Button onClick={() => go(0, 0)}>{say(peopleTexts.open)}</Button>
    </div>
  );
}

interface AddingProps {
  readonly source: PeopleSource;
  readonly offered: Offered | null;
  readonly again: () => Promise<void>;
}

function Adding({ source, offered, again }: AddingProps) {
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const added = offered?.collected?.added ?? [];
  async function add(): Promise<Outcome> {
    const applied = await addPeople(workbook, source, added, language);
    const outcome = outcomeOf(
      applied,
      added.length === 0 ? peopleTexts.made : peopleTexts.added(added.length),
    );
    if (applied.ok) await again();
    return outcome;
  }
  return (
    <>
      {offered !== null && offered.collected === null && <Text block>{say(peopleTexts.noNames)}</Text>}
      {offered !== null && offered.collected !== null && (
        <>
          {added.length > 0 && <Text block>{say(peopleTexts.who(added.map(({ name }) => name)))}</Text>}
          {offered.collected.known.length > 0 && (
            <Text block>{say(peopleTexts.known(offered.collected.known.length))}</Text>
          )}
          <Button
            appearance="primary"
            disabled={added.length === 0}
            disabledFocusable={command.busy}
            onClick={() => void command.run(add)}
          >
            {say(added.length === 0 ? peopleTexts.nobodyNew : peopleTexts.add(added.length))}
          </Button>
        </>
      )}
      {!source.exists && offered === null && (
        <Button disabledFocusable={command.busy} onClick={() => void command.run(add)}>
          {say(peopleTexts.makeEmpty)}
        </Button>
      )}
      <Notice command={command} onUndone={() => void again()} />
    </>
  );
}
