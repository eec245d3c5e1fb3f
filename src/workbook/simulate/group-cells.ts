/** The cells of a sheet that depend on the group of a figure held against it. */
import type { Cell } from '../../core/cell';
import { isBlank } from '../../core/cell';
import type { CompiledIndicator } from '../../core/compile/compiled';
import type { RelativeRule } from '../../schemes/indicator';
import { cellAt, formulaAt } from '../people/cells';
import type { Block } from '../port';
import { inputKey } from '../template/input-key';
import type { Figures } from './group';
import type { Recognised } from './recognise';

export interface GroupCell {
  readonly row: number;
  /** Among the indicator's own cells. */
  readonly index: number;
  /** Null where it was typed. */
  readonly formula: string | null;
  readonly cell: Cell;
}

export interface GroupCells {
  readonly figures: Figures;
  /** Means, people and ranks, where anything stands. */
  readonly cells: readonly GroupCell[];
}

export function groupCellsOf(
  one: CompiledIndicator,
  rule: RelativeRule,
  { inputs }: Recognised,
  block: Block,
  rows: readonly number[],
): GroupCells {
  const columns = one.inputs.map((_, index) => inputs.get(inputKey(one, index)));
  const at = (row: number, index: number): Cell => {
    const column = columns[index];
    return column === undefined ? null : cellAt(block, row, column);
  };
  const months = 2 * (rule.months ?? 1);
  const cells = columns.flatMap((column, index): readonly GroupCell[] =>
    column === undefined || (index < months && index % 2 === 0)
      ? []
      : rows.map((row) => ({ row, index, formula: formulaAt(block, row, column), cell: at(row, index) })),
  );
  return {
    figures: {
      rule,
      rows,
      figure: (row, index) => {
        const cell = at(row, index);
        return typeof cell === 'number' ? cell : undefined;
      },
    },
    cells: cells.filter(({ cell, formula }) => formula !== null || !isBlank(cell)),
  };
}
