/** The year's rule of a scheme: what somebody's months come to. */
import { isError } from '../../../core/cell';
import { starsIn } from '../../../core/input/star-words';
import { add, divide, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { yearScore } from '../../../core/score/consequences';
import { keptMarks, MONTHS } from '../../../core/score/kept-marks';
import type { Scheme } from '../../../schemes/scheme';
import type { Stars } from '../../../schemes/stars';
import type { YearMonth } from './read-year';
import type { Result, YearPerson } from './year-types';

export type YearRuleOf =
  /** The mean of all the periods of a year. */
  | { readonly kind: 'mean'; readonly scheme: Scheme; readonly periods: number }
  /** Months at the star. */
  | { readonly kind: 'most-stars'; readonly scheme: Scheme; readonly star: number }
  /** Rated once, on the mean of the first months. */
  | { readonly kind: 'annual'; readonly scheme: Scheme; readonly stars: Annual }
  /** The scheme has none. */
  | { readonly kind: 'months' };

type Annual = Extract<Stars, { kind: 'annual' }>;

/** The first that a scheme of the year has; a rating once a year where none has another. */
export function yearRuleOf(months: readonly YearMonth[]): YearRuleOf {
  const schemes = months.flatMap(({ scored, starred }) =>
    [...scored, ...starred].map(({ scheme }) => scheme),
  );
  const scheme = schemes.find(({ year }) => year !== undefined);
  if (scheme?.year?.kind === 'mean') return { kind: 'mean', scheme, periods: scheme.year.periods };
  if (scheme?.year?.kind === 'most-stars') return { kind: 'most-stars', scheme, star: scheme.year.star };
  for (const one of schemes)
    if (one.stars?.kind === 'annual') return { kind: 'annual', scheme: one, stars: one.stars };
  return { kind: 'months' };
}

/** What one person's year comes to; `value` is undefined where there is nothing to rank by. */
export type Figures = Pick<YearPerson, 'mean' | 'gaps' | 'count'> & { readonly value: Exact | undefined };

export function figuresOf(
  rule: YearRuleOf,
  months: readonly YearMonth[],
  results: readonly (Result | undefined)[],
): Figures {
  const counted = results.filter((_, index) => counts(rule, months[index]));
  const scores = numbersOf(counted.map((one) => one?.score ?? null));
  const mean = meanOf(rule, scores);
  const figures = { mean, gaps: Math.max(0, periodsOf(rule, months) - scores.length), count: undefined };
  switch (rule.kind) {
    case 'months':
      return { ...figures, value: mean };
    case 'mean':
      return { ...figures, value: yearScore(rule.scheme, scores.map(toNumber)) };
    case 'most-stars': {
      const count = starsOf(results).filter((one) => one === rule.star).length;
      return { ...figures, count, value: count === 0 ? undefined : exact(count) };
    }
    case 'annual': {
      const rated = results.filter((_, index) => rates(rule.scheme, months[index]));
      const count = starsOf(rated).at(-1);
      return { ...figures, count, value: count === undefined ? undefined : exact(count) };
    }
  }
}

export const starsOf = (results: readonly (Result | undefined)[]): readonly number[] =>
  results.flatMap((one) => starsIn(one?.stars ?? null) ?? []);

export const numbersOf = (cells: readonly Result['score'][]): readonly Exact[] =>
  cells.flatMap((cell) => (typeof cell === 'number' ? [exact(cell)] : []));

/** Whether the year looks at the scores of a month. */
function counts(rule: YearRuleOf, month: YearMonth | undefined): boolean {
  return rule.kind !== 'annual' || Number(month?.key.slice(5)) <= rule.stars.months;
}

const rates = ({ id }: Scheme, month: YearMonth | undefined): boolean =>
  month !== undefined && [...month.scored, ...month.starred].some(({ scheme }) => scheme.id === id);

function periodsOf(rule: YearRuleOf, months: readonly YearMonth[]): number {
  if (rule.kind === 'mean') return rule.periods;
  return rule.kind === 'annual' ? rule.stars.months : months.length;
}

function meanOf(rule: YearRuleOf, scores: readonly Exact[]): Exact | undefined {
  const kept = rule.kind === 'annual' ? keptMarks(scores, rule.stars.samples, MONTHS) : scores;
  if (isError(kept) || kept.length === 0) return undefined;
  return divide(kept.reduce(add, ZERO), exact(kept.length));
}
