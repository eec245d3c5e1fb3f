/** The floor and the cap of an amount of money, as the scheme says them of a whole month. */
import type { MoneyLimits } from '../../schemes/scheme';
import { compare, exact, type Exact } from '../number/exact';
import { formatNumber } from '../number/format';
import { text, type Text } from '../words/text';

export function limitedMoney(limits: MoneyLimits | undefined, amount: Exact): Exact {
  const limit = limitOf(limits, amount);
  return limit === undefined ? amount : exact(limit.paid);
}

/** "，封顶 500" where a limit counted, for the end of a sum; else empty. */
export function limitWords(limits: MoneyLimits | undefined, amount: Exact): Text {
  const limit = limitOf(limits, amount);
  if (limit === undefined) return text('', '');
  const paid = formatNumber(limit.paid);
  return limit.capped
    ? text(`，封顶 ${paid}`, `, capped at ${paid}`)
    : text(`，保底 ${paid}`, `, at least ${paid}`);
}

/** The limit that takes the place of the amount; none where the amount stands. */
function limitOf(
  { floor, ceiling }: MoneyLimits = {},
  amount: Exact,
): { readonly paid: number; readonly capped: boolean } | undefined {
  if (ceiling !== undefined && compare(amount, exact(ceiling)) > 0) return { paid: ceiling, capped: true };
  if (floor !== undefined && compare(amount, exact(floor)) < 0) return { paid: floor, capped: false };
  return undefined;
}
