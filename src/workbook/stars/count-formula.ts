/** The formula that counts somebody's issues in a log. */
import { isBlank } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { cellAddress } from '../formula/address';
import { cellAt } from '../people/cells';
import type { Issue, IssueLog } from './issue-log';
import { columnIn, keyedBy, keyFor, rangeOf, type Keyed, type Range } from './lookup';
import { indexOfMonth, monthOfIndex } from './month-columns';

/** A log with what its formulas refer to. */
export interface CountedLog {
  readonly log: IssueLog;
  readonly keyed: Keyed;
  readonly range: Range;
}

export function countedLog(log: IssueLog): CountedLog {
  return { log, keyed: keyedBy(log.sheet), range: rangeOf(log.sheet) };
}

/**
 * One log's share of a count. The comparisons are of the very texts: no wildcards, no numbers out of texts.
 * @param issues those that are the person's
 * @param complaints whether complaints are counted, or all others
 */
export function countIn(
  { log, keyed, range }: CountedLog,
  own: Keyed,
  row: number,
  issues: readonly Issue[],
  months: readonly Month[],
  complaints: boolean,
): string {
  const { code, channel, date } = log.sheet.mapping.columns;
  const known = issues.length > 0 ? issues : log.issues.slice(0, 1);
  const numbered = own.id !== undefined && !isBlank(cellAt(own.block, row, own.id));
  const by = numbered && known.length > 0 && known.every(({ id }) => id !== '') ? 'id' : 'name';
  const mine = `$${cellAddress(row, own[by] ?? 0)}`;
  // The log may spell somebody in several ways.
  const found = issues.map((issue) => keyFor(own, row, keyed, issue.row, by) ?? mine);
  const keys = found.length === 0 ? [mine] : [...new Set(found)];
  const dates = log.month === undefined && date !== undefined ? columnIn(range, date) : undefined;
  const tests = [
    anyOf(columnIn(range, keyed[by] ?? 0), keys),
    `(${columnIn(range, code ?? 0)}<>"")`,
    ...(channel === undefined ? [] : [channelTest(columnIn(range, channel), log, complaints)]),
    ...(dates === undefined ? [] : dateTests(dates, months)),
  ];
  return `SUMPRODUCT(${tests.join('*')})`;
}

function channelTest(cells: string, { complaintWords }: IssueLog, complaints: boolean): string {
  const test = anyOf(
    cells,
    complaintWords.map((words) => `"${words}"`),
  );
  return complaints ? test : `(1-${test})`;
}

function anyOf(cells: string, keys: readonly string[]): string {
  const tests = keys.map((key) => `(${cells}=${key})`);
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join('+')})`;
}

function dateTests(dates: string, months: readonly Month[]): readonly string[] {
  const indexes = months.map(indexOfMonth);
  const [from, to] = [monthOfIndex(Math.min(...indexes)), monthOfIndex(Math.max(...indexes) + 1)];
  return [`(${dates}>=DATE(${from.year},${from.month},1))`, `(${dates}<DATE(${to.year},${to.month},1))`];
}
