/** Places by quota: the best of a team stand in the first place, up to a share of the people, and so on down. */
import type { Decimal } from '../number/decimal';
import { exact, multiply, toDecimal, type Exact } from '../number/exact';
import { ranksOf, type Contender } from './rank';

/** A team of fewer has places like any other, but shares of it say little. */
export const FEWEST_PEOPLE = 5;

export interface QuotaLimit {
  readonly share: Exact;
  /** The share must stay under this, and not only be no more. */
  readonly under: boolean;
}

export interface QuotaShare {
  readonly label: string;
  /** Null takes everybody who is left. */
  readonly limit: QuotaLimit | null;
}

/** What becomes of equal scores that a limit divides: all in, all out, or out and reported; *second* looks at a second figure first. */
export type TiePolicy = 'report' | 'in' | 'out' | 'second';

export interface Placed {
  /** Null where no place is left. */
  readonly place: string | null;
  readonly rank: number;
  /** `edge`: tied over a limit and undecided. `out`: put out of the place above by the rule for ties, or without any place. */
  readonly standing: 'in' | 'out' | 'edge';
}

/** A share such as =1/3 comes with 15 digits, and nine of those are a hair less than 3. */
const SETTLED = 13;

/**
 * How many people a share of them is.
 * @example peopleOf(exact(1 / 3), 9).toNumber() //=> 3
 */
export function peopleOf(share: Exact, base: number): Decimal {
  return toDecimal(multiply(share, exact(base))).toSignificantDigits(SETTLED);
}

/**
 * The most whole people whose share keeps a limit.
 * @example mostPeople({ share: exact(0.2), under: false }, 12) //=> 2
 * @example mostPeople({ share: exact(0.2), under: true }, 10) //=> 1
 */
export function mostPeople({ share, under }: QuotaLimit, base: number): number {
  const people = peopleOf(share, base);
  const whole = people.floor().toNumber();
  return under && people.isInteger() && whole > 0 ? whole - 1 : whole;
}

/**
 * Limits count from the top: the places of B end where those of A and B together end, so that a place of A that a tie leaves open
 * falls to B, and whom a tie lets into A takes a place of B. Nobody further down moves for it.
 * @param base how many people the shares are taken of
 * @returns null for whoever takes no part
 */
export function placesOf(
  shares: readonly QuotaShare[],
  contenders: readonly (Contender | null)[],
  ties: TiePolicy,
  base: number,
): readonly (Placed | null)[] {
  let people = 0;
  const ends = shares.map(({ limit }) => (people += limit === null ? Infinity : mostPeople(limit, base)));
  const ranks = ranksOf(contenders);
  const tied = new Map<number, number>();
  for (const rank of ranks) if (rank !== null) tied.set(rank, (tied.get(rank) ?? 0) + 1);
  const placeAt = (position: number): number => {
    const place = ends.findIndex((end) => end >= position);
    return place < 0 ? ends.length : place;
  };
  return ranks.map((rank) => {
    if (rank === null) return null;
    const best = placeAt(rank);
    const worst = placeAt(rank + (tied.get(rank) ?? 1) - 1);
    const given = ties === 'in' ? best : worst;
    const place = shares[given]?.label ?? null;
    if (best === worst || ties === 'in') return { place, rank, standing: place === null ? 'out' : 'in' };
    return { place, rank, standing: ties === 'out' ? 'out' : 'edge' };
  });
}
