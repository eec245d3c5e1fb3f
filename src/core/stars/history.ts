/** A history of months, oldest → newest. */
import { isBlank, type Cell, type CellError } from '../cell';
import { DOMAINS, totalDomain } from '../input/domain';
import { NOT_RATED } from '../input/not-applicable';
import { readNumber } from '../input/read';
import { scaleCheck } from '../input/scale';
import { compare, exact, roundToCents, type Exact } from '../number/exact';
import { normalise } from '../words/normalise';
import { text } from '../words/text';

/** Months between the first and the last filled one; null is a blank month between them. */
export type History = readonly HistoryMonth[];
type HistoryMonth = number | null | PassedMonth;
/** Neither makes nor breaks a run: a month of leave, or one in which somebody was not rated. */
type PassedMonth = 'leave' | 'not-rated';

/** What people write for a month of leave. */
const LEAVE: readonly string[] = [
  '休假',
  '请假',
  '产假',
  '陪产假',
  '病假',
  '事假',
  '婚假',
  '工伤',
  'leave',
  'on leave',
];

/** What stands in place of a score where a month is passed over; formulas that collect months hand on the same. */
export const PASSED_WORDS: ReadonlyMap<string, PassedMonth> = new Map([
  ...LEAVE.map((word) => [word, 'leave'] as const),
  ...[NOT_RATED, 'not rated'].map((word) => [word, 'not-rated'] as const),
]);

/**
 * What a month's cell says where the month is passed over; undefined for any other.
 * @example passedMonth(' 产假 ') //=> 'leave'
 * @example passedMonth('不参评') //=> 'not-rated'
 */
export function passedMonth(cell: Cell | undefined): PassedMonth | undefined {
  return typeof cell === 'string' ? PASSED_WORDS.get(normalise(cell)) : undefined;
}

/** The months that count: without those that are passed over. */
export function served(history: History): readonly (number | null)[] {
  return history.filter((month) => month === null || typeof month === 'number');
}

const LABEL = text('历史得分', 'history');

/**
 * Leading and trailing blanks trimmed: a January–December row in May has five months.
 * @param greatest the greatest total of the scheme, or the threshold that the months are held against
 * @example readHistory([null, 80, '', 90, null]) //=> [80, null, 90]
 */
export function readHistory(cells: readonly Cell[], greatest = 100, bonus = false): History | CellError {
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first < 0) return [];
  let last = cells.length - 1;
  while (isBlank(cells[last])) last--;
  const domain = bonus ? totalDomain(true) : DOMAINS.score;
  const fraction = scaleCheck(cells, greatest, LABEL);
  const months: HistoryMonth[] = [];
  for (const cell of cells.slice(first, last + 1)) {
    if (isBlank(cell)) {
      months.push(null);
      continue;
    }
    const passed = passedMonth(cell);
    if (passed !== undefined) {
      months.push(passed);
      continue;
    }
    const value = readNumber(cell, domain, LABEL);
    if (typeof value !== 'number') return value;
    const fault = fraction(value);
    if (fault !== undefined) return fault;
    months.push(value);
  }
  return months;
}

/**
 * Newest consecutive months at or above a threshold, each rounded half-up to two places; a blank month ends the run, one that is passed over does not.
 * @example streakOf([90, null, 80, 85], 80) //=> 2
 * @example streakOf([70, 90, 'leave', 85], 80) //=> 2
 */
export function streakOf(history: History, threshold: number): number {
  const months = [...served(history)].reverse();
  const broken = months.findIndex((month) => !reaches(month, threshold));
  return broken < 0 ? months.length : broken;
}

/**
 * How many of the newest months are at or above a threshold; a blank month is not.
 * @example reachedIn([90, 70, 'leave', 80, 85], 3, 80) //=> 2
 */
export function reachedIn(history: History, window: number, threshold: number): number {
  return served(history)
    .slice(-window)
    .filter((month) => reaches(month, threshold)).length;
}

/**
 * Whether a month, or a total, is at a threshold or above it, rounded half-up to two places.
 * @example reaches(79.995, 80) //=> true
 */
export function reaches(month: number | null, threshold: number): boolean {
  return month !== null && atThreshold(exact(month), threshold);
}

export function atThreshold(value: Exact, threshold: number): boolean {
  return compare(roundToCents(value), exact(threshold)) >= 0;
}
