/** Teams as arguments: scores, and sales that break ties. */
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../core/cell';
import { isPassedOver } from '../core/score/takes-part';
import type { Contender } from '../core/score/rank';
import { isAbsent, widthOf } from './arguments';
import type { Argument, Grid } from './description';
import { gridOf } from './arguments';
import { readSales, readScore } from './totals';

export type Member = Contender | CellError | null;

/**
 * One member per cell of the scores: null where blank, an error where something cannot be read. Where there are people and none of them
 * takes part, that is said; nothing filled in yet is nothing to say.
 */
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
  const passed = scores.flat().filter(isPassedOver).length;
  if (passed > 0 && scores.flat().every((cell) => isBlank(cell) || isPassedOver(cell))) return nobody(passed);
  return scores.map((row, r) => row.map((cell, c) => readMember(cell, sales?.[r]?.[c] ?? null)));
}

function nobody(count: number): CellError {
  return notAvailable(
    `没有人参评：${count} 人都写着不参评或仅参照，无从排名或分配。请检查参评。`,
    `nobody takes part: all ${count} are not rated or for reference only, so nothing can be ranked or shared. Check who takes part.`,
  );
}

function readMember(cell: Cell, salesCell: Cell): Member {
  if (isBlank(cell) || isPassedOver(cell)) return null;
  const score = readScore(cell);
  if (isError(score)) return score;
  const sales = isBlank(salesCell) ? null : readSales(salesCell);
  return isError(sales) ? sales : { score, sales };
}
