/** One row of inputs: where each input cell of the scheme stands, and which of them may be blank. */
import { blank } from '../numbers';
import { partOf, type Range } from '../../formula/range';
import type { CompiledScheme } from '../../../core/compile/compiled';

/** The cells of one row in the scheme's order; undefined where trailing adjustments are left out. */
export interface InputRow {
  readonly cells: readonly (string | undefined)[];
  /** Counts blank cells: of all, and of the indicators alone. */
  readonly blankInAll: string;
  readonly blankIndicators: string;
  readonly width: number;
  /** Cells of the same row that show the score of every indicator and adjustment, where the sheet has them. */
  readonly scores?: readonly string[];
}

/**
 * @param columns for each input cell of the scheme the column inside the range, −1 where there is none
 */
export function inputRow(
  { indicatorColumns }: CompiledScheme,
  range: Range,
  row: number,
  columns: readonly number[],
): InputRow {
  const cells = columns.map((column) => (column < 0 ? undefined : partOf(range, { row, column })));
  const inOrder = columns.slice(0, indicatorColumns).every((column, index) => column === index);
  const indicators = cells.slice(0, indicatorColumns);
  return {
    cells,
    width: range.columns,
    blankInAll: `COUNTBLANK(${partOf(range, { row, column: 0, columns: range.columns })})`,
    blankIndicators: inOrder
      ? `COUNTBLANK(${partOf(range, { row, column: 0, columns: indicatorColumns })})`
      : `(${indicators.map((cell) => (cell === undefined ? '1' : `(${blank(cell)})`)).join('+')})`,
  };
}
