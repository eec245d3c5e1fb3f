/** What formulas of sealed sheets named and what they name by now: rows and columns are found again, wherever they stand. */
import type { KeptTable, Placed } from './kept';
import { leadOf, type Lead, type Sides } from './lead';
import { pairAll } from './pair-table';
import { rowsOf } from './references';
import { isTorn, type SameRow } from './same-formula';

/** For the formulas of one sheet. */
export interface Again {
  readonly sameRow: SameRow;
  lead(before: string, now: string): Lead | undefined;
  /** Nothing is other than that a sheet is gone which it named: that is said by itself. */
  isTorn(before: string, now: string): boolean;
}

/** @returns for a sheet, by its place in the seal */
export function rowsAgain(
  tables: readonly KeptTable[],
  now: readonly (Placed | undefined)[],
): (index: number) => Again {
  const gone = tables.flatMap(({ sheet }, index) => (now[index] === undefined ? [sheet] : []));
  const known = new Map<number, Sides>();
  const sidesAt = (index: number): Sides | undefined => {
    const [before, own] = [tables[index], now[index]];
    if (before === undefined || own === undefined) return undefined;
    const sides = known.get(index) ?? { before, now: own, pairs: pairAll(before, own) };
    known.set(index, sides);
    return sides;
  };
  return (own) => {
    const sidesOf = (sheet: string): Sides | undefined =>
      sidesAt(sheet === '' ? own : tables.findIndex((table) => table.sheet === sheet));
    return {
      sameRow: (sheet, before, after) => {
        const sides = sidesOf(sheet);
        const [sealed, today] = [rowAt(sides?.before, before), rowAt(sides?.now, after)];
        if (sides === undefined || sealed === undefined || today === undefined) return undefined;
        return sides.pairs.rows.now[sealed] === today;
      },
      lead: (before, after) => leadOf(before, after, sidesOf),
      isTorn: (before, after) => isTorn(before, after, gone),
    };
  };
}

/** Among the rows that are kept. @param place how far it lies from the header and from the end */
function rowAt(table: KeptTable | undefined, place: string): number | undefined {
  const rows = table && rowsOf({ sheet: '', columns: [], rows: [place] }, table);
  return rows?.size === 1 ? [...rows][0] : undefined;
}
