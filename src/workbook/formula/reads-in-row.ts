/** Whether a formula reads a cell of a row, by itself or within a range along the row. */
import { columnNumber } from './address';

const PART =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!])/gu;

/** @example readsInRow('=SUM(D5:F5)', 4, 4) //=> true */
export function readsInRow(formula: string, row: number, column: number): boolean {
  return [...formula.matchAll(PART)].some(([, from, top, to = from, bottom = top]) => {
    if (from === undefined || to === undefined) return false;
    const inRows = Number(top) - 1 <= row && row <= Number(bottom) - 1 && top === bottom;
    return inRows && columnNumber(from) <= column && column <= columnNumber(to);
  });
}
