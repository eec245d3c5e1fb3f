/** Pay for part of a month. */
import { compare, divide, exact, multiply, roundToCents, toDecimal, type Exact } from '../number/exact';
import { toFen, type Fen } from '../number/fen';
import { Decimal } from '../number/decimal';
import type DecimalJs from 'decimal.js';

/** Ties away from zero; up is away from zero, down towards it, as in ROUNDUP and ROUNDDOWN. */
export type RoundingWay = 'half' | 'up' | 'down';

const WAYS: Readonly<Record<RoundingWay, DecimalJs.Rounding>> = {
  half: Decimal.ROUND_HALF_UP,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
};

/**
 * An amount rounded to whole steps: 0.01 is cents, 1 whole yuan.
 * @example toYuan(roundedTo(exact(1249.5), exact(1))) //=> 1250
 * @example toYuan(roundedTo(exact(1241), exact(10), 'up')) //=> 1250
 */
export function roundedTo(amount: Exact, step: Exact, way: RoundingWay = 'half'): Fen {
  // The quotient's last digits are settled first, as in every rounding of money.
  const whole = toDecimal(divide(amount, step)).toDecimalPlaces(30).toDecimalPlaces(0, WAYS[way]);
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
  return paidPart(amount, { worked, due, step });
}

/** How the parts of a month's pay are settled that come by level: for part of the month, in whole steps. */
export interface PayTerms {
  readonly worked?: Exact;
  readonly due?: Exact;
  readonly step?: Exact;
  readonly way?: RoundingWay;
}

/** The part of an amount that was worked for, not rounded. */
export function partOf(amount: Exact, { worked, due }: PayTerms): Exact {
  return worked === undefined || due === undefined ? amount : divide(multiply(amount, worked), due);
}

/** Rounded once, as the terms say; to the cent where they say nothing. */
export function roundedBy(amount: Exact, { step, way }: PayTerms): Fen {
  return step === undefined ? toFen(amount) : roundedTo(amount, step, way);
}

/** Money of a part: prorated and rounded once. */
export function paidPart(amount: Exact, terms: PayTerms): Fen {
  return roundedBy(partOf(amount, terms), terms);
}

/** Whether the days can be: none below 0, some due, no more worked than due. */
export function daysFit(worked: Exact, due: Exact): boolean {
  return compare(due, exact(0)) > 0 && compare(worked, exact(0)) >= 0 && compare(worked, due) <= 0;
}
