/** Widths in characters, heights in points. */
import type { Rect } from './area';
import type { Sheet } from './sheet';

export const standardWidth = 8.38;
export const standardHeight = 13.5;
const maxWidth = 255;
const maxHeight = 409.5;

/** Reported of WPS: a character takes 5.625 points, and a column 3.35 more. */
const widthInPoints = (characters: number) => (characters === 0 ? 0 : 5.625 * characters + 3.35);

const characters = (sheet: Sheet, column: number) =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardWidth);
const height = (sheet: Sheet, row: number) =>
  sheet.isHidden(row) ? 0 : (sheet.rowHeights.get(row) ?? standardHeight);

/** The one width of these columns; null where they differ. */
export function columnWidth(sheet: Sheet, area: Rect): number | null {
  return uniform(area.column, area.columns, (column) => characters(sheet, column));
}

export function rowHeight(sheet: Sheet, area: Rect): number | null {
  return uniform(area.row, Math.min(area.rows, 100_000), (row) => height(sheet, row));
}

export function setColumnWidth(sheet: Sheet, area: Rect, width: number): void {
  if (width < 0 || width > maxWidth) throw new Error(`WPS: ColumnWidth takes 0 to ${maxWidth} characters`);
  for (let i = 0; i < area.columns; i += 1) {
    if (width === 0) sheet.hiddenColumns.add(area.column + i);
    else sheet.hiddenColumns.delete(area.column + i);
    if (width > 0) sheet.columnWidths.set(area.column + i, width);
  }
}

export function setRowHeight(sheet: Sheet, area: Rect, points: number): void {
  if (points < 0 || points > maxHeight) throw new Error(`WPS: RowHeight takes 0 to ${maxHeight} points`);
  for (let i = 0; i < area.rows; i += 1) {
    if (points === 0) sheet.hiddenRows.add(area.row + i);
    else sheet.hiddenRows.delete(area.row + i);
    if (points > 0) sheet.rowHeights.set(area.row + i, points);
  }
}

export const widthOf = (sheet: Sheet, first: number, columns: number) =>
  sum(first, columns, (column) => widthInPoints(characters(sheet, column)));
export const heightOf = (sheet: Sheet, first: number, rows: number) =>
  sum(first, rows, (row) => height(sheet, row));

function uniform(first: number, count: number, size: (at: number) => number): number | null {
  const found = size(first);
  for (let i = 1; i < count; i += 1) if (size(first + i) !== found) return null;
  return found;
}

function sum(first: number, count: number, size: (at: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(first + i);
  return Math.round(total * 1000) / 1000;
}
