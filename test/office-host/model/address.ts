/** Addresses in A1 notation. */
import { invalidArgument } from '../engine/fault';
import { boxOf, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Box } from './box';

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** `B2`, `B2:C3`, `B:C` or `2:3`, with or without `$`. */
export function parseAddress(address: string): Box {
  const plain = address.replaceAll('$', '').trim();
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    const [first, last] = ordered(Number(top) - 1, Number(bottom) - 1);
    const [from, to] = ordered(columnNumber(left), columnNumber(right));
    return boxOf(first, from, last, to);
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain);
  if (columns) {
    const [from, to] = ordered(columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? ''));
    return boxOf(0, from, MAX_ROWS - 1, to);
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (!rows) throw invalidArgument(`'${address}' is no address`);
  const [first, last] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return boxOf(first, 0, last, MAX_COLUMNS - 1);
}

export function isAddress(text: string): boolean {
  try {
    parseAddress(text);
    return true;
  } catch {
    return false;
  }
}

/** `B2:C3`; whole rows and columns without the other coordinate. `$` before each with `absolute`. */
export function addressOf(box: Box, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => `${dollar}${index + 1}`;
  if (isWholeRows(box)) return `${row(box.top)}:${row(box.bottom)}`;
  if (isWholeColumns(box)) return `${column(box.left)}:${column(box.right)}`;
  const first = column(box.left) + row(box.top);
  const single = box.top === box.bottom && box.left === box.right;
  return single ? first : `${first}:${column(box.right)}${row(box.bottom)}`;
}

/** A sheet's name as a formula writes it. */
export function quoted(sheet: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return bare && !/^r\d*(c\d*)?$/i.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into the sheet's name, without quotes, and the rest. */
export function splitSheet(address: string): { readonly sheet?: string; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (!match) return { local: address };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), local: match[3] ?? '' };
}
