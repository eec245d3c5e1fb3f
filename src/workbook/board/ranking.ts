/** Who stands where, and what has changed since the month before. */
import { exact, subtract, type Exact } from '../../core/number/exact';
import { ranksOf } from '../../core/score/rank';
import type { MonthOfGroup } from './groups';
import { rowFinder } from '../people/match-row';
import type { Standing } from './one-standing';

export interface Change {
  /** Places won; below 0 where lost. */
  readonly places: number;
  readonly score: Exact;
}

export interface Ranked extends Standing {
  readonly rank: number;
  /** What is ranked: the score, else the stars. */
  readonly value: Exact;
  /** Undefined where the month before does not have the person, or may not be compared. */
  readonly change?: Change;
}

/** Scores are ranked where anybody has one, else stars. */
export function valueOf(standings: readonly Standing[]): (one: Standing) => Exact | undefined {
  const byScore = standings.some(({ score }) => score !== undefined);
  return ({ score, stars }) => (byScore || stars === undefined ? score : exact(stars));
}

/** The best first; those of one rank in the order of their sheets. */
export function rankingOf(
  standings: readonly Standing[],
  before: MonthOfGroup | undefined,
): readonly Ranked[] {
  const ranked = placed(standings);
  if (before === undefined) return ranked;
  const find = rowFinder(standings, placed(before.standings));
  return ranked.map((one) => {
    const other = find(one);
    if (other === undefined) return one;
    return { ...one, change: { places: other.rank - one.rank, score: subtract(one.value, other.value) } };
  });
}

function placed(standings: readonly Standing[]): readonly Ranked[] {
  const value = valueOf(standings);
  const rated = standings.flatMap((one) => {
    const own = value(one);
    return own === undefined ? [] : [{ ...one, value: own }];
  });
  const ranks = ranksOf(rated.map((one) => ({ score: one.value, sales: null })));
  return rated
    .map((one, index) => ({ ...one, rank: ranks[index] as number }))
    .sort((a, b) => a.rank - b.rank);
}
