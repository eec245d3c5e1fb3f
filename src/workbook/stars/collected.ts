/** What collecting would write, cell by cell, and what it leaves alone and why. */
import { isBlank, type Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import { cellAt, formulaAt } from '../people/cells';
import { sameCell } from '../patch/content';
import type { CellToWrite } from '../patch/column-writes';
import type { Content } from '../port';
import { isLookup } from './lookup';
import type { StarPerson, StarSheet } from './star-sheet';

export type CollectState =
  | 'change'
  | 'same'
  /** Somebody typed another value there: it stays unless asked. */
  | 'typed'
  /** Somebody's own formula. */
  | 'formula';

export interface CollectedCell extends CellToWrite {
  /** The column in words. */
  readonly title: Text;
  readonly before: Cell;
  /** What the cell will show. */
  readonly value: Cell;
  readonly state: CollectState;
  /** Where it comes from: `三月考核!K7`. */
  readonly from: string;
  readonly note?: Text;
}

/** Somebody whose cells stay as they are. */
export interface Left {
  readonly row: number;
  readonly name: string;
  readonly why: Text;
}

export interface Collected {
  readonly cells: readonly CollectedCell[];
  readonly left: readonly Left[];
  /** What nothing in the workbook says: months without a sheet, facts without a source. */
  readonly missing: readonly Text[];
}

interface Found {
  readonly title: Text;
  readonly after: Content;
  readonly value: Cell;
  readonly from: string;
  readonly note?: Text;
}

export function collectedCell(
  { block }: StarSheet,
  { row }: StarPerson,
  column: number,
  found: Found,
): CollectedCell {
  const [before, formula] = [cellAt(block, row, column), formulaAt(block, row, column)];
  return { row, column, before, ...found, state: stateOf(before, formula, found) };
}

function stateOf(before: Cell, formula: string | null, { after, value }: Found): CollectState {
  const own = typeof after === 'object' && after !== null && 'formula' in after ? after.formula : undefined;
  if (formula !== null) {
    if (formula === own) return 'same';
    return isLookup(formula) ? 'change' : 'formula';
  }
  if (isBlank(before)) return own === undefined && isBlank(value) ? 'same' : 'change';
  return own === undefined && sameCell(before, value) ? 'same' : 'typed';
}

export function join(all: readonly Collected[]): Collected {
  return {
    cells: all.flatMap(({ cells }) => cells),
    left: all.flatMap(({ left }) => left),
    missing: all.flatMap(({ missing }) => missing),
  };
}
