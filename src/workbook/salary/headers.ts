/** Finds the header of a messy sheet and what its columns are: title rows, merged and two-row headers, Chinese and English. */
import type { Block } from '../port';
import { confidenceOf } from './header-words';
import { headerRows } from './header-rows';
import { ROLES, type Role } from './roles';

export interface Recognised {
  /** Row of the sheet; the lower one of a two-row header. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** 0–1 per recognised role; halved where another column fits as well. */
  readonly confidence: Readonly<Partial<Record<Role, number>>>;
  /** Header of every column, as one line. */
  readonly titles: readonly string[];
}

/** Headers are looked for in the first rows only. */
const DEEPEST_HEADER = 40;

/** Null when no row looks like a header. */
export function recogniseHeader(block: Block): Recognised | null {
  const rows = headerRows(block, DEEPEST_HEADER);
  let best: { readonly found: Recognised; readonly sum: number } | null = null;
  for (let row = 0; row < Math.min(block.cells.length, DEEPEST_HEADER); row++) {
    const plain = match(rows.own(row), [], row);
    const twoRows = match(rows.withParents(row), rows.parents(row), row);
    for (const found of [plain, twoRows]) {
      // A second header row above must add something to be believed.
      const sum =
        Object.values(found.confidence).reduce((all, one) => all + one, 0) - (found === twoRows ? 0.01 : 0);
      const enough = Object.keys(found.columns).length >= 2;
      if (enough && sum > (best?.sum ?? 0) + 1e-9) best = { found, sum };
    }
  }
  if (best === null) return null;
  const { found } = best;
  const shifted = Object.entries(found.columns).map(([role, column]) => [role, column + block.area.column]);
  return {
    ...found,
    headerRow: found.headerRow + block.area.row,
    columns: Object.fromEntries(shifted),
    titles: rows.titles(found.headerRow),
  };
}

/** Every column's title under a given header row, with the heading over it: for a mapping made by hand. */
export function titlesAt(block: Block, headerRow: number): readonly string[] {
  const row = headerRow - block.area.row;
  return headerRows(block, row + 1).titles(row);
}

interface Candidate {
  readonly role: Role;
  readonly column: number;
  readonly confidence: number;
}

function match(own: readonly string[], parents: readonly string[], row: number): Recognised {
  const candidates = own
    .flatMap((title, column) =>
      ROLES.map((words): Candidate => {
        return { role: words.role, column, confidence: confidenceOf(title, parents[column] ?? '', words) };
      }),
    )
    .filter((one) => one.confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const chosen = new Map<Role, Candidate>();
  const taken = new Set<number>();
  for (const one of candidates) {
    if (taken.has(one.column) || chosen.has(one.role)) continue;
    chosen.set(one.role, one);
    taken.add(one.column);
  }
  const doubtful = (one: Candidate): boolean =>
    candidates.some(
      (other) =>
        other.role === one.role && other.column !== one.column && other.confidence === one.confidence,
    );
  const columns: Partial<Record<Role, number>> = {};
  const confidence: Partial<Record<Role, number>> = {};
  for (const [role, one] of chosen) {
    columns[role] = one.column;
    confidence[role] = doubtful(one) ? one.confidence / 2 : one.confidence;
  }
  return { headerRow: row, columns, confidence, titles: own };
}
