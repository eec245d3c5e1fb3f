/** Who could rise soon, and whose stars are at risk. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { compare, exact, roundToCents, subtract } from '../../core/number/exact';
import { formatFixed } from '../../core/number/format';
import type { FactValues } from '../../core/stars/facts';
import { passedMonth, served } from '../../core/stars/history';
import { rateStars } from '../../core/stars/rate';
import type { StarRating } from '../../core/stars/rating';
import type { Standing } from '../../core/stars/standing';
import { text, type Text } from '../../core/words/text';
import type { StarSheet } from './star-sheet';

/** Points above a threshold within which stars are at risk, and below it within which they could come. */
export const MARGIN = 2;

/** Also one that is typed as text; whatever else stands in a month has no rating. */
export const isScore = (cell: Cell = null): boolean => !isBlank(cell) && passedMonth(cell) === undefined;

/** Of a ladder: one more month of full marks brings the next star. Else: one thing is missing, and not much of it. */
export function couldRise(
  { stars, compiled }: StarSheet,
  cells: readonly Cell[],
  facts: FactValues,
  { star, next }: StarRating,
  standing: Standing | undefined,
): boolean {
  if (next === undefined) return false;
  if (stars.kind === 'ladder') {
    const full = Number.isFinite(compiled.greatest) ? compiled.greatest : 100;
    const last = cells.reduce<number>((found, cell, at) => (isScore(cell) ? at : found), -1);
    const coming = rateStars(compiled, [...cells.slice(0, last + 1), full], facts);
    return coming !== null && !isError(coming) && coming.star > star;
  }
  const step = standing?.steps.find((one) => one.star === next.star);
  if (step === undefined) return false;
  const unmet = step.gates.filter(({ met }) => !met).length;
  const { threshold } = step;
  const value = standing?.value;
  if (threshold === undefined || value === undefined) return unmet === 1;
  const lacking = subtract(exact(threshold), roundToCents(value));
  if (compare(lacking, exact(0)) <= 0) return unmet === 1;
  return unmet === 0 && compare(lacking, exact(MARGIN)) <= 0;
}

export function riskOf(
  { stars }: StarSheet,
  { star }: StarRating,
  standing: Standing | undefined,
  before: number | undefined,
): Text | undefined {
  if (before !== undefined && star < before)
    return text(`由 ${before} 星降为 ${star} 星`, `down from ${before}★ to ${star}★`);
  const step = standing?.steps.find((one) => one.star === star);
  if (step?.threshold === undefined || star === 0 || stars.kind === 'annual') return undefined;
  const newest = served(standing?.months ?? []).at(-1);
  const value = standing?.value ?? (typeof newest === 'number' ? exact(newest) : undefined);
  if (value === undefined) return undefined;
  const above = subtract(roundToCents(value), exact(step.threshold));
  if (compare(above, exact(MARGIN)) >= 0 || compare(above, exact(0)) < 0) return undefined;
  return text(
    `最近 ${formatFixed(value)}，只比 ${star} 星的门槛 ${step.threshold} 多 ${formatFixed(above)}`,
    `the newest ${formatFixed(value)} is only ${formatFixed(above)} above the ${step.threshold} of ${star}★`,
  );
}
