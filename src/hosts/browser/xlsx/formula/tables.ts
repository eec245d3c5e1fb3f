/** References by the names of tables and their columns, as references to cells. */
import { quotedSheet, rangeAddress } from '../../../../workbook/formula/address';

export interface Table {
  readonly name: string;
  readonly sheet: string;
  /** From 0, header and totals included. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Asked {
  readonly parts: readonly string[];
  readonly columns: readonly string[];
}

const unquoted = (name: string) => name.replace(/'(.)/g, '$1').trim();

/** `[[#This Row],[底薪]]`, `[@底薪]`, `[@[a]:[b]]`, `[#All]`, `[底薪]`. */
function asked(brackets: string): Asked {
  let inner = brackets.slice(1, -1).trim();
  const parts: string[] = [];
  if (inner.startsWith('@')) {
    parts.push('#this row');
    inner = inner.slice(1).trim();
  }
  if (!inner.startsWith('[')) {
    if (inner.startsWith('#')) parts.push(inner.toLowerCase());
    return { parts, columns: inner === '' || inner.startsWith('#') ? [] : [unquoted(inner)] };
  }
  const names = [...inner.matchAll(/\[([^[\]]*)\]/g)].map(([, name = '']) => name);
  return {
    parts: [...parts, ...names.filter((name) => name.startsWith('#')).map((name) => name.toLowerCase())],
    columns: names.filter((name) => !name.startsWith('#')).map(unquoted),
  };
}

function rowsOf(table: Table, parts: readonly string[], place: Place): readonly [number, number] | null {
  const body = [table.row + table.headerRows, table.row + table.rows - 1 - table.totalsRows] as const;
  if (parts.length === 0) return body;
  const spans = parts.map((part): readonly [number, number] | null => {
    if (part === '#all') return [table.row, table.row + table.rows - 1];
    if (part === '#data') return body;
    if (part === '#headers') return table.headerRows > 0 ? [table.row, table.row] : null;
    if (part === '#totals') return table.totalsRows > 0 ? [body[1] + 1, body[1] + 1] : null;
    return part === '#this row' && place.row >= body[0] && place.row <= body[1]
      ? [place.row, place.row]
      : null;
  });
  if (spans.some((span) => span === null)) return null;
  const known = spans as (readonly [number, number])[];
  return [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
}

/** @returns null where it is no reference to a table that can be worked out */
export function tableReference(text: string, tables: readonly Table[], place: Place): string | null {
  const at = text.indexOf('[');
  const name = (at < 0 ? text : text.slice(0, at)).toLowerCase();
  const inside = (one: Table) =>
    one.sheet === place.sheet && place.row >= one.row && place.row < one.row + one.rows &&
    place.column >= one.column && place.column < one.column + one.columns.length; // prettier-ignore
  const table = tables.find((one) => (name === '' ? inside(one) : one.name.toLowerCase() === name));
  if (!table) return null;
  const { parts, columns } = at < 0 ? { parts: [], columns: [] } : asked(text.slice(at));
  const rows = rowsOf(table, parts, place);
  const found = columns.map((column) =>
    table.columns.findIndex((title) => title.toLowerCase() === column.toLowerCase()),
  );
  if (rows === null || found.includes(-1)) return null;
  const [from, to] =
    found.length === 0 ? [0, table.columns.length - 1] : [Math.min(...found), Math.max(...found)];
  const area = {
    row: rows[0],
    column: table.column + from,
    rows: rows[1] - rows[0] + 1,
    columns: to - from + 1,
  };
  const address = rangeAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return table.sheet === place.sheet ? address : `${quotedSheet(table.sheet)}!${address}`;
}
