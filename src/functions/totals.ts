/** Totals as arguments: numbers of the scheme's own domain. */
import { isError, type Cell, type CellError } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { DOMAINS, totalDomain } from '../core/input/domain';
import { readNumber } from '../core/input/read';
import { exact, type Exact } from '../core/number/exact';
import { text } from '../core/words/text';

const SCORE = text('得分', 'score');
const SALES = text('销售额', 'sales');

/** A total from a cell: above 100 only where the scheme has bonus points. */
export function readTotal(cell: Cell, compiled: CompiledScheme): Exact | CellError {
  const value = readNumber(cell, totalDomain(compiled.bonus), SCORE);
  return isError(value) ? value : exact(value);
}

/** Any score, of whatever scheme. */
export function readScore(cell: Cell): Exact | CellError {
  const value = readNumber(cell, totalDomain(true), SCORE);
  return isError(value) ? value : exact(value);
}

export function readSales(cell: Cell, label = SALES): Exact | CellError {
  const value = readNumber(cell, DOMAINS.money, label);
  return isError(value) ? value : exact(value);
}
