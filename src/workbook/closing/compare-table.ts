/** A sheet of people as it was sealed against the sheet as it is. */
import { squash } from '../../core/words/normalise';
import { cellChange, shownAt } from './cell-change';
import type { Change, Place } from './change';
import { aboveChanges } from './compare-above';
import { NOTHING, type KeptRow, type KeptTable, type Placed } from './kept';
import { pairAll, type Columns } from './pair-table';

export interface Compared {
  readonly changes: readonly Change[];
  /** Of each sealed row its row on the sheet, or undefined. */
  readonly rows: readonly (number | undefined)[];
}

/** @param broken rows of the sealed table that are not as they were sealed: they prove nothing */
export function compareTable(
  before: KeptTable,
  now: Placed,
  broken: ReadonlySet<number> = new Set(),
): Compared {
  const { rows, columns } = pairAll(before, now);
  const changes: Change[] = [];
  const names = namesTwice(before);
  for (const [index, row] of before.rows.entries()) {
    if (broken.has(index)) continue;
    const at = rows.now[index];
    const who = { who: row.name, ...(names.has(row.name) ? { id: row.id } : {}) };
    if (at === undefined)
      changes.push({ kind: 'removed', at: null, ...who, what: '', before: null, after: null });
    else changes.push(...rowChanges(before, row, now, at, columns, who));
  }
  changes.push(...headerChanges(before, now, columns));
  for (const at of rows.added) {
    const row = now.rows[at] as KeptRow;
    // What stands under the people and is no person is nobody's figure.
    if (row.kind !== 'person') continue;
    changes.push({
      kind: 'added',
      at: placeOf(now, at, nameIndex(now)),
      who: row.name,
      what: '',
      before: null,
      after: null,
    });
  }
  changes.push(...aboveChanges(before, now));
  return { changes, rows: rows.now };
}

type Who = Pick<Change, 'who' | 'id'>;

function rowChanges(
  before: KeptTable,
  row: KeptRow,
  now: Placed,
  at: number,
  columns: Columns,
  who: Who,
): readonly Change[] {
  return before.columns.flatMap(({ title }, index): readonly Change[] => {
    const column = columns[index];
    if (column === undefined) return [];
    const change = cellChange(row.cells[index] ?? NOTHING, now.rows[at]?.cells[column] ?? NOTHING);
    const place = placeOf(now, at, column);
    return change === null ? [] : [{ ...change, at: place, ...shownAt(now, place), ...who, what: title }];
  });
}

function headerChanges(before: KeptTable, now: Placed, columns: Columns): readonly Change[] {
  return before.columns.flatMap(({ title }, index): readonly Change[] => {
    const at = columns[index];
    const other = at === undefined ? undefined : now.columns[at];
    const change = { who: '', what: title, before: title, after: other?.title ?? null };
    if (other === undefined)
      return [{ kind: 'column-gone', at: { sheet: now.sheet, row: now.headerRow, column: 0 }, ...change }];
    if (squash(other.title) === squash(title)) return [];
    return [{ kind: 'header', at: { ...placeOf(now, 0, at ?? 0), row: now.headerRow }, ...change, what: '' }];
  });
}

export function placeOf(now: Placed, row: number, column: number): Place {
  return {
    sheet: now.sheet,
    row: now.rowsAt[row] ?? now.headerRow,
    column: now.columnsAt[column] ?? 0,
  };
}

function nameIndex({ roles, columns }: KeptTable): number {
  return Math.max(
    0,
    columns.findIndex(({ key }) => key === roles.name),
  );
}

/** Names that are told apart by numbers. */
function namesTwice({ rows }: KeptTable): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, name } of rows) if (kind === 'person') times.set(name, (times.get(name) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
}
