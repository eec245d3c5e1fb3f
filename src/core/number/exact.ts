/**
 * Exact decimal numbers in two forms: a whole count of ten-thousandths where that is enough – nearly always, and a
 * hundred times faster – and a Decimal otherwise. Every operation gives the same number in either form (a property
 * test holds one against the other). No binary fraction ever enters a sum.
 */
import { Decimal } from './decimal';

declare const scaledBrand: unique symbol;
/** A whole count of ten-thousandths. */
type Scaled = number & { readonly [scaledBrand]: true };
export type Exact = Scaled | Decimal;

const UNIT = 10_000;
/** Largest count whose value still has at most 15 significant digits. */
const MOST = 999_999_999_999_999;

/** Places at which the last digits of quotients no longer show. */
const SETTLED = 30;

export const ZERO = 0 as Scaled;
export const HUNDRED = (100 * UNIT) as Scaled;

/**
 * The number of a cell or of a scheme, taken at 15 significant digits as the spreadsheet itself shows and compares it.
 * @example toNumber(exact(0.1 * 3.5)) //=> 0.35
 */
export function exact(value: number): Exact {
  return scaledOf(value) ?? shown(value);
}

function shown(value: number): Exact {
  const read = value.toPrecision(15);
  return scaledOf(Number(read)) ?? new Decimal(read);
}

/** A value is the four-place decimal n/10000 at 15 digits exactly when dividing gives the same double. */
function scaledOf(value: number): Scaled | undefined {
  const count = Math.round(value * UNIT);
  if (count / UNIT === value && count <= MOST && count >= -MOST) return (count + 0) as Scaled;
  return undefined;
}

function isScaled(value: Exact): value is Scaled {
  return typeof value === 'number';
}

export function toDecimal(value: Exact): Decimal {
  return isScaled(value) ? new Decimal(value).div(UNIT) : value;
}

/** For a cell: 15 significant digits. */
export function toNumber(value: Exact): number {
  return isScaled(value) ? value / UNIT : value.toSignificantDigits(15).toNumber() + 0;
}

export function add(a: Exact, b: Exact): Exact {
  if (isScaled(a) && isScaled(b)) {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum as Scaled;
  }
  return toDecimal(a).plus(toDecimal(b));
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function negate(a: Exact): Exact {
  return isScaled(a) ? ((0 - a) as Scaled) : a.negated();
}

export function multiply(a: Exact, b: Exact): Exact {
  if (isScaled(a) && isScaled(b)) {
    const product = a * b;
    if (Number.isSafeInteger(product) && product % UNIT === 0) return (product / UNIT + 0) as Scaled;
  }
  return toDecimal(a).times(toDecimal(b));
}

/** The divisor must not be 0. */
export function divide(a: Exact, b: Exact): Exact {
  if (isScaled(a) && isScaled(b)) {
    const numerator = a * UNIT;
    if (Number.isSafeInteger(numerator) && numerator % b === 0) return (numerator / b + 0) as Scaled;
  }
  return toDecimal(a).div(toDecimal(b));
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  return isScaled(a) && isScaled(b) ? a - b : toDecimal(a).comparedTo(toDecimal(b));
}

export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/**
 * Rounded half-up (ties away from zero) to two places. Of a quotient that does not end only the last of 60 digits is off; the first
 * rounding takes it away, so that 1 ÷ 3 × 750 ÷ 400 is 0.625 and not a hair less.
 */
export function roundToCents(value: Exact): Exact {
  if (isScaled(value)) {
    const size = Math.abs(value);
    const rounded = size + 50 - ((size + 50) % 100);
    return (value < 0 ? 0 - rounded : rounded) as Scaled;
  }
  const rounded = value.toDecimalPlaces(SETTLED).toDecimalPlaces(2);
  return scaledOf(rounded.toNumber()) ?? rounded;
}
