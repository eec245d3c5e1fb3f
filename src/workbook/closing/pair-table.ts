/** Which rows and columns of a sealed sheet are which of the sheet as it is now. */
import { sameContent } from './cell-change';
import { NOTHING, type KeptCell, type KeptRow, type KeptTable, type Placed } from './kept';
import { pairUp, type Pairs } from './pair';

/** Whose key is gone is looked for among those that have as much in common. */
const LEAST_ROW = 0.5;
const LEAST_COLUMN = 0.6;

/** Of each sealed column its column on the sheet, or undefined. */
export type Columns = readonly (number | undefined)[];

/** People by their keys and the columns that are called as they were; then the other columns by what those people have there. */
export function pairAll(before: KeptTable, now: Placed): { readonly rows: Pairs; readonly columns: Columns } {
  const keys = [before.columns.map(({ key }) => key), now.columns.map(({ key }) => key)] as const;
  const called = pairUp(...keys, () => 0, 1).now;
  const rows = pairUp(
    before.rows.map(({ kind, key }) => `${kind} ${key}`),
    now.rows.map(({ kind, key }) => `${kind} ${key}`),
    (one, other) => likeness(rowCells(before.rows[one], before), rowCells(now.rows[other], now, called)),
    LEAST_ROW,
  );
  const columns = pairUp(
    ...keys,
    (one, other) =>
      likeness(
        before.rows.map(({ cells }) => cells[one] ?? NOTHING),
        rows.now.map((at) => now.rows[at ?? -1]?.cells[other] ?? NOTHING),
      ),
    LEAST_COLUMN,
  );
  return { rows, columns: columns.now };
}

/** Columns whose header is another now: the keys that they were sealed under, by those that they have. */
export function renamedColumns(before: KeptTable, now: Placed): ReadonlyMap<string, string> {
  const { columns } = pairAll(before, now);
  return new Map(
    before.columns.flatMap(({ key }, index): readonly (readonly [string, string])[] => {
      const other = now.columns[columns[index] ?? -1];
      return other === undefined || other.key === key ? [] : [[other.key, key]];
    }),
  );
}

function rowCells(row: KeptRow | undefined, { columns }: KeptTable, by?: Columns): readonly KeptCell[] {
  return (by ?? columns.map((_, index) => index)).map((at) =>
    at === undefined ? NOTHING : (row?.cells[at] ?? NOTHING),
  );
}

/** The share of cells that are the same, of those that hold something. */
function likeness(before: readonly KeptCell[], after: readonly KeptCell[]): number {
  let [all, same] = [0, 0];
  for (const [index, one] of before.entries()) {
    const other = after[index] ?? NOTHING;
    if (isNothing(one) && isNothing(other)) continue;
    all++;
    if (sameContent(one, other)) same++;
  }
  return all === 0 ? 0 : same / all;
}

const isNothing = ({ value, formula }: KeptCell): boolean => value === null && formula === null;
