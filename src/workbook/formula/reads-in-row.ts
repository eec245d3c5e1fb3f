/** Whether a formula reads a cell of a row, by itself or within a range along the row. */
import { rangeOf } from './range';
import { tokensOf } from './tokens';

/** @example readsInRow('=SUM(D5:F5)', 4, 4) //=> true */
export function readsInRow(formula: string, row: number, column: number): boolean {
  return tokensOf(formula).some(({ kind, text }) => {
    const range = kind === 'reference' ? rangeOf(text) : undefined;
    if (range === undefined || range.sheet !== undefined || range.rows > 1) return false;
    return range.row === row && range.column <= column && column < range.column + range.columns;
  });
}
