/**
 * What a formula that reads as it did has come to read: rows were sorted under it, or a column was put into its range. Then the
 * formula is the root of what follows, though nobody edited it.
 */
import { nameWithId } from '../people/names';
import type { KeptRow, KeptTable, Placed } from './kept';
import type { PairedTable } from './pair-table';
import { columnsBetween, referencesIn, rowsOf, type Reference } from './references';

export interface Lead {
  readonly of: 'row' | 'rows' | 'columns';
  /** What it read and does not read any more, and what it reads instead. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export interface Sides {
  readonly before: KeptTable;
  readonly now: Placed;
  readonly pairs: PairedTable;
}

/** Undefined where it reads what it read, or nothing tells. @param sidesOf by the name of a sheet as it was sealed */
export function leadOf(
  before: string,
  now: string,
  sidesOf: (sheet: string) => Sides | undefined,
): Lead | undefined {
  const [ours, theirs] = [referencesIn(before), referencesIn(now)];
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined || one.sheet !== other.sheet) continue;
    const sides = sidesOf(one.sheet);
    const found =
      sides === undefined ? strangers(one, other) : (rows(one, other, sides) ?? columns(one, other, sides));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whoever was added or removed is named as such. */
function rows(one: Reference, other: Reference, { before, now, pairs }: Sides): Lead | undefined {
  const [then, today] = [rowsOf(one, before), rowsOf(other, now)];
  if (then === undefined || today === undefined) return undefined;
  const was = new Map(
    pairs.rows.now.flatMap((at, index) => (at === undefined ? [] : [[at, index] as const])),
  );
  const gone = [...then].filter((row) => {
    const at = pairs.rows.now[row];
    return at !== undefined && !today.has(at);
  });
  const come = [...today].filter((row) => {
    const index = was.get(row);
    return index === undefined ? then.size === 1 && gone.length === 1 : !then.has(index);
  });
  if (gone.length === 0 && come.length === 0) return undefined;
  const isOne = then.size === 1 && today.size === 1;
  return {
    of: isOne ? 'row' : 'rows',
    ...named(
      gone.map((row) => before.rows[row]),
      come.map((row) => now.rows[row]),
    ),
  };
}

function named(gone: readonly (KeptRow | undefined)[], come: readonly (KeptRow | undefined)[]) {
  const all = [...gone, ...come].flatMap((row) => row ?? []);
  const shared = new Set(all.map(({ name }) => name)).size < all.length;
  const words = (rows: typeof gone): readonly string[] =>
    rows.flatMap((row) => (row === undefined ? [] : [shared ? nameWithId(row) : row.name]));
  return { gone: words(gone), come: words(come) };
}

function columns(one: Reference, other: Reference, { before, now, pairs }: Sides): Lead | undefined {
  const [then, today] = [columnsBetween(one, before), columnsBetween(other, now)];
  if (then === undefined || today === undefined) return undefined;
  const there = new Set(
    before.columns.flatMap(({ key }, index) => (pairs.columns[index] === undefined ? [] : [key])),
  );
  const titled = (table: KeptTable, keys: readonly string[]): readonly string[] =>
    keys.map((key) => table.columns.find((column) => column.key === key)?.title ?? key);
  const gone = then.filter((key) => there.has(key) && !today.includes(key));
  const come = today.filter((key) => !then.includes(key) && holdsFigures(now, key));
  if (gone.length === 0 && come.length === 0) return undefined;
  return { of: 'columns', gone: titled(before, gone), come: titled(now, come) };
}

/** Words and blanks in a range change nothing. */
function holdsFigures({ columns: all, rows: lines }: KeptTable, key: string): boolean {
  const at = all.findIndex((column) => column.key === key);
  return lines.some(({ cells }) => {
    const value = cells[at]?.value ?? null;
    return value !== null && typeof value !== 'string';
  });
}

/** Of a sheet that is not sealed no more is known of a row than the words in it. */
function strangers(
  { rows: [one = '', ...more] }: Reference,
  { rows: [other = ''] }: Reference,
): Lead | undefined {
  const [was, is] = [one, other].map((word) => (word.includes('⁄') ? (word.split('⁄')[0] ?? '') : ''));
  if (more.length > 0 || !was || !is || was === is) return undefined;
  return { of: 'row', gone: [was], come: [is] };
}
