/** Finds the header of a messy sheet and what its columns are: title rows, merged and two-row headers, Chinese and English. */
import type { Block } from '../port';
import { headerRows, type HeaderRows } from './header-rows';
import { confidenceOf, headerWords } from './header-words';
import type { Columns, Roles } from './roles';
import { tableSpans } from './table-spans';

export interface Header<R extends string> {
  /** Row of the sheet; the lower one of a two-row header. */
  readonly headerRow: number;
  readonly columns: Columns<R>;
  /** 0–1 per role that was found; halved where another column fits as well. */
  readonly confidence: Readonly<Partial<Record<R, number>>>;
  /** Header of every column, as one line. */
  readonly titles: readonly string[];
}

/** How much a row looks like the header, by the roles found in it; 0 where it is none. */
export type Weigh<R extends string> = (confidence: Header<R>['confidence']) => number;

/** What is found less surely than this must be checked by the user. */
export const SURE = 0.9;

/** Headers are looked for in the first rows only. */
const DEEPEST_HEADER = 40;

/** What a second header row above must add to be believed. */
const LEAST_GAIN = 0.01;

/** At least two columns, the surer the better. */
const bySureness: Weigh<string> = (confidence) => {
  const each = Object.values(confidence);
  return each.length < 2 ? 0 : each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
};

/**
 * The best row among the first. Where two roles fit a column alike, the one listed first has it.
 * @returns null when no row looks like a header
 */
export function findHeader<R extends string>(
  block: Block,
  roles: Roles<R>,
  weigh: Weigh<R> = bySureness,
): Header<R> | null {
  const rows = headerRows(block, DEEPEST_HEADER);
  let best: { readonly row: number; readonly found: Found<R>; readonly weight: number } | null = null;
  for (let row = 0; row < Math.min(block.cells.length, DEEPEST_HEADER); row++) {
    const one = match(rows.own(row), [], roles);
    const parents = rows.parents(row);
    const two = parents.length === 0 ? null : match(rows.withParents(row), parents, roles);
    for (const [found, weight] of [
      [one, weigh(one.confidence)],
      ...(two === null ? [] : [[two, weigh(two.confidence) - LEAST_GAIN] as const]),
    ] as const)
      if (weight > (best?.weight ?? 0) + 1e-9) best = { row, found, weight };
  }
  if (best === null) return null;
  const { row } = best;
  const found = inOneTable(block, rows, row, roles, weigh, best.found);
  return {
    headerRow: row + block.area.row,
    columns: onSheet(found.columns, block.area.column),
    confidence: found.confidence,
    titles: rows.titles(row),
  };
}

/** Where tables stand side by side, that of one of them: the likeliest, else the first. */
function inOneTable<R extends string>(
  block: Block,
  rows: HeaderRows,
  row: number,
  roles: Roles<R>,
  weigh: Weigh<R>,
  found: Found<R>,
): Found<R> {
  const name = (found.columns as Columns<string>).name;
  if (name === undefined) return found;
  const [titles, parents] = [rows.withParents(row), rows.parents(row)];
  const spans = tableSpans({ block, row, titles, parents, roles }, name);
  if (spans.length < 2) return found;
  const each = spans.map(({ first, last }) => {
    const own = titles.map((title, column) => (first <= column && column <= last ? title : ''));
    return match(own, parents, roles);
  });
  return each.reduce((best, one) => (weigh(one.confidence) > weigh(best.confidence) + 1e-9 ? one : best));
}

/** Every column's title under a given header row, with the heading over it: for a mapping made by hand. */
export function titlesAt(block: Block, headerRow: number): readonly string[] {
  const row = headerRow - block.area.row;
  return headerRows(block, row + 1).titles(row);
}

type Found<R extends string> = Pick<Header<R>, 'columns' | 'confidence'>;

interface Candidate<R extends string> {
  readonly role: R;
  readonly column: number;
  readonly confidence: number;
}

function match<R extends string>(
  own: readonly string[],
  parents: readonly string[],
  roles: Roles<R>,
): Found<R> {
  const candidates = own
    .flatMap((title, column): readonly Candidate<R>[] => {
      if (title === '') return [];
      const words = headerWords(title, parents[column] ?? '', own[column - 1]);
      return roles.map((one) => ({ role: one.role, column, confidence: confidenceOf(words, one) }));
    })
    .filter((one) => one.confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const chosen = new Map<R, Candidate<R>>();
  const taken = new Set<number>();
  for (const one of candidates) {
    if (taken.has(one.column) || chosen.has(one.role)) continue;
    chosen.set(one.role, one);
    taken.add(one.column);
  }
  const doubtful = (one: Candidate<R>): boolean =>
    candidates.some(
      (other) =>
        other.role === one.role && other.column !== one.column && other.confidence === one.confidence,
    );
  const columns: Partial<Record<R, number>> = {};
  const confidence: Partial<Record<R, number>> = {};
  for (const [role, one] of chosen) {
    columns[role] = one.column;
    confidence[role] = doubtful(one) ? one.confidence / 2 : one.confidence;
  }
  return { columns, confidence };
}

function onSheet<R extends string>(columns: Columns<R>, first: number): Columns<R> {
  const moved: Partial<Record<R, number>> = {};
  for (const role in columns) {
    const column = columns[role];
    if (column !== undefined) moved[role] = column + first;
  }
  return moved;
}
