/** The references of a formula, taken apart and written again. */
import { columnLetters, columnNumber } from '../../../../workbook/formula/address';
import { tokensOf } from '../../../../workbook/formula/tokens';

export interface Line {
  readonly at: number;
  /** With a dollar sign. */
  readonly fixed: boolean;
}

/** Where a reference begins or ends; whole columns have no row, whole rows no column. */
export interface Corner {
  readonly row?: Line;
  readonly column?: Line;
}

export interface Reference {
  /** As written, with its `!`; empty where there is none. */
  readonly prefix: string;
  readonly first: Corner;
  /** Undefined for one cell. */
  readonly last?: Corner;
}

const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/;

function cornerOf(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = CORNER.exec(text) ?? [];
  return {
    ...(letters === undefined ? {} : { column: { at: columnNumber(letters), fixed: fixedColumn === '$' } }),
    ...(digits === undefined ? {} : { row: { at: Number(digits) - 1, fixed: fixedRow === '$' } }),
  };
}

export function referenceIn(text: string): Reference {
  const at = text.lastIndexOf('!') + 1;
  const [first = '', last] = text.slice(at).split(':');
  return {
    prefix: text.slice(0, at),
    first: cornerOf(first),
    ...(last === undefined ? {} : { last: cornerOf(last) }),
  };
}

function cornerText({ row, column }: Corner): string {
  const letters = column ? `${column.fixed ? '$' : ''}${columnLetters(column.at)}` : '';
  return row ? `${letters}${row.fixed ? '$' : ''}${row.at + 1}` : letters;
}

export function referenceText({ prefix, first, last }: Reference): string {
  return prefix + cornerText(first) + (last ? `:${cornerText(last)}` : '');
}

/** `'July ''26'!` → `July '26`; undefined where no sheet is named. */
export function sheetOf(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** @param change gets each reference; undefined leaves it as it is written */
export function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  let changed = false;
  const text = tokensOf(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const other = change(referenceIn(token.text));
      if (other === undefined || other === token.text) return token.text;
      changed = true;
      return other;
    })
    .join('');
  return changed ? text : formula;
}

const LAST = { row: 1_048_576, column: 16_384 };

function moved(corner: Corner, rows: number, columns: number): Corner {
  const line = (one: Line | undefined, by: number, size: number) =>
    one === undefined || one.fixed ? one : { at: (one.at + by + size) % size, fixed: false };
  return { row: line(corner.row, rows, LAST.row), column: line(corner.column, columns, LAST.column) };
}

/** The formula of a cell that shares it with another, so many rows and columns away. */
export function filled(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ prefix, first, last }) =>
    referenceText({
      prefix,
      first: moved(first, rows, columns),
      ...(last ? { last: moved(last, rows, columns) } : {}),
    }),
  );
}
