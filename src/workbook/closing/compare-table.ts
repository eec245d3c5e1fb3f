/** A sheet of people as it was sealed against the sheet as it is. */
import { nameWithId } from '../people/names';
import { cellChange, hasCheck, shownAt } from './cell-change';
import { NOWHERE, type Change, type Place } from './change';
import { aboveChanges } from './compare-above';
import { withHeadings } from './headings';
import { NOTHING, type KeptRow, type KeptTable, type Placed } from './kept';
import { isCalled, isNothing, pairAll, type Columns } from './pair-table';
import type { Again } from './same-rows';
import type { Missing } from './seal-found';

export interface Compared {
  readonly changes: readonly Change[];
  /** Of each sealed row its row on the sheet, or undefined; likewise each column. */
  readonly rows: readonly (number | undefined)[];
  readonly columns: Columns;
}

/** @param missing lines of the seal that are gone: what stands on the sheet of them is not new */
export function compareTable(
  before: KeptTable,
  now: Placed,
  missing: readonly Missing[] = [],
  again?: Again,
): Compared {
  const { rows, columns, unsure } = pairAll(before, now);
  const changes: Change[] = [];
  const names = namesTwice(before);
  for (const [index, row] of before.rows.entries()) {
    const at = rows.now[index];
    const who = { who: row.name, ...(names.has(row.name) ? { id: row.id } : {}) };
    if (at === undefined)
      changes.push({ kind: 'removed', at: null, ...who, what: '', before: null, after: null });
    else changes.push(...rowChanges(before, row, now, at, columns, who, again));
  }
  const labels = missing.flatMap(({ of, name }) => (of === 'above' ? [name] : []));
  const above = aboveChanges(before, now, labels, again);
  changes.push(...withHeadings(above, headerChanges(before, now, columns, unsure)));
  const gone = missing.flatMap(({ of, name }) => (of === 'person' ? [name] : []));
  for (const at of rows.added) {
    const row = now.rows[at] as KeptRow;
    // What stands under the people and is no person is nobody's figure; a word alone is a note.
    const filled = row.cells.filter((cell) => !isNothing(cell));
    const isNote = filled.length < 2 && filled.every(({ value }) => typeof value === 'string');
    if (row.kind !== 'person' || isNote) continue;
    const known = gone.indexOf(nameWithId(row));
    if (known >= 0) {
      gone.splice(known, 1);
      continue;
    }
    changes.push({
      kind: 'added',
      at: placeOf(now, at, nameIndex(now)),
      who: row.name,
      what: '',
      before: null,
      after: null,
    });
  }
  return { changes: withRanges(changes), rows: rows.now, columns };
}

/** A column that was put into a range is one change, whosever formulas it is in. */
function withRanges(changes: readonly Change[]): readonly Change[] {
  const ranges = new Map<string, Change>();
  const own = changes.map((change): Change => {
    const { kind, lead, what, at } = change;
    if (kind !== 'led' || lead?.of !== 'columns') return change;
    const key = JSON.stringify([what, lead]);
    if (!ranges.has(key)) ranges.set(key, { ...NOWHERE, kind: 'led', at, who: '', what, lead });
    return { ...change, kind: 'result' };
  });
  return [...ranges.values(), ...own];
}

type Who = Pick<Change, 'who' | 'id'>;

function rowChanges(
  before: KeptTable,
  row: KeptRow,
  now: Placed,
  at: number,
  columns: Columns,
  who: Who,
  again: Again | undefined,
): readonly Change[] {
  return before.columns.flatMap(({ title }, index): readonly Change[] => {
    const column = columns[index];
    if (column === undefined) return [];
    const change = cellChange(row.cells[index] ?? NOTHING, now.rows[at]?.cells[column] ?? NOTHING, again);
    const place = placeOf(now, at, column);
    return change === null ? [] : [{ ...change, at: place, ...shownAt(now, place), ...who, what: title }];
  });
}

function headerChanges(
  before: KeptTable,
  now: Placed,
  columns: Columns,
  unsure: ReadonlySet<number>,
): readonly Change[] {
  return before.columns.flatMap((column, index): readonly Change[] => {
    const { title, doubt } = column;
    const at = columns[index];
    const other = at === undefined ? undefined : now.columns[at];
    const change = { who: '', what: title, before: title, after: other?.title ?? null };
    const header = { sheet: now.sheet, row: now.headerRow, column: 0 };
    if (unsure.has(index)) return [{ kind: 'column-unsure', at: header, ...change }];
    // Of a header that the seal has lost, no more is known than whether this is it.
    if (other === undefined)
      return doubt === undefined ? [{ kind: 'column-gone', at: header, ...change }] : [];
    const place = { ...placeOf(now, 0, at ?? 0), row: now.headerRow };
    if (doubt !== undefined) {
      if (doubt === '' || hasCheck(other.title, doubt)) return [];
      return [{ kind: 'value-lost', at: place, who: '', what: '', before: null, after: other.title }];
    }
    if (isCalled(now, at ?? 0, column)) return [];
    return [{ kind: 'header', at: place, ...change, what: '' }];
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
