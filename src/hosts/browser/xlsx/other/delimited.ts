/** A text file of values as a workbook of the engine. */
import { CellValueType } from '../univer-values';
import type { ICellData, IRowData, IWorkbookData } from '@univerjs/core';
import { delimiterOf, fieldsOf, readText, valueOfText } from '../../../../workbook/files/delimited';
import type { Encoding, Field } from '../../../../workbook/files/delimited';

/** How a text file is written, so that it is written so again. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly newline: string;
  /** Its last line ends as the others do. */
  readonly ended: boolean;
}

/** A cell remembers how its text stood in the file, a row how many fields its line had. */
export const writtenKey = 'written';
export const fieldsKey = 'fields';

function cellOf({ value: text, written }: Field): ICellData {
  const value = valueOfText(text);
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  // Most fields stand there as any program would write them.
  return String(value) === written ? { v: value, t } : { v: value, t, custom: { [writtenKey]: written } };
}

const SPARE = { rows: 50, columns: 8 };
export const TEXT_SHEET = 'sheet';

export function workbookOfText(
  bytes: Uint8Array,
  name: string,
): { readonly data: Partial<IWorkbookData>; readonly form: TextForm } {
  const { text, encoding } = readText(bytes);
  const delimiter = delimiterOf(text);
  const rows = fieldsOf(text, delimiter);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  let columns = 0;
  rows.forEach((values, row) => {
    const cells: Record<number, ICellData> = {};
    values.forEach((field, column) => {
      if (field.written !== '') cells[column] = cellOf(field);
    });
    columns = Math.max(columns, values.length);
    cellData[row] = cells;
    rowData[row] = { custom: { [fieldsKey]: values.length } };
  });
  const id = TEXT_SHEET;
  const sheet = {
    id,
    name: 'Sheet1',
    cellData,
    rowData,
    rowCount: Math.max(100, rows.length + SPARE.rows),
    columnCount: Math.max(26, columns + SPARE.columns),
  };
  return {
    data: { name, sheetOrder: [id], sheets: { [id]: sheet } },
    form: {
      encoding,
      delimiter,
      newline: /\r\n|\n|\r/.exec(text.replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? '\r\n',
      ended: /[\r\n]$/.test(text),
    },
  };
}
