/** A bonus pool shared by rank: the first ranks' shares and fixed sums, the rest in equal parts; ties share their ranks' sum equally. */
import type { RankPool } from '../../schemes/scheme';
import { exact, multiply, toDecimal, type Exact } from '../number/exact';
import { Decimal } from '../number/decimal';
import { toFen, type Fen } from '../number/fen';
import { wholeParts } from '../number/whole-parts';
import { order, type Contender } from '../score/rank';

/**
 * Each member's money; null takes no part. Cents always add up to what is paid of the pool: remainders go to the largest fractions,
 * equal ones to the member listed first.
 * @param amount what the pool is reckoned from
 */
export function poolShares(
  pool: RankPool,
  members: readonly (Contender | null)[],
  amount: Exact,
): readonly (Fen | null)[] {
  const size = poolSize(pool, amount);
  const present = members
    .map((member, index) => ({ member, index }))
    .filter((one): one is { member: Contender; index: number } => one.member !== null);
  const sorted = [...present].sort((a, b) => order(a.member, b.member));
  const places = placeMoney(pool, size, sorted.length);
  const due = new Map<number, Decimal>();
  for (let from = 0; from !== sorted.length;) {
    const first = sorted[from] as { member: Contender; index: number };
    let to = from + 1;
    while (to < sorted.length && order(first.member, (sorted[to] as { member: Contender }).member) === 0)
      to++;
    const sum = places.slice(from, to).reduce((all, place) => all.plus(place), new Decimal(0));
    for (const one of sorted.slice(from, to)) due.set(one.index, sum.div(to - from));
    from = to;
  }
  const paid = wholeCents(present.map((one) => due.get(one.index) as Decimal));
  const shares: (Fen | null)[] = members.map(() => null);
  present.forEach((one, index) => (shares[one.index] = paid[index] as Fen));
  return shares;
}

/** What is paid out of an amount, where it is shared as a whole. */
export function poolSize(pool: RankPool, amount: Exact): Fen {
  return toFen(multiply(amount, exact(pool.rate)));
}

/** What each place earns in cents, exactly: the named ranks, then equal parts of the rest. */
function placeMoney(pool: RankPool, size: Fen, members: number): readonly Decimal[] {
  const named = pool.ranks.map((rank) =>
    new Decimal(size).times(rank.share).plus(new Decimal(rank.plus).times(100)),
  );
  const others = members - named.length;
  // Without others there is nobody to ask for it.
  const each = new Decimal(size).times(pool.rest).div(others);
  return [...named, ...Array.from({ length: others }, () => each)];
}

/**
 * A pool shared in proportion, to the very cent; null takes no part.
 * @param parts at least one above 0, none below
 */
export function poolParts(size: Fen, parts: readonly (Exact | null)[]): readonly (Fen | null)[] {
  const present = parts.filter((one) => one !== null).map(toDecimal);
  const whole = present.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const paid = wholeCents(present.map((one) => one.times(size).div(whole)));
  let next = 0;
  return parts.map((one) => (one === null ? null : (paid[next++] as Fen)));
}

/** Largest remainder; the sum is rounded half-up to a whole cent first. */
function wholeCents(due: readonly Decimal[]): readonly Fen[] {
  const total = due
    .reduce((sum, one) => sum.plus(one), new Decimal(0))
    .toDecimalPlaces(6)
    .toDecimalPlaces(0)
    .toNumber();
  return wholeParts(due, total) as readonly Fen[];
}
