/** Areas of the port as ranges of a Univer sheet. */
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/port';

export function rangeFor(sheet: FWorksheet, area: Area): FRange {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** A Univer sheet has as many rows and columns as it was made with; more are added when they are needed. */
export function ensureSize(sheet: FWorksheet, rows: number, columns: number): void {
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
}
