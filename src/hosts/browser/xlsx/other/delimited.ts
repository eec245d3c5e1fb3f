/** Text files of values: parted by commas, semicolons or tabs, in UTF-8, UTF-16 or the Chinese encodings. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';

/** In UTF-8 where it can be; a text that cannot is in GBK, which GB 18030 holds. */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The one that the first line has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '""').split(/\r?\n/, 1);
  const count = (one: string) => line.split(one).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

export function parseDelimited(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const [inner, end] = quoted(text, at);
      value = inner;
      at = end;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    row.push(value + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The text between quotes, of which two stand for one, and where it ends. */
function quoted(text: string, from: number): readonly [string, number] {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return [text.slice(from + 1).replaceAll('""', '"'), text.length];
  return [text.slice(from + 1, end).replaceAll('""', '"'), end + 1];
}

/** Numbers of staff and identity cards stay texts: what begins with a zero, and what has more digits than a number keeps. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

function cellOf(text: string): ICellData {
  const digits = text.replace(/\D/g, '').length;
  if (NUMBER.test(text) && digits <= 15) return { v: Number(text), t: CellValueType.NUMBER };
  return { v: text, t: CellValueType.STRING };
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
