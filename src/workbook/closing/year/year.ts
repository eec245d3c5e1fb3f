/** People × months: scores, grades, stars and pay of a year, with the year's rule of the scheme. */
import { add, ZERO } from '../../../core/number/exact';
import { bestOfYear } from '../../../core/score/consequences';
import { ranksOf } from '../../../core/score/rank';
import { nameWithId } from '../../people/names';
import { gather } from './gather';
import type { YearReading } from './read-year';
import { sumOfMonth } from './sums';
import { figuresOf, numbersOf, starsOf, yearRuleOf, type YearRuleOf } from './year-rule';
import type { Year, YearPerson } from './year-types';
import { countTitle, meanTitle, notesOf, ruleWords } from './year-words';

export function yearOf({ year, months }: YearReading): Year {
  const people = gather(months);
  const rule = yearRuleOf(months);
  const figured = people.map((person) => ({ person, ...figuresOf(rule, months, person.months) }));
  const ranks = ranksOf(
    figured.map(({ value }) => (value === undefined ? null : { score: value, sales: null })),
  );
  const ranked = figured.map(({ person, mean, gaps, count }, index): YearPerson => ({
    ...person,
    mean,
    gaps,
    count,
    paid: numbersOf(person.months.map((one) => one?.pay ?? null)).reduce(add, ZERO),
    rank: ranks[index] ?? undefined,
  }));
  const best = bestOf(rule, ranked).map(nameWithId);
  return {
    year,
    people: ranked,
    months: months.map((month, index) => sumOfMonth(month, people, index)),
    rule: ruleWords(rule),
    meanTitle: meanTitle(rule),
    countTitle: countTitle(rule),
    best,
    notes: notesOf(rule, months, ranked, best),
  };
}

/** Nobody where the rule gives everybody stars of the year and names no best. */
function bestOf(rule: YearRuleOf, people: readonly YearPerson[]): readonly YearPerson[] {
  if (rule.kind === 'annual') return [];
  if (rule.kind !== 'most-stars') return people.filter(({ rank }) => rank === 1);
  return bestOfYear(
    rule.scheme,
    people.map((person) => ({ person, stars: starsOf(person.months) })),
  );
}
