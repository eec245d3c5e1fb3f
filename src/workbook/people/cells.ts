/** The cells of a block by their place on the sheet. */
import type { Cell } from '../../core/cell';
import type { Block } from '../port';

/** Null outside the block too. */
export function cellAt(block: Pick<Block, 'area' | 'cells'>, row: number, column: number): Cell {
  return block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
}

export function formulaAt(
  block: Pick<Block, 'area' | 'formulas'>,
  row: number,
  column: number,
): string | null {
  return block.formulas[row - block.area.row]?.[column - block.area.column] ?? null;
}

/** `General` outside the block too. */
export function formatAt(block: Pick<Block, 'area' | 'formats'>, row: number, column: number): string {
  return block.formats[row - block.area.row]?.[column - block.area.column] ?? 'General';
}

/** All cells of a row, from the block's first column on. */
export function rowAt(block: Pick<Block, 'area' | 'cells'>, row: number): readonly Cell[] {
  return block.cells[row - block.area.row] ?? [];
}
