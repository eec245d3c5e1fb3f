/** People × months: scores, grades, stars and pay of a year, with the year's rule of the scheme. */
import { starsIn } from '../../../core/input/star-words';
import { add, divide, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { bestOfYear, yearScore } from '../../../core/score/consequences';
import { ranksOf } from '../../../core/score/rank';
import type { Scheme } from '../../../schemes/scheme';
import { gather } from './gather';
import type { YearReading } from './read-year';
import { sumOfMonth } from './sums';
import type { Result, Year, YearPerson } from './year-types';
import { notesOf, ruleWords } from './year-words';

type Figured = Omit<YearPerson, 'rank'>;

export function yearOf({ year, months }: YearReading): Year {
  const people = gather(months);
  const scheme = months
    .flatMap(({ compiled }) => compiled?.scheme ?? [])
    .find((one) => one.year !== undefined);
  const rule = scheme?.year;
  const periods = rule?.kind === 'mean' ? rule.periods : undefined;
  const star = rule?.kind === 'most-stars' ? rule.star : undefined;
  const figured = people.map((person): Figured => {
    const results = resultsOf(person);
    const scores = numbersOf(results.map(({ score }) => score));
    return {
      ...person,
      mean: scores.length === 0 ? undefined : divide(scores.reduce(add, ZERO), exact(scores.length)),
      paid: numbersOf(results.map(({ pay }) => pay)).reduce(add, ZERO),
      starMonths: star === undefined ? 0 : starsOf(person).filter((one) => one === star).length,
      gaps: Math.max(0, (periods ?? months.length) - scores.length),
    };
  });
  const ranks = ranksOf(
    figured.map((one) => {
      const score = valueOf(one, scheme);
      return score === undefined ? null : { score, sales: null };
    }),
  );
  const ranked = figured.map((one, index): YearPerson => ({ ...one, rank: ranks[index] ?? undefined }));
  const first =
    scheme !== undefined && star !== undefined
      ? bestOfYear(
          scheme,
          ranked.map((person) => ({ person, stars: starsOf(person) })),
        )
      : ranked.filter(({ rank }) => rank === 1);
  const best = first.map(({ name, id }) => (id === '' ? name : `${name}（${id}）`));
  return {
    year,
    people: ranked,
    months: months.map((month, index) => sumOfMonth(month, people, index)),
    rule: ruleWords(star, periods),
    best,
    notes: notesOf(months, ranked, best, periods),
  };
}

type Months = Pick<YearPerson, 'months'>;

const resultsOf = ({ months }: Months): readonly Result[] => months.filter((one) => one !== undefined);

const starsOf = (person: Months): readonly number[] =>
  resultsOf(person).flatMap(({ stars }) => starsIn(stars) ?? []);

const numbersOf = (cells: readonly Result['score'][]): readonly Exact[] =>
  cells.flatMap((cell) => (typeof cell === 'number' ? [exact(cell)] : []));

/** What the year ranks by; undefined for whoever has none, and where the rule asks for all periods and one is missing. */
function valueOf(one: Figured, scheme: Scheme | undefined): Exact | undefined {
  if (scheme?.year?.kind === 'most-stars') return one.starMonths === 0 ? undefined : exact(one.starMonths);
  if (scheme === undefined) return one.mean;
  const scores = numbersOf(resultsOf(one).map(({ score }) => score));
  return yearScore(scheme, scores.map(toNumber));
}
