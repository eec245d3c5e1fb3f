/** Two who have rated the same people. */
import { add, divide, exact, subtract, ZERO, type Exact } from '../../core/number/exact';
import { agreement, FEWEST_PAIRS, type Agreement } from '../../core/score/agree';
import type { Text } from '../../core/words/text';

/** What each of the two says of one person. */
export type Pair = readonly [Exact, Exact];

export interface RaterPair {
  readonly first: Text;
  readonly second: Text;
  readonly pairs: number;
  /** Mean of first − second over the same people. */
  readonly difference: Exact;
  /** Undefined for fewer than five pairs. */
  readonly agreement?: Agreement;
}

/** Nothing where they have nobody in common. */
export function pairOf(first: Text, second: Text, pairs: readonly Pair[]): readonly RaterPair[] {
  if (pairs.length === 0) return [];
  const sum = pairs.map(([a, b]) => subtract(a, b)).reduce(add, ZERO);
  return [
    {
      first,
      second,
      pairs: pairs.length,
      difference: divide(sum, exact(pairs.length)),
      ...(pairs.length < FEWEST_PAIRS ? {} : { agreement: agreement(pairs) }),
    },
  ];
}

export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
