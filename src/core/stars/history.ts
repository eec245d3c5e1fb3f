/** A history of months, oldest → newest. */
import { isBlank, type Cell, type CellError } from '../cell';
import { DOMAINS, totalDomain } from '../input/domain';
import { readNumber } from '../input/read';
import { scaleCheck } from '../input/scale';
import { compare, exact, roundToCents } from '../number/exact';
import { text } from '../words/text';

/** Months between the first and the last filled one; null is a blank month between them. */
export type History = readonly (number | null)[];

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
  const months: (number | null)[] = [];
  for (const cell of cells.slice(first, last + 1)) {
    if (isBlank(cell)) {
      months.push(null);
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
 * Newest consecutive months at or above a threshold, each rounded half-up to two places; a blank month ends the run.
 * @example streakOf([90, null, 80, 85], 80) //=> 2
 */
export function streakOf(history: History, threshold: number): number {
  const limit = exact(threshold);
  let streak = 0;
  for (const month of [...history].reverse()) {
    if (month === null || compare(roundToCents(exact(month)), limit) < 0) break;
    streak++;
  }
  return streak;
}
