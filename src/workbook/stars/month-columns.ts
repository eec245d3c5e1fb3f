/** The months of a history in order, each with its year: also where the headers leave the year out or run backwards. */
import type { Month } from '../../core/input/month';
import { text, type Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { monthKey } from '../month/month-of';

export interface MonthColumn {
  readonly column: number;
  readonly month: Month;
  /** `2026-03`; `03` where nothing tells the year. */
  readonly key: string;
}

export interface HeadedMonth {
  readonly column: number;
  readonly month: Month;
}

/** Months from the year 0 on. */
const indexOf = (year: number, month: number): number => year * 12 + month - 1;

export const indexOfMonth = ({ month, year = 0 }: Month): number => indexOf(year, month);

export const monthOfIndex = (index: number): Required<Month> => ({
  year: Math.floor(index / 12),
  month: (index % 12) + 1,
});

/**
 * Months in words, those that follow each other as a span.
 * @example monthWords(['2025-11', '2025-12', '2026-01', '2026-03']) //=> { zh: '2025-11 至 2026-01、2026-03', … }
 */
export function monthWords(keys: readonly string[]): Text {
  const runs: [string, string][] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run[1], key)) run[1] = key;
    else runs.push([key, key]);
  }
  const parts = runs.map(([first, last]): Text => {
    if (first === last) return text(first, first);
    return isNext(first, last)
      ? text(`${first}、${last}`, `${first}, ${last}`)
      : text(`${first} 至 ${last}`, `${first} to ${last}`);
  });
  return text(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '));
}

function isNext(key: string, later: string): boolean {
  const [a, b] = [key, later].map((one) => one.split('-').map(Number));
  const [[year = 0, month = NaN] = [], [nextYear = 0, nextMonth = NaN] = []] = [a, b];
  return indexOf(year, month) + 1 === indexOf(nextYear, nextMonth);
}

/** Months on from one to the next: 1 to 12. */
const step = (from: Month, to: Month): number => ((to.month - from.month + 11) % 12) + 1;

/**
 * The months after one and before another.
 * @example monthsBetween({ month: 11, year: 2025 }, { month: 2, year: 2026 }) //=> ['2025-12', '2026-01']
 */
export function monthsBetween(from: Month, to: Month): readonly string[] {
  const dated = from.year !== undefined && to.year !== undefined;
  const apart = dated ? indexOfMonth(to) - indexOfMonth(from) : step(from, to);
  return Array.from({ length: Math.max(0, apart - 1) }, (_, at) => {
    const own = monthOfIndex(indexOfMonth(from) + at + 1);
    return monthKey(dated ? own : { month: own.month });
  });
}

/**
 * Oldest first.
 * @param headed from left to right
 * @param sheet the month of the sheet, which tells the year where no header does
 */
export function monthColumns(
  headed: readonly HeadedMonth[],
  headerRow: number,
  sheet?: Month,
): readonly MonthColumn[] | { readonly fault: Text } {
  const list = runsBackwards(headed) ? [...headed].reverse() : headed;
  const indexes = withYears(list, sheet);
  const columns = list.map(({ column, month }, at): MonthColumn => {
    const index = indexes[at];
    const known = index === undefined ? month : monthOfIndex(index);
    return { column, month: known, key: monthKey(known) };
  });
  const twice = columns.find(({ key }, at) => columns.findIndex((one) => one.key === key) !== at);
  if (twice !== undefined) return { fault: twiceFault(twice.key, columns, headerRow) };
  const leap = list.findIndex((one, at) => isLeap(list[at - 1], one));
  if (leap >= 0) return { fault: orderFault(list.slice(leap - 1, leap + 1), headerRow) };
  if (indexes.includes(undefined)) return columns;
  return [...columns].sort((a, b) => indexOfMonth(a.month) - indexOfMonth(b.month));
}

/** Further than this from one column to the next, and only the year tells whether it goes on or back: 3月 and then 2月. */
const FURTHEST = 6;

const isLeap = (from: HeadedMonth | undefined, to: HeadedMonth): boolean =>
  from !== undefined &&
  (from.month.year === undefined || to.month.year === undefined) &&
  step(from.month, to.month) > FURTHEST;

/** More months that go back by one than months that go on by one. */
function runsBackwards(headed: readonly HeadedMonth[]): boolean {
  const steps = headed.slice(1).map(({ month }, at) => step((headed[at] as HeadedMonth).month, month));
  return steps.filter((one) => one === 11).length > steps.filter((one) => one === 1).length;
}

function withYears(list: readonly HeadedMonth[], sheet?: Month): readonly (number | undefined)[] {
  const own = list.map(({ month }) =>
    month.year === undefined ? undefined : indexOf(month.year, month.month),
  );
  const indexes = own.some((one) => one !== undefined) ? own : anchored(list, sheet);
  for (let at = 1; at < list.length; at++) indexes[at] ??= on(indexes[at - 1], list[at - 1], list[at]);
  for (let at = list.length - 2; at >= 0; at--) {
    const [here, later, after] = [list[at], list[at + 1], indexes[at + 1]];
    if (here !== undefined && later !== undefined && after !== undefined)
      indexes[at] ??= after - step(here.month, later.month);
  }
  return indexes;
}

const on = (before: number | undefined, from?: HeadedMonth, to?: HeadedMonth): number | undefined =>
  before === undefined || from === undefined || to === undefined
    ? undefined
    : before + step(from.month, to.month);

/** The sheet's month is the last column of its number; else the last column is the newest month up to it. */
function anchored(list: readonly HeadedMonth[], sheet?: Month): (number | undefined)[] {
  const indexes: (number | undefined)[] = list.map(() => undefined);
  if (sheet?.year === undefined || list.length === 0) return indexes;
  const own = list.map(({ month }) => month.month).lastIndexOf(sheet.month);
  const last = list.length - 1;
  const { month } = (list[last] as HeadedMonth).month;
  if (own >= 0) indexes[own] = indexOf(sheet.year, sheet.month);
  else indexes[last] = indexOf(month < sheet.month ? sheet.year : sheet.year - 1, month);
  return indexes;
}

function twiceFault(key: string, columns: readonly MonthColumn[], headerRow: number): Text {
  const places = columns.filter((one) => one.key === key).map(({ column }) => cellAddress(headerRow, column));
  return text(
    `${key} 有两列（${places.join('、')}），分不清用哪一列。请改正表头。`,
    `${key} heads two columns (${places.join(', ')}), and nothing tells which counts. Correct the header.`,
  );
}

function orderFault(pair: readonly HeadedMonth[], headerRow: number): Text {
  const places = pair.map(({ column }) => cellAddress(headerRow, column)).sort();
  return text(
    `${places.join('、')} 的月份没有按次序排，看不出是哪一年。请按月份排列，或写上年份（如 2026-03）。`,
    `The months in ${places.join(', ')} are out of order, and nothing tells their years. Put them in order, or write the years (such as 2026-03).`,
  );
}
