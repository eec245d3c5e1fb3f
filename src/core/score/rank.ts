/** Ranks: ties share the better one; sales break ties. The highest score is the best unless said otherwise. */
import { compare, type Exact } from '../number/exact';

export interface Contender {
  readonly score: Exact;
  /** Compared where the scores are equal; null counts below any figure. */
  readonly sales: Exact | null;
}

/** Negative when a stands before b, 0 when they tie. */
export function order(a: Contender, b: Contender, lowest = false): number {
  const byScore = lowest ? compare(a.score, b.score) : compare(b.score, a.score);
  if (byScore !== 0) return byScore;
  if (a.sales === null || b.sales === null) return (a.sales === null ? 1 : 0) - (b.sales === null ? 1 : 0);
  return compare(b.sales, a.sales);
}

export interface Ranking {
  /** The lowest score is the best. */
  readonly lowest?: boolean;
  /** After a tie the next rank follows without a gap: 1, 2, 2, 3. */
  readonly dense?: boolean;
}

/** Rank of every contender, 1 the best; null takes no part. More sales are better in either order. */
export function ranksOf(
  contenders: readonly (Contender | null)[],
  { lowest = false, dense = false }: Ranking = {},
): readonly (number | null)[] {
  const better = (a: Contender, b: Contender): number => order(a, b, lowest);
  const sorted = contenders.filter((one) => one !== null).sort(better);
  const ranks = new Map<Contender, number>();
  let last = 0;
  sorted.forEach((one, index) => {
    const before = sorted[index - 1];
    if (before === undefined || better(before, one) !== 0) last = dense ? last + 1 : index + 1;
    ranks.set(one, last);
  });
  return contenders.map((one) => (one && ranks.get(one)) ?? null);
}
