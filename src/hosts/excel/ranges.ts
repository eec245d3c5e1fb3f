/** Areas of the port as ranges of Excel, and back. */
import type { Area } from '../../workbook/port';

export const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** The same of every part of several. */
export const areasLoaded = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

export function rangeOf(sheet: Excel.Worksheet, area: Omit<Area, 'sheet'>): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

export function areaOf(sheet: string, range: Excel.Range): Area {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
