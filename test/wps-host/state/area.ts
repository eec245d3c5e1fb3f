/** Rectangles of cells. Rows and columns count from 1 here, as they do in the object model. */
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const rectOf = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  row,
  column,
  rows,
  columns,
});

export const wholeSheet = rectOf(1, 1, maxRows, maxColumns);

export const cellsIn = (rect: Rect) => rect.rows * rect.columns;
export const lastRow = (rect: Rect) => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect) => rect.column + rect.columns - 1;
export const onSheet = (rect: Rect) =>
  rect.row >= 1 &&
  rect.column >= 1 &&
  rect.rows >= 1 &&
  rect.columns >= 1 &&
  lastRow(rect) <= maxRows &&
  lastColumn(rect) <= maxColumns;
/** Whole rows or columns: their formats are kept once, not per cell. */
export const isWide = (rect: Rect) => rect.rows === maxRows || rect.columns === maxColumns;

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? rectOf(row, column, rows, columns) : null;
}

/** What is left of `a` without `b`: up to four rectangles. */
export function without(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const parts = [
    rectOf(a.row, a.column, cut.row - a.row, a.columns),
    rectOf(lastRow(cut) + 1, a.column, lastRow(a) - lastRow(cut), a.columns),
    rectOf(cut.row, a.column, cut.rows, cut.column - a.column),
    rectOf(cut.row, lastColumn(cut) + 1, cut.rows, lastColumn(a) - lastColumn(cut)),
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function* cellsOf(rects: readonly Rect[]): Generator<readonly [row: number, column: number]> {
  for (const rect of rects) {
    for (let row = rect.row; row <= lastRow(rect); row += 1) {
      for (let column = rect.column; column <= lastColumn(rect); column += 1) yield [row, column];
    }
  }
}

export const keyOf = (row: number, column: number) => (row - 1) * maxColumns + column - 1;
export const rowOfKey = (key: number) => Math.floor(key / maxColumns) + 1;
export const columnOfKey = (key: number) => (key % maxColumns) + 1;
export const placeOfKey = (key: number) => [rowOfKey(key), columnOfKey(key)] as const;
