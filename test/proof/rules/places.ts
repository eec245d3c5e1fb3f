/** Cells of a table by part, row and column, to be changed. */
import type { Cell } from './cells';
import { versionsIn, type Row } from './parts';
import type { Random } from './random';

export type Table = Cell[][];
/** Changes the table and says how; nothing where the table has no such thing. */
export type Edit = (table: Table, random: Random) => string | undefined;

export interface Place {
  readonly part: string;
  readonly row: Row;
  readonly column: string;
}

/** Every cell of the table's rows that has a column. */
export function places(table: Table): readonly Place[] {
  return versionsIn(table).flatMap((version) =>
    [...version].flatMap(([part, rows]) =>
      rows.flatMap((row) => [...row.columns.keys()].map((column) => ({ part, row, column }))),
    ),
  );
}

export const cellAt = (table: Table, { row, column }: Place): Cell =>
  table[row.at]?.[row.columns.get(column) as number] ?? null;

export function put(table: Table, { row, column }: Place, cell: Cell): void {
  (table[row.at] as Cell[])[row.columns.get(column) as number] = cell;
}
