/** Figures of a simulation as the pane shows them. */
import { roundToCents, subtract, toDecimal, type Exact } from '../../../core/number/exact';
import type { Fen } from '../../../core/number/fen';
import { formatFixed, formatMoney, formatPercent } from '../../../core/number/format';
import { differenceOf, type Delta } from '../../../workbook/simulate/summary';

const NONE = '–';

export function scoreText(score: Exact | undefined): string {
  return score === undefined ? NONE : formatFixed(score);
}

export function moneyText(money: Fen | undefined): string {
  if (money === undefined) return NONE;
  return money < 0 ? `−${formatMoney(-money as Fen)}` : formatMoney(money);
}

export function shareText(share: Exact | undefined): string {
  return share === undefined ? NONE : formatPercent(toDecimal(share).toDecimalPlaces(4).toNumber());
}

/** With its sign; 0 without one. */
export function scoreChange({ before, after }: Delta<Exact>): string {
  const change = roundToCents(subtract(after, before));
  const size = toDecimal(change);
  return `${size.isPositive() && !size.isZero() ? '+' : size.isNegative() ? '−' : ''}${size.abs().toFixed(2)}`;
}

export function moneyChange(delta: Delta<Fen>): string {
  const change = differenceOf(delta);
  return change > 0 ? `+${moneyText(change)}` : moneyText(change);
}

export function countChange({ before, after }: Delta<number>): string {
  const change = after - before;
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
}
