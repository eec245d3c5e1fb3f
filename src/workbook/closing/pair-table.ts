/** Which rows and columns of a sealed sheet are which of the sheet as it is now. */
import { columnKey } from './frame';
import { sameContent } from './cell-change';
import { NOTHING, type KeptCell, type KeptColumn, type KeptRow, type KeptTable, type Placed } from './kept';
import { pairUp, type Pairs } from './pair';

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
  return pairUp(
    before.rows.map(({ kind, key }) => `${kind} ${key}`),
    now.rows.map(({ kind, key }) => `${kind} ${key}`),
    (one, other) =>
      likeness(rowCells(before.rows[one], columns), rowCells(now.rows[other], columns, columns)),
    LEAST_ROW,
  );
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
