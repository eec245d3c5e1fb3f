/** A sheet of people as it was sealed against the sheet as it is. */
import { squash } from '../../core/words/normalise';
import { sameFormula } from './canonical';
import type { Change, Place } from './change';
import { sameValue } from './content-code';
import { NOTHING, type KeptAbove, type KeptCell, type KeptRow, type KeptTable, type Placed } from './kept';
import { pairUp, type Pairs } from './pair';

/** Whose key is gone is looked for among those that have as much in common. */
const LEAST_ROW = 0.5;
const LEAST_COLUMN = 0.6;

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

type Columns = readonly (number | undefined)[];

/** People by their keys and the columns that are called as they were; then the other columns by what those people have there. */
function pairAll(before: KeptTable, now: Placed): { readonly rows: Pairs; readonly columns: Columns } {
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
    if (sameValue(one.value, other.value) && sameFormulas(one, other)) same++;
  }
  return all === 0 ? 0 : same / all;
}

const isNothing = ({ value, formula }: KeptCell): boolean => value === null && formula === null;

function sameFormulas(a: KeptCell, b: KeptCell): boolean {
  if (a.formula === null || b.formula === null) return a.formula === b.formula;
  return sameFormula(a.formula, b.formula);
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
    return change === null ? [] : [{ ...change, at: placeOf(now, at, column), ...who, what: title }];
  });
}

type CellChange = Pick<Change, 'kind' | 'before' | 'after'>;

export function cellChange(one: KeptCell, other: KeptCell): CellChange | null {
  const values = { before: one.value, after: other.value };
  const same = sameValue(one.value, other.value);
  if (one.formula === null && other.formula === null) return same ? null : { kind: 'value', ...values };
  if (one.formula === null) return { kind: 'formula-put', ...values };
  if (other.formula === null) return { kind: 'typed-over', ...values };
  if (!sameFormula(one.formula, other.formula)) return { kind: 'formula', ...values };
  return same || isFleeting(one.formula) ? null : { kind: 'result', ...values };
}

/** What such formulas show depends on the place, the day or the filter, and on nothing that was sealed. */
function isFleeting(formula: string): boolean {
  return /^=ROW\(\)([-+]\d+|-ROW\(⟦[^⟧]*⟧\))*$|\b(TODAY|NOW|RAND|RANDBETWEEN|SUBTOTAL|AGGREGATE)\(/.test(
    formula,
  );
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

/** What is the same counts as such wherever it stands; the rest is known by the words beside it. */
function aboveChanges(before: KeptTable, now: Placed): readonly Change[] {
  const [olds, news] = [before.above, now.above];
  const wordsOf = (cell: KeptAbove): string => JSON.stringify(cell);
  const pairs = pairUp(
    olds.map(wordsOf),
    news.map(wordsOf),
    (one, other) => {
      const [old, fresh] = [olds[one], news[other]];
      if (old === undefined || fresh === undefined) return 0;
      if (cellChange(old, fresh) === null) return 1;
      return old.label === fresh.label ? LEAST_ROW : 0;
    },
    LEAST_ROW,
  );
  const changed = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index];
    if (old === undefined) return [];
    const [who, what] = ['', old.label];
    if (at === undefined) return [{ kind: 'value', at: null, who, what, before: old.value, after: null }];
    const change = cellChange(old, news[at] ?? NOTHING);
    return change === null ? [] : [{ ...change, at: aboveAt(now, at), who, what }];
  });
  const added = pairs.added.map((at): Change => {
    const { label: what = '', value: after = null } = news[at] ?? {};
    return { kind: 'value', at: aboveAt(now, at), who: '', what, before: null, after };
  });
  return [...changed, ...added];
}

function aboveAt(now: Placed, index: number): Place {
  const { row, column } = now.aboveAt[index] ?? { row: 0, column: 0 };
  return { sheet: now.sheet, row, column };
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
