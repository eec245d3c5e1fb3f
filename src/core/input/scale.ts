/** Totals that are percentages in disguise: a cell that shows 86.5% holds 0.865, which as points would be the worst grade. */
import type { Cell, CellError } from '../cell';
import { valueError } from '../cell';
import { formatNumber, formatPercent } from '../number/format';
import { parseNumber } from '../number/parse';
import type { Text } from '../words/text';

/** Schemes whose totals reach this far count in points; below it a total may well be a fraction. */
export const POINTS_SCALE = 20;
/** A range without any larger total is a range of percentages: nobody's whole team has one point of a hundred. */
export const MOST_AS_FRACTION = 1.5;

/** The error of one value among those that were given together; undefined where it may be points. */
export type ScaleCheck = (value: number) => CellError | undefined;

const fits: ScaleCheck = () => undefined;

/**
 * Refuses totals that only a percentage can be: any between 0 and 1, and all of them where none is above 1.5.
 * @param cells all totals given together: a range, a history, or one cell
 * @param greatest the greatest total that the scheme can give
 */
export function scaleCheck(cells: readonly Cell[], greatest: number, label: Text): ScaleCheck {
  if (greatest < POINTS_SCALE) return fits;
  let most = 0;
  for (const cell of cells) {
    const value = numberOf(cell);
    if (value > most) most = value;
    if (most > MOST_AS_FRACTION) break;
  }
  const fraction = most <= MOST_AS_FRACTION;
  return (value) =>
    value > 0 && (value < 1 || (fraction && value <= MOST_AS_FRACTION))
      ? percentInstead(value, label)
      : undefined;
}

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (parseNumber(cell)?.value ?? 0) : 0;
}

function percentInstead(value: number, label: Text): CellError {
  const [plain, percent] = [formatNumber(value), formatPercent(value)];
  return valueError(
    `${label.zh}应为分数，实际是 ${plain}（即 ${percent}），像是百分比。请乘以 100 后再用，如 A1*100。`,
    `${label.en} must be in points but got ${plain}, which is ${percent} and looks like a percentage. Multiply it by 100, as in A1*100.`,
  );
}
