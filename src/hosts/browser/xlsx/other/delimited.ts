/** A text file of values as a workbook of the engine. */
import { CellValueType } from '../univer-values';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { decodedText, parseDelimited, valueOfText } from '../../../../workbook/files/delimited';

function cellOf(text: string): ICellData {
  const value = valueOfText(text);
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

const SPARE = { rows: 50, columns: 8 };

export function workbookOfText(bytes: Uint8Array, name: string): Partial<IWorkbookData> {
  const rows = parseDelimited(decodedText(bytes));
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  rows.forEach((values, row) => {
    const cells: Record<number, ICellData> = {};
    values.forEach((value, column) => {
      if (value !== '') cells[column] = cellOf(value);
    });
    columns = Math.max(columns, values.length);
    cellData[row] = cells;
  });
  const id = 'sheet';
  const rowCount = Math.max(100, rows.length + SPARE.rows);
  const sheet = {
    id,
    name: 'Sheet1',
    cellData,
    rowCount,
    columnCount: Math.max(26, columns + SPARE.columns),
  };
  return { name, sheetOrder: [id], sheets: { [id]: sheet } };
}
