/** Parts as whole units that add up: the largest remainders are rounded up, of equal ones those listed first. */
import type { Decimal } from './decimal';

/** Quotients of 60 digits are whole, or equal, where they are so to this place. */
const SETTLED = 20;

/**
 * @param total whole, and no further from the sum of the parts than rounding takes it
 * @example wholeParts([new Decimal(1).div(3), new Decimal(2).div(3)], 1) //=> [0, 1]
 */
export function wholeParts(parts: readonly Decimal[], total: number): readonly number[] {
  const whole = parts.map((one) => one.toDecimalPlaces(SETTLED).floor().toNumber());
  let left = total - whole.reduce((sum, one) => sum + one, 0);
  const rests = parts.map((one, index) => ({
    index,
    rest: one.minus(whole[index] as number).toDecimalPlaces(SETTLED),
  }));
  for (const { index } of rests.sort((a, b) => b.rest.comparedTo(a.rest))) {
    if (left <= 0) break;
    whole[index] = (whole[index] as number) + 1;
    left--;
  }
  return whole;
}
