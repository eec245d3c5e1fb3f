/** Ranges as files write them (`A1:B2`) and as Univer holds them. */
import type { IRange } from '@univerjs/core';
import { columnNumber, rangeAddress } from '../../../workbook/formula/address';

export function rangeFromFile(address: string): IRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    startRow: Number(row) - 1,
    startColumn: columnNumber(column),
    endRow: Number(lastRow) - 1,
    endColumn: columnNumber(lastColumn),
  };
}

export function rangesFromFile(addresses: string): IRange[] {
  return addresses.split(/[\s,]+/).flatMap((address) => rangeFromFile(address) ?? []);
}

export function rangeForFile(range: IRange): string {
  return rangeAddress({
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  });
}
