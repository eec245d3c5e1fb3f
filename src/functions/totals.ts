/** Totals as arguments: numbers of the scheme's own domain. */
import { NOT_RATED } from '../core/input/not-applicable';
import { notRatedError } from '../core/score/not-rated';
import { isError, type Cell, type CellError } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { DOMAINS, totalDomain } from '../core/input/domain';
import { readNumber } from '../core/input/read';
import { scaleCheck } from '../core/input/scale';
import { exact, type Exact } from '../core/number/exact';
import { text, type Text } from '../core/words/text';
import type { Grid } from './description';

const SCORE = text('得分', 'score');
const SALES = text('销售额', 'sales');

/** Reads the totals of one argument: above 100 only where the scheme has bonus points, and none that is a percentage. */
export function totalReader(given: Grid, compiled: CompiledScheme): (cell: Cell) => Exact | CellError {
  const fault = scaleCheck(given.flat(), compiled.greatest, SCORE);
  return (cell) => {
    if (isNotRatedHere(cell, compiled)) return NO_TOTAL;
    const value = readNumber(cell, totalDomain(compiled.bonus), SCORE);
    return isError(value) ? value : (fault(value) ?? exact(value));
  };
}

/** Whether a total says 不参评, of a scheme that may leave people unrated: its grade and coefficient say the same. */
export function isNotRatedHere(cell: Cell, { mayNotRate }: CompiledScheme): boolean {
  return mayNotRate && typeof cell === 'string' && cell.trim() === NOT_RATED;
}

/** Money is never told by words that a sum would pass over. */
const NO_TOTAL = notRatedError({ notRated: text('没有总分', 'there is no total') });

/** Any score, of whatever scheme. */
export function readScore(cell: Cell): Exact | CellError {
  const value = readNumber(cell, totalDomain(true), SCORE);
  return isError(value) ? value : exact(value);
}

/** Money of either sign: after refunds, sales and commissions of a month may be negative. */
export function readSales(cell: Cell, label = SALES): Exact | CellError {
  const value = readNumber(cell, DOMAINS.amount, label);
  return isError(value) ? value : exact(value);
}

/** Money that cannot be negative, such as a pool. */
export function readPool(cell: Cell, label: Text): Exact | CellError {
  const value = readNumber(cell, DOMAINS.money, label);
  return isError(value) ? value : exact(value);
}
