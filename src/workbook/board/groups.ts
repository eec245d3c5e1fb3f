/** What a board shows together: the sheets of one scheme in one month. A sheet whose rules nobody knows stands with its like. */
import { text, type Text } from '../../core/words/text';
import { isSame } from '../month/month-of';
import type { Month } from '../../core/input/month';
import type { Standing } from './one-standing';
import { standingsOf } from './standing';
import type { BoardReading, BoardTable, MonthSheets } from './read-board';

export interface BoardGroup {
  /** The scheme's id; empty where the rules are not known. */
  readonly id: string;
  readonly name: Text;
}

export interface MonthOfGroup {
  readonly month: Month | null;
  readonly tables: readonly BoardTable[];
  readonly standings: readonly Standing[];
}

const BY_HAND: BoardGroup = { id: '', name: text('表上的得分', 'Scores as they stand') };

const isRated = ({ kind }: BoardTable): boolean => kind !== 'pay';

export function groupOf({ compiled }: BoardTable): BoardGroup {
  return compiled === undefined ? BY_HAND : { id: compiled.scheme.id, name: compiled.scheme.name };
}

/** Whether a month has sheets of scores or stars. */
export const isRatedIn = (sheets: MonthSheets | undefined): boolean =>
  sheets !== undefined && sheets.tables.some(isRated);

/** Those of the month's sheets, the one with most people first. */
export function groupsOf({ tables }: MonthSheets): readonly BoardGroup[] {
  const sizes = new Map<string, { readonly group: BoardGroup; people: number }>();
  for (const table of tables.filter(isRated)) {
    const group = groupOf(table);
    const known = sizes.get(group.id) ?? { group, people: 0 };
    sizes.set(group.id, { group, people: known.people + table.people.length });
  }
  return [...sizes.values()].sort((a, b) => b.people - a.people).map(({ group }) => group);
}

export function monthOfGroup(reading: BoardReading, sheets: MonthSheets, group: string): MonthOfGroup {
  const tables = sheets.tables.filter((table) => isRated(table) && groupOf(table).id === group);
  return { month: sheets.month, tables, standings: tables.flatMap((table) => standingsOf(table, reading)) };
}

const MONTHS = { month: 1, quarter: 3, 'quarter-or-year': 3, year: 12, log: 1 } as const;

/** Months between two sheets of the tables' scheme. */
export function stepOf(tables: readonly BoardTable[]): number {
  const period = tables[0]?.compiled?.scheme.period;
  return period === undefined ? 1 : MONTHS[period];
}

/** The month so many before; without a year where that is not known. */
export function monthsBefore({ month, year }: Month, months: number): Month {
  const at = month - 1 - months;
  const own = ((at % 12) + 12) % 12;
  return year === undefined ? { month: own + 1 } : { month: own + 1, year: year + Math.floor(at / 12) };
}

export function sheetsOf(reading: BoardReading, month: Month): MonthSheets | undefined {
  return reading.months.find((one) => one.month !== null && isSame(one.month, month));
}

/** Whether two months were scored by the same rules. What nobody knows is taken for the same only where both are unknown. */
export function sameRules(a: readonly BoardTable[], b: readonly BoardTable[]): boolean {
  const rules = (tables: readonly BoardTable[]): readonly string[] =>
    [
      ...new Set(
        tables.map(({ compiled }) => (compiled === undefined ? '' : JSON.stringify(compiled.scheme))),
      ),
    ].sort();
  const [first, second] = [rules(a), rules(b)];
  return first.length === second.length && first.every((one, index) => one === second[index]);
}
