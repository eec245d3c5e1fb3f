/** What a simulation shows: the sums, the grades, who moves, everybody, and those left out. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import type { Text as Words } from '../../../core/words/text';
import { freeSheetName } from '../../../workbook/look/sheet-name';
import { simulationPatch } from '../../../workbook/simulate/export';
import { quotaWords } from '../../../workbook/simulate/star-quotas';
import { partWords } from '../../../workbook/simulate/part';
import type { LeftOut } from '../../../workbook/simulate/person';
import type { Watch } from '../../../workbook/port';
import type { Simulation } from '../../../workbook/simulate/simulate';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { DeltaTable } from './delta-table';
import { PersonTable } from './person-table';

const useStyles = makeStyles({
  section: { marginTop: '16px', display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: '4px 0 0' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

export interface Simulated {
  readonly simulation: Simulation;
  readonly before: Words;
  readonly after: Words;
  readonly sheet: string;
}

export function SimulationResult({ simulation, before, after, sheet }: Simulated) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const { people, moves, left, unpaid, missing, quotas, parts, note } = simulation;

  async function exportSheet(watch: Watch): Promise<Outcome> {
    const taken = (await workbook.sheets()).map((one) => one.name);
    const sheetName = freeSheetName(say(rulesTexts.exportName), taken);
    const patch = simulationPatch(simulation, {
      language,
      sheetName,
      before,
      after,
      of: sheet,
      charts: workbook.charts,
    });
    return outcomeOf(await workbook.apply(patch, watch), rulesTexts.exported(sheetName));
  }

  return (
    <section className={styles.section} aria-label={say(rulesTexts.simulate)}>
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say(rulesTexts.missingColumns(missing.map(say).join(language === 'zh' ? '、' : ', ')))}
          </MessageBarBody>
        </MessageBar>
      )}
      {note !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(note)}</MessageBarBody>
        </MessageBar>
      )}
      <Status>
        <Text weight="semibold">{say(rulesTexts.people(people.length))}</Text>
      </Status>
      {people.length > 0 && (
        <>
          <DeltaTable simulation={simulation} />
          <Subtitle2 as="h3" className={styles.heading}>
            {say(rulesTexts.moves(moves.length))}
          </Subtitle2>
          {moves.length === 0 ? (
            <Caption1>{say(rulesTexts.noMoves)}</Caption1>
          ) : (
            <ul className={styles.list}>
              {moves.map(({ row, name, from, to }) => (
                <li key={row}>
                  {say(rulesTexts.move(name === '' ? say(rulesTexts.rowNumber(row + 1)) : name, from, to))}
                </li>
              ))}
            </ul>
          )}
          {quotas.length > 0 && (
            <>
              <Subtitle2 as="h3" className={styles.heading}>
                {say(rulesTexts.quotas)}
              </Subtitle2>
              <ul className={styles.list}>
                {quotas.map((one) => (
                  <li key={`${one.team} ${one.star}`}>{say(quotaWords(one))}</li>
                ))}
              </ul>
            </>
          )}
          <Subtitle2 as="h3" className={styles.heading}>
            {say(rulesTexts.perPerson)}
          </Subtitle2>
          <PersonTable people={people} stars={simulation.stars} />
        </>
      )}
      <Reasons
        title={rulesTexts.parts(parts.length)}
        list={parts.map((one) => ({ ...one, why: partWords(one) }))}
      />
      <Reasons title={rulesTexts.leftOut(left.length)} list={left} />
      <Reasons title={rulesTexts.unpaid(unpaid.length)} list={unpaid} />
      <Button
        disabledFocusable={command.busy}
        icon={command.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void command.run(exportSheet)}
      >
        {say(rulesTexts.exportSheet)}
      </Button>
      <Notice command={command} />
    </section>
  );
}

/** People with a reason each; the same reason is said once. */
function Reasons({ title, list }: { title: Words; list: readonly LeftOut[] }) {
  const styles = useStyles();
  const { say, language } = usePane();
  if (list.length === 0) return null;
  const reasons = new Map<string, string[]>();
  for (const { row, name, why } of list) {
    const who = name === '' ? say(rulesTexts.rowNumber(row + 1)) : name;
    reasons.set(say(why), [...(reasons.get(say(why)) ?? []), who]);
  }
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {say(title)}
      </Subtitle2>
      <ul className={styles.list}>
        {[...reasons].map(([why, who]) => (
          <li key={why}>
            {who.join(language === 'zh' ? '、' : ', ')}
            {language === 'zh' ? '：' : ': '}
            {why}
          </li>
        ))}
      </ul>
    </>
  );
}
