/** Weights that add up exactly. */
import { Decimal } from '../number/decimal';

/**
 * Weights in the same proportions whose sum is exactly `total`, each with at most `decimals` places: largest remainder, equal
 * remainders to the earlier one. A weight of 0 stays 0.
 * @throws RangeError when no weight is above 0, or one is below 0 or no number
 * @example rebalance([20, 15, 15, 12, 6, 5]) //=> [27, 21, 21, 16, 8, 7]
 * @example rebalance([1, 1, 1], 100, 1) //=> [33.4, 33.3, 33.3]
 */
export function rebalance(weights: readonly number[], total = 100, decimals = 0): readonly number[] {
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0))
    throw new RangeError('a weight must be a number, 0 or more');
  const sum = weights.reduce<Decimal>((all, weight) => all.plus(weight), new Decimal(0));
  if (sum.isZero()) throw new RangeError('at least one weight must be above 0');
  const unit = new Decimal(10).pow(decimals);
  const whole = new Decimal(total).times(unit);
  if (!whole.isInteger()) throw new RangeError(`${total} has more than ${decimals} places`);
  const shares = weights.map((weight, index) => {
    const share = new Decimal(weight).times(whole);
    return { index, units: share.divToInt(sum), rest: share.mod(sum) };
  });
  const left = shares.reduce((all, { units }) => all.minus(units), whole).toNumber();
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ index, units }) =>
    units
      .plus(raised.has(index) ? 1 : 0)
      .div(unit)
      .toNumber(),
  );
}
