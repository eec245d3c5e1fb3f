/** A value that stands beside its label above the people: the month, the amount of a pool. */
import { isBlank, type Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import type { Block } from '../port';

export interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export const MONTH_LABELS = ['月份', 'month'] as const;

/**
 * The first filled cell to the right of one of the labels.
 * @param labels without spaces, in lower case
 * @param rows how many rows from the top of the block are looked through
 */
export function labelledCell(
  { area, cells }: Pick<Block, 'area' | 'cells'>,
  labels: readonly string[],
  rows: number,
): Labelled | undefined {
  for (const [r, row] of cells.slice(0, rows).entries()) {
    const at = row.findIndex((cell) => typeof cell === 'string' && labels.includes(squash(cell)));
    const value = at < 0 ? null : (row[at + 1] ?? null);
    if (!isBlank(value)) return { row: area.row + r, column: area.column + at + 1, value };
  }
  return undefined;
}
