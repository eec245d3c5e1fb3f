/** 星级台账: the month's lines before they are added, what is wrong in it, the year, and what stars would mean for pay levels. */
import { Button, Field, Input, Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Text as Words } from '../../../core/words/text';
import { ledgerFindings } from '../../../workbook/stars/ledger-findings';
import { ledgerLosses } from '../../../workbook/stars/ledger-journal';
import { ledgerPlan } from '../../../workbook/stars/ledger-plan';
import { LEDGER_SHEET } from '../../../workbook/stars/ledger-sheet';
import { ledgerPatch } from '../../../workbook/stars/ledger-write';
import { choiceWords, quotaEntry } from '../../../workbook/stars/quota-memory';
import { Findings } from '../../components/findings';
import { Notice } from '../../components/notice';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { now, rememberedName, rememberName } from '../salary/who-and-when';
import { LevelList } from './level-list';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';
import type { RatedSheet, Stars } from './use-stars';
import { YearTable } from './year-table';

interface Props {
  readonly rated: RatedSheet;
  readonly stars: Stars;
  readonly command: Command;
}

const writeWords = (lines: number, recorded: number): Words => {
  if (lines > 0) return starsTexts.writeLines(lines);
  return recorded > 0 ? starsTexts.nothingNew : starsTexts.nothing;
};

export function LedgerPanel({ rated, stars, command }: Props) {
  const styles = useStarStyles();
  const { workbook, language, say } = usePane();
  const [by, setBy] = useState(rememberedName);
  const [correction, setCorrection] = useState('');
  const { book, sheet, rows, given, quota } = rated;
  const planAt = (time: string) =>
    ledgerPlan(sheet, book.scheme ?? '', rows, { by, time, language, given, correction });
  const plan = planAt('');
  const { month, fault, entries, recorded, unreasoned, left } = plan;
  const told = rows.flatMap(({ person, told: how }) =>
    how === undefined ? [] : [[person.name, how] as const],
  );
  const differs = entries.filter((entry) => entry.rule !== entry.given).length;
  const blocked = entries.length === 0 || unreasoned.length > 0 || book.ledgerFault !== undefined;
  const findings = useMemo(
    () => [
      ...ledgerLosses(book.journal, book.ledger),
      ...(book.ledger === null ? [] : ledgerFindings(book.ledger, [sheet.compiled.scheme])),
    ],
    [book, sheet],
  );
  const go = (row: number, column: number): void => {
    const area = { sheet: LEDGER_SHEET, row, column, rows: 1, columns: 1 };
    workbook.select(area).catch(() => stars.reread());
  };
  return (
    <div className={styles.part}>
      {month === undefined ? (
        <Text block role="status" className={fault === undefined ? undefined : styles.bad}>
          {say(fault ?? starsTexts.noMonth)}
        </Text>
      ) : (
        <>
          <div role="status">
            <Text block>{say(starsTexts.ledgerSummary(month, entries.length, differs))}</Text>
            {quota !== undefined && <Text block>{say(starsTexts.quotaDecided(choiceWords(quota)))}</Text>}
            {recorded.length > 0 && <Text block>{say(starsTexts.recorded(recorded.length))}</Text>}
            {unreasoned.length > 0 && (
              <Text block className={styles.bad}>
                {say(starsTexts.unreasoned(unreasoned))}
              </Text>
            )}
            {book.ledgerFault !== undefined && (
              <Text block className={styles.bad}>
                {say(book.ledgerFault)}
              </Text>
            )}
          </div>
          {rows.some(({ line, later }) => line !== undefined || later !== undefined) && (
            <Field label={say(starsTexts.correction)} hint={say(starsTexts.correctionHint)}>
              <Input value={correction} onChange={(_, { value }) => setCorrection(value)} />
            </Field>
          )}
          <ReasonList
            title={say(starsTexts.told(told.length))}
            reasons={told.map(([name, why]) => say(starsTexts.whose(name, why)))}
          />
          <ReasonList
            title={say(starsTexts.without(left.length))}
            reasons={left.flatMap(({ person, fault }) =>
              fault === undefined ? [] : [say(starsTexts.whose(person.name, fault))],
            )}
          />
          <Field label={say(starsTexts.by)}>
            <Input value={by} onChange={(_, { value }) => setBy(value)} />
          </Field>
          <Button
            appearance="primary"
            disabled={blocked}
            disabledFocusable={command.busy}
            icon={command.busy ? <Spinner size="tiny" /> : undefined}
            onClick={() =>
              void command.run(async (watch) => {
                rememberName(by);
                const time = now();
                const lines = planAt(time).entries;
                const beside =
                  quota === undefined ? [] : [quotaEntry(sheet, quota, { time, by, month }, language)];
                const patch = ledgerPatch(book, lines, sheet.block, language, beside);
                const applied = await workbook.apply(patch, watch);
                if (applied.ok) {
                  setCorrection('');
                  stars.reread();
                }
                return outcomeOf(applied, starsTexts.linesWritten(lines.length));
              })
            }
          >
            {say(writeWords(entries.length, recorded.length))}
          </Button>
        </>
      )}
      <Notice command={command} onUndone={stars.reread} />
      {book.ledger !== null && (
        <Button onClick={() => go(book.ledger?.headerRow ?? 0, 0)}>{say(starsTexts.open)}</Button>
      )}
      <Findings findings={findings} go={go} />
      {book.ledger !== null && <YearTable ledger={book.ledger} compiled={sheet.compiled} />}
      <LevelList rated={rated} />
    </div>
  );
}
