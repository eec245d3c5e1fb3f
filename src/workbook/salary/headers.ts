/** Finds the header of a messy sheet and what its columns are: title rows, merged and two-row headers, Chinese and English. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { squash } from '../../core/text/normalise';
import type { Block } from '../port';
import { OTHER_MONEY, ROLES, type Role } from './roles';

export interface Recognised {
  /** Row numbers of the sheet. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** 0–1 per recognised role. */
  readonly confidence: Readonly<Partial<Record<Role, number>>>;
  /** Header of every column, as one line. */
  readonly titles: readonly string[];
  /** Columns of money that a scheme's total does not know. */
  readonly otherMoney: readonly string[];
}

/** Headers are looked for in the first rows only. */
const DEEPEST_HEADER = 40;

/** Null when no row looks like a header. */
export function recogniseHeader(block: Block): Recognised | null {
  let best: (Recognised & { readonly sum: number }) | null = null;
  const cells = spread(block);
  for (let row = 0; row < Math.min(cells.length, DEEPEST_HEADER); row++) {
    for (const parents of row > 0 ? [false, true] : [false]) {
      const found = matchRow(cells, row, parents);
      const roles = Object.keys(found.columns).length;
      // A second header row above must add something to be believed.
      const sum = Object.values(found.confidence).reduce((all, one) => all + one, 0) - (parents ? 0.01 : 0);
      if (roles >= 2 && sum > (best?.sum ?? 0) + 1e-9) best = { ...found, sum };
    }
  }
  return best === null ? null : { ...best, headerRow: best.headerRow + block.area.row };
}

/** Header rows as a user would write the mapping by hand: every column's title under a given header row. */
export function titlesAt(block: Block, headerRow: number): readonly string[] {
  return matchRow(spread(block), headerRow - block.area.row, headerRow > block.area.row).titles;
}

/** Cells with the value of a merged area in each of its cells. */
function spread(block: Block): readonly (readonly Cell[])[] {
  const cells = block.cells.map((row) => [...row]);
  for (const merge of block.merges) {
    const value = cells[merge.row - block.area.row]?.[merge.column - block.area.column] ?? null;
    for (let r = 0; r < merge.rows; r++) {
      for (let c = 0; c < merge.columns; c++) {
        const row = cells[merge.row - block.area.row + r];
        const column = merge.column - block.area.column + c;
        if (row !== undefined && column >= 0 && column < row.length) row[column] = value;
      }
    }
  }
  return cells;
}

function matchRow(cells: readonly (readonly Cell[])[], row: number, withParents: boolean): Recognised {
  const own = (cells[row] ?? []).map(wordsOf);
  const above = withParents ? (cells[row - 1] ?? []).map(wordsOf) : [];
  const titles = own.map((title, column) => {
    const parent = above[column] ?? '';
    return parent === '' || parent === title ? title : title === '' ? parent : `${parent} ${title}`;
  });
  const candidates = own.flatMap((title, column) =>
    ROLES.map(({ role, exact, part }) => ({
      role,
      column,
      confidence: confidenceOf(title, above[column] ?? '', exact, part),
    })),
  );
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const columns: Partial<Record<Role, number>> = {};
  const confidence: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const one of candidates) {
    if (one.confidence <= 0 || taken.has(one.column) || columns[one.role] !== undefined) continue;
    columns[one.role] = one.column;
    confidence[one.role] = one.confidence;
    taken.add(one.column);
  }
  const otherMoney = titles.filter(
    (title, column) => !taken.has(column) && OTHER_MONEY.some((word) => squash(title).includes(word)),
  );
  return { headerRow: row, columns, confidence, titles, otherMoney };
}

function wordsOf(cell: Cell): string {
  if (isBlank(cell) || isError(cell) || typeof cell !== 'string') return '';
  return cell.replace(/\s+/g, ' ').trim();
}

/** Without spaces, units in brackets, and marks like * or :. */
function bare(title: string): string {
  return squash(title)
    .replace(/[（(［[].*?[）)］\]]/g, '')
    .replace(/[*＊:：#．.]/g, '');
}

function confidenceOf(
  title: string,
  parent: string,
  exact: readonly string[],
  part: readonly string[],
): number {
  const word = bare(title);
  if (word === '' || word.length > 24) return 0;
  const both = bare(parent) + word;
  if (exact.includes(both) && parent !== '') return 1;
  if (exact.includes(word)) return word === '合计' || word === 'total' ? 0.8 : 0.98;
  return part.some((one) => word.includes(one)) ? 0.6 : 0;
}
