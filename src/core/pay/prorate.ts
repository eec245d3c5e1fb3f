/** Pay for part of a month. */
import { compare, divide, exact, multiply, roundToCents, toDecimal, type Exact } from '../number/exact';
import { toFen, type Fen } from '../number/fen';
import { Decimal } from '../number/decimal';

/**
 * An amount rounded half-up (ties away from zero) to whole steps: 0.01 is cents, 1 whole yuan.
 * @example toYuan(roundedTo(exact(1249.5), exact(1))) //=> 1250
 */
export function roundedTo(amount: Exact, step: Exact): Fen {
  // Cents of the quotient's last digits are settled first, as in every rounding of money.
  const whole = toDecimal(divide(amount, step)).toDecimalPlaces(30).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return toFen(roundToCents(multiply(exactly(whole), step)));
}

function exactly(value: Decimal): Exact {
  return value.abs().lessThan(1e15) ? exact(value.toNumber()) : value;
}

/**
 * amount × worked ÷ due. Worked and due are in one unit, days or hours.
 * @example toYuan(prorated(exact(2500), exact(11), exact(22))) //=> 1250
 */
export function prorated(amount: Exact, worked: Exact, due: Exact, step: Exact = exact(0.01)): Fen {
  return roundedTo(divide(multiply(amount, worked), due), step);
}

/** Whether the days can be: none below 0, some due, no more worked than due. */
export function daysFit(worked: Exact, due: Exact): boolean {
  return compare(due, exact(0)) > 0 && compare(worked, exact(0)) >= 0 && compare(worked, due) <= 0;
}
