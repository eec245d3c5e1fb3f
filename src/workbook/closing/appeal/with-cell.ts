/** A sheet with another value in one cell. */
import type { Cell } from '../../../core/cell';
import type { Block } from '../../port';

export function withCell(block: Block, row: number, column: number, value: Cell): Block {
  const [r, c] = [row - block.area.row, column - block.area.column];
  const put = <T>(grid: readonly (readonly T[])[], content: T): readonly (readonly T[])[] =>
    grid.map((line, at) => (at === r ? line.map((one, index) => (index === c ? content : one)) : line));
  return { ...block, cells: put(block.cells, value), formulas: put(block.formulas, null) };
}
