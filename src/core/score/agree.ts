/** Agreement of two raters over the same people: the share of equal marks, and weighted kappa. */
import { add, compare, divide, exact, multiply, subtract, ZERO, type Exact } from '../number/exact';

/** Of fewer pairs nothing is said. */
export const FEWEST_PAIRS = 5;

export interface Agreement {
  readonly pairs: number;
  /** Share of the pairs with one and the same mark. */
  readonly equal: Exact;
  /**
   * 1 − the mean difference of the pairs ÷ the mean difference of any mark of one with any mark of the other (linear weights: two
   * points apart count twice as much as one). Null where all marks are one mark, so that chance alone would agree.
   */
  readonly kappa: Exact | null;
}

/** @example agreement([[4, 4], [3, 4], [5, 5], [2, 2], [1, 1]].map(([a, b]) => [exact(a), exact(b)])).equal //=> 8000 */
export function agreement(pairs: readonly (readonly [Exact, Exact])[]): Agreement {
  const count = exact(pairs.length);
  const same = pairs.filter(([a, b]) => compare(a, b) === 0).length;
  const apart = pairs.reduce<Exact>((sum, [a, b]) => add(sum, distance(a, b)), ZERO);
  const chance = distancesBetween(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
  return {
    pairs: pairs.length,
    equal: divide(exact(same), count),
    kappa: compare(chance, ZERO) === 0 ? null : subtract(exact(1), divide(multiply(apart, count), chance)),
  };
}

const distance = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? subtract(b, a) : subtract(a, b));

/** Σ |a − b| over every a and every b, in one walk over both sorted: whole columns of marks stay quick. */
function distancesBetween(first: readonly Exact[], second: readonly Exact[]): Exact {
  const marks = [
    ...first.map((mark) => ({ mark, own: true })),
    ...second.map((mark) => ({ mark, own: false })),
  ].sort((a, b) => compare(a.mark, b.mark));
  let [sum, below, others]: [Exact, number, number] = [ZERO, 0, 0];
  let last: Exact = ZERO;
  // Between two neighbouring marks lies every pair with one of them below and the other above.
  for (const { mark, own } of marks) {
    const across = below * (second.length - others) + others * (first.length - below);
    if (across > 0) sum = add(sum, multiply(subtract(mark, last), exact(across)));
    last = mark;
    if (own) below++;
    else others++;
  }
  return sum;
}
