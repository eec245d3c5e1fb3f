/** Which rows and columns of a sealed sheet are which of the sheet as it is now. */
import { columnKey } from './frame';
import { sameContent } from './same-cell';
import { NOTHING, type KeptCell, type KeptColumn, type KeptRow, type KeptTable, type Placed } from './kept';
import { pairUp, type Pairs } from './pair';
import { withExchanged } from './pair-exchanged';

/** Whose key is gone is looked for among those that have as much in common. */
const LEAST_ROW = 0.5;

/** Of each sealed column its column on the sheet, or undefined. */
export type Columns = readonly (number | undefined)[];

export interface PairedTable {
  readonly rows: Pairs;
  readonly columns: Columns;
  /** Places of sealed columns of which several could be the one. */
  readonly unsure: ReadonlySet<number>;
}

/** @param now with its columns under the keys that they were sealed under */
export function pairAll(before: KeptTable, now: Placed): PairedTable {
  const places = new Map(now.columns.map(({ key }, index) => [key, index]));
  const isUnsure = (key: string): boolean => now.unsure?.has(key) === true;
  const columns = before.columns.map(({ key }) => (isUnsure(key) ? undefined : places.get(key)));
  const unsure = before.columns.flatMap(({ key }, index) => (isUnsure(key) ? [index] : []));
  return { rows: pairRows(before, now, columns), columns, unsure: new Set(unsure) };
}

/** People by their keys; those whose key is another by what they have in these columns. */
export function pairRows(before: KeptTable, now: Placed, columns: Columns): Pairs {
  const alike = (one: number, other: number): number =>
    likeness(rowCells(before.rows[one], columns), rowCells(now.rows[other], columns, columns));
  const pairs = pairUp(
    before.rows.map(({ kind, key }) => `${kind} ${key}`),
    now.rows.map(({ kind, key }) => `${kind} ${key}`),
    alike,
    LEAST_ROW,
  );
  return withNotes(before, now, withExchanged(before, now, pairs, alike));
}

/** A note or a heading whose words were edited is the one that stands in its column now, in the order of both. */
function withNotes(before: KeptTable, now: Placed, pairs: Pairs): Pairs {
  const columnOf = ({ kind, cells }: KeptRow): number => {
    const filled = cells.flatMap((cell, at) => (isNothing(cell) ? [] : [at]));
    return kind === 'other' && filled.length === 1 ? (filled[0] ?? -1) : -1;
  };
  const placeOf = (at: number): string | undefined => now.columns[at]?.key;
  const free = new Set(pairs.added.filter((at) => columnOf(now.rows[at] as KeptRow) >= 0));
  const found = pairs.now.map((at, index) => {
    const column = at === undefined ? columnOf(before.rows[index] as KeptRow) : -1;
    if (column < 0) return at;
    const key = before.columns[column]?.key;
    const other = [...free].find((one) => placeOf(columnOf(now.rows[one] as KeptRow)) === key);
    if (other !== undefined) free.delete(other);
    return other;
  });
  const taken = new Set(found);
  return { now: found, added: pairs.added.filter((at) => !taken.has(at)) };
}

/** Whether a column has the header that it was sealed under. */
export function isCalled({ columns, called }: Placed, at: number, { title }: KeptColumn): boolean {
  const key = columnKey(title);
  return called[at] === key || columnKey(columns[at]?.title ?? '') === key;
}

/** In the order of the sealed columns, those alone that are found again. */
function rowCells(row: KeptRow | undefined, columns: Columns, by?: Columns): readonly KeptCell[] {
  return columns.flatMap((at, index) =>
    at === undefined ? [] : [row?.cells[by === undefined ? index : at] ?? NOTHING],
  );
}

/** The share of cells that are the same, of those that hold something and are as they were sealed. */
export function likeness(before: readonly KeptCell[], after: readonly KeptCell[]): number {
  let [all, same] = [0, 0];
  for (const [index, one] of before.entries()) {
    const other = after[index] ?? NOTHING;
    if (one.doubt !== undefined || (isNothing(one) && isNothing(other))) continue;
    all++;
    if (sameContent(one, other)) same++;
  }
  return all === 0 ? 0 : same / all;
}

export const isNothing = ({ value, formula }: KeptCell): boolean => value === null && formula === null;
