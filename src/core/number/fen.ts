/** Money: a whole count of cents (分), rounded half-up once at each stated amount. A total is the sum of its rounded parts. */
import { roundToCents, toNumber, type Exact } from './exact';

declare const fenBrand: unique symbol;
export type Fen = number & { readonly [fenBrand]: true };

export const NO_MONEY = 0 as Fen;

/** Largest amount that a cell can hold to the cent: 15 digits. */
export const MOST_MONEY = 9_999_999_999_999.99;

/**
 * An amount of yuan rounded half-up to the cent.
 * @example toYuan(toFen(exact(1.005))) //=> 1.01
 * @throws RangeError above 9,999,999,999,999.99, where a cell can no longer hold the cents.
 */
export function toFen(amount: Exact): Fen {
  return guard(Math.round(toNumber(roundToCents(amount)) * 100));
}

export function sumFen(parts: readonly Fen[]): Fen {
  let sum = 0;
  for (const part of parts) sum += part;
  return guard(sum);
}

function guard(cents: number): Fen {
  if (Math.abs(cents) > MOST_MONEY * 100) throw new RangeError(`money beyond ${MOST_MONEY}`);
  return (cents + 0) as Fen;
}

/** Yuan for a cell. */
export function toYuan(money: Fen): number {
  return money / 100;
}
