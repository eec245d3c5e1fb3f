/** The rows of one person over several tables: rows of the same account and days are one, the same figures of the same days twice stop. */
import type { Figure } from '../../core/figures/figure';
import { overlaps, type Period } from '../../core/import/period';
import type { FigureRow } from '../../core/import/pool';
import type { SourceRow } from '../../core/import/rows';
import type { Table } from '../../core/import/table';
import type { FigureRef } from '../../core/import/way';
import { nameKey } from '../people/names';

export interface TableRow {
  readonly table: Table;
  readonly row: SourceRow;
}

export interface Joined extends FigureRow {
  readonly rows: readonly TableRow[];
}

export interface JoinedRows {
  readonly rows: readonly Joined[];
  /** Two rows with the figures of the same days. */
  readonly twice?: readonly [TableRow, TableRow];
}

/** @param filesAreShops each file is of a shop of its own */
export function joinRows(rows: readonly TableRow[], filesAreShops: boolean): JoinedRows {
  const groups: TableRow[][] = [];
  for (const one of rows) {
    const same = groups.find((group) => group.some((other) => isSame(one, other, filesAreShops)));
    if (same === undefined) groups.push([one]);
    else {
      const double = same.find((other) => other.table.known.profile.id === one.table.known.profile.id);
      if (double !== undefined) return { rows: [], twice: [double, one] };
      same.push(one);
    }
  }
  return { rows: groups.map((group) => joined(group, filesAreShops)) };
}

/** Rows of one account that may be of the same days; where no days are known they may be. */
function isSame(a: TableRow, b: TableRow, filesAreShops: boolean): boolean {
  if (nameKey(a.row.who) !== nameKey(b.row.who) || shopAt(a, filesAreShops) !== shopAt(b, filesAreShops))
    return false;
  const [own, other] = [daysOf(a), daysOf(b)];
  return own === undefined || other === undefined || overlaps(own, other);
}

function daysOf({ table, row }: TableRow): Period | undefined {
  return row.day === undefined ? table.period : { from: row.day, to: row.day };
}

function shopAt({ table, row }: TableRow, filesAreShops: boolean): string {
  return row.shop !== '' || !filesAreShops ? nameKey(row.shop) : nameKey(table.source.name);
}

function joined(group: readonly TableRow[], filesAreShops: boolean): Joined {
  const [first] = group;
  return {
    rows: group,
    shop: first === undefined ? '' : shopAt(first, filesAreShops),
    figure(ref: FigureRef): Figure | undefined {
      for (const { table, row } of group) {
        const figure = table.figure(ref, row);
        if (figure !== undefined) return figure;
      }
      return undefined;
    },
  };
}
