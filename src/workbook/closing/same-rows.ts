/** Whether a formula that names a single row of a sealed sheet still names the row that it named: rows are found again, wherever they stand. */
import type { KeptTable, Placed } from './kept';
import { pairAll } from './pair-table';
import type { SameRow } from './same-formula';

export function rowsAgain(tables: readonly KeptTable[], now: readonly (Placed | undefined)[]): SameRow {
  const pairs = new Map<number, readonly (number | undefined)[]>();
  return (sheet, before, after) => {
    const index = tables.findIndex((table) => table.sheet === sheet);
    const [table, own] = [tables[index], now[index]];
    if (table === undefined || own === undefined) return undefined;
    const [sealed, today] = [rowAt(table, before), rowAt(own, after)];
    if (sealed === undefined || today === undefined) return undefined;
    const found = pairs.get(index) ?? pairAll(table, own).rows.now;
    pairs.set(index, found);
    return found[sealed] === today;
  };
}

/** Among the rows that are kept. @param place how far it lies from the header and from the end */
function rowAt({ rows }: KeptTable, place: string): number | undefined {
  const [, start = '', end = ''] = /^(\d+)⁄(\d+)$/.exec(place) ?? [];
  // Rows that hold nothing but formulas without a result count as places, and are not kept.
  if (start === '' || Number(start) + Number(end) !== rows.length + 1) return undefined;
  const row = Number(start) - 1;
  return row >= 0 && row < rows.length ? row : undefined;
}
