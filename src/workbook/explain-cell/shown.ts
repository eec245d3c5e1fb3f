/** What a sentence is made of. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { gridOf } from '../../functions/arguments';
import type { Argument, Grid } from '../../functions/description';

/** The arguments, where in the result the cell stands, and what it shows there. */
export interface Shown {
  readonly args: readonly Argument[];
  readonly row: number;
  readonly column: number;
  readonly result: Cell;
  readonly language: Language;
}

/** Null where the function has no sentence for this. */
export type Sentence = (shown: Shown) => string | null;

/** One cell of what may be a single cell, a row or a column that stands for all, or a whole range. */
export function pick(argument: Argument, row: number, column: number): Cell {
  const grid = gridOf(argument);
  const line = grid[grid.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? null;
}

/** One cell of a result, where it is a text. */
export function textAt(cell: Cell | Grid | undefined, row: number, column: number): string | null {
  const one = pick(cell, row, column);
  return typeof one === 'string' && one !== '' ? one : null;
}
