/** Teams as arguments: scores, and sales that break ties. */
import { isBlank, isError, valueError, type Cell, type CellError } from '../core/cell';
import { isPassedOver } from '../core/score/takes-part';
import type { Contender } from '../core/score/rank';
import { isAbsent, widthOf } from './arguments';
import type { Argument, Grid } from './description';
import { gridOf } from './arguments';
import { readSales, readScore } from './totals';

export type Member = Contender | CellError | null;

/** One member per cell of the scores: null where blank, an error where something cannot be read. */
export function readMembers(
  scores: Grid,
  salesArgument: Argument,
): readonly (readonly Member[])[] | CellError {
  const sales = isAbsent(salesArgument) ? undefined : gridOf(salesArgument);
  if (sales !== undefined && (sales.length !== scores.length || widthOf(sales) !== widthOf(scores))) {
    return valueError(
      'scores 与 sales 大小应一致。请选择同样大小的区域。',
      'scores and sales must have one size. Select ranges of the same size.',
    );
  }
  return scores.map((row, r) => row.map((cell, c) => readMember(cell, sales?.[r]?.[c] ?? null)));
}

function readMember(cell: Cell, salesCell: Cell): Member {
  if (isBlank(cell) || isPassedOver(cell)) return null;
  const score = readScore(cell);
  if (isError(score)) return score;
  const sales = isBlank(salesCell) ? null : readSales(salesCell);
  return isError(sales) ? sales : { score, sales };
}
