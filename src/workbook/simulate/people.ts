/** The people of a simulation. */
import type { Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import type { Side } from './side';

export interface SimulatedPerson {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  readonly before: Side;
  readonly after: Side;
}

/** Somebody who cannot be computed under one of the versions, and why. */
export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly why: Text;
}

export function cellAt(block: Block, row: number, column: number): Cell {
  return block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
}
