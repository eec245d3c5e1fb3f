/** How a commission comes about, in one sentence. */
import { exact, toNumber } from '../number/exact';
import { formatNumber, formatPercent } from '../number/format';
import { commissionParts, type CommissionMethod, type RateStep } from '../pay/commission';
import { text, type Text } from '../words/text';

export interface CommissionTerms {
  readonly steps: readonly RateStep[];
  readonly method: CommissionMethod;
  /** `piece`: yuan per piece, no percentages. */
  readonly basis?: string | undefined;
}

/**
 * "chosen by 0.95: 50000 × 2% = 1000"
 * @param chosen what chooses the rate where it is not the amount
 * @param money yuan
 */
export function explainCommission(
  { steps, method, basis }: CommissionTerms,
  amount: number,
  chosen: number | undefined,
  money: number,
): Text {
  const rate = (value: number): string => (basis === 'piece' ? formatNumber(value) : formatPercent(value));
  const parts = commissionParts(exact(amount), steps, method, exact(chosen ?? amount))
    .map((part) => [toNumber(part.amount), toNumber(part.rate)] as const)
    .filter(([size], index) => size !== 0 || index === 0);
  const sum = `${parts.map(([size, of]) => `${formatNumber(size)} × ${rate(of)}`).join(' + ')} = ${formatNumber(money)}`;
  if (chosen !== undefined)
    return text(`选档依据 ${formatNumber(chosen)}：${sum}`, `chosen by ${formatNumber(chosen)}: ${sum}`);
  if (amount >= 0) return text(sum, sum);
  return text(`退款月按 0 起的比例退回：${sum}`, `a month of refunds gives back at the rate from 0: ${sum}`);
}
