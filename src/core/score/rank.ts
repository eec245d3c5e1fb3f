/** Ranks: ties share the better one; sales break ties. */
import { compare, type Exact } from '../number/exact';

export interface Contender {
  readonly score: Exact;
  /** Compared where the scores are equal; null counts below any figure. */
  readonly sales: Exact | null;
}

/** Negative when a stands before b, 0 when they tie. */
export function order(a: Contender, b: Contender): number {
  const byScore = compare(b.score, a.score);
  if (byScore !== 0) return byScore;
  if (a.sales === null || b.sales === null) return (a.sales === null ? 1 : 0) - (b.sales === null ? 1 : 0);
  return compare(b.sales, a.sales);
}

/** Rank of every contender, 1 the best; null takes no part. */
export function ranksOf(contenders: readonly (Contender | null)[]): readonly (number | null)[] {
  const sorted = contenders.filter((one) => one !== null).sort(order);
  const ranks = new Map<Contender, number>();
  sorted.forEach((one, index) => {
    const before = sorted[index - 1];
    ranks.set(one, before !== undefined && order(before, one) === 0 ? (ranks.get(before) ?? 1) : index + 1);
  });
  return contenders.map((one) => (one && ranks.get(one)) ?? null);
}
