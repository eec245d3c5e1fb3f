/** References as rows and columns of cells, each of which can be written out again with the same dollar signs. */
import { columnLetters, columnNumber } from './address';
import { tokensOf } from './tokens';

export interface Range {
  /** `'July'!`, or empty. */
  readonly prefix: string;
  /** The sheet's own name; undefined where none is written. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function cornerOf(text: string): Corner | undefined {
  const found = CELL.exec(text);
  if (found === null) return undefined;
  const [, dollarColumn, letters = '', dollarRow, digits] = found;
  return {
    row: Number(digits) - 1,
    column: columnNumber(letters),
    fixedRow: dollarRow === '$',
    fixedColumn: dollarColumn === '$',
  };
}

/** A text that is one reference to cells and nothing else; whole columns and rows are none. */
export function rangeOf(text: string): Range | undefined {
  const [token, more] = tokensOf(text.trim());
  if (token?.kind !== 'reference' || more !== undefined) return undefined;
  const at = token.text.lastIndexOf('!') + 1;
  const prefix = token.text.slice(0, at);
  const [first = '', second = first] = token.text.slice(at).split(':');
  const [a, b] = [cornerOf(first), cornerOf(second)];
  if (a === undefined || b === undefined) return undefined;
  return {
    prefix,
    ...(prefix === '' ? {} : { sheet: sheetName(prefix) }),
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
    fixedRow: a.fixedRow && b.fixedRow,
    fixedColumn: a.fixedColumn && b.fixedColumn,
  };
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** A part of a range as text; rows and columns count inside the range. */
export function partOf(range: Range, { row, column, rows = 1, columns = 1 }: Part): string {
  const corner = (r: number, c: number): string =>
    `${range.fixedColumn ? '$' : ''}${columnLetters(range.column + c)}${range.fixedRow ? '$' : ''}${range.row + r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  return range.prefix + (rows === 1 && columns === 1 ? first : `${first}:${last}`);
}

export function textOf(range: Range): string {
  return partOf(range, { row: 0, column: 0, rows: range.rows, columns: range.columns });
}
