/** The floor and the cap of an amount of money, as the scheme says them of a whole month. */
import type { MoneyLimits } from '../../schemes/scheme';
import { compare, exact, type Exact } from '../number/exact';
import { formatNumber } from '../number/format';
import { text, type Text } from '../words/text';

export function limitedMoney(limits: MoneyLimits | undefined, amount: Exact): Exact {
  const { floor, ceiling } = limits ?? {};
  if (ceiling !== undefined && compare(amount, exact(ceiling)) > 0) return exact(ceiling);
  return floor !== undefined && compare(amount, exact(floor)) < 0 ? exact(floor) : amount;
}

/** "，封顶 500" where a limit counted, for the end of a sum; else empty. */
export function limitWords(limits: MoneyLimits | undefined, amount: Exact): Text {
  const paid = limitedMoney(limits, amount);
  const order = compare(paid, amount);
  if (order === 0) return text('', '');
  const limit = formatNumber((order < 0 ? limits?.ceiling : limits?.floor) ?? NaN);
  return order < 0
    ? text(`，封顶 ${limit}`, `, capped at ${limit}`)
    : text(`，保底 ${limit}`, `, at least ${limit}`);
}
