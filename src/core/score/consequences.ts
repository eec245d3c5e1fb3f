/** What follows from several periods: notices after a run of them, the score of a year, the best of the year. */
import type { Consequence, Scheme } from '../../schemes/scheme';
import type { Text } from '../words/text';
import { add, compare, divide, exact, ZERO, type Exact } from '../number/exact';
import { roundToCents } from '../number/exact';
import { served, type History } from '../stars/history';

/** Notices that the newest periods call for; a blank period breaks a run, one that is passed over does not count. */
export function consequencesOf(scheme: Scheme, history: History): readonly Text[] {
  return scheme.consequences?.filter((one) => applies(one, history)).map((one) => one.notice) ?? [];
}

function applies({ test, periods }: Consequence, history: History): boolean {
  const newest = served(history).slice(-periods);
  return (
    newest.length === periods &&
    newest.every((value) => {
      if (value === null) return false;
      const score = roundToCents(exact(value));
      return 'atLeast' in test
        ? compare(score, exact(test.atLeast)) >= 0
        : compare(score, exact(test.under)) < 0;
    })
  );
}

/** The mean of a year's periods, undefined until all of them are there. */
export function yearScore(scheme: Scheme, history: History): Exact | undefined {
  const { year } = scheme;
  if (year?.kind !== 'mean' || history.length !== year.periods) return undefined;
  if (history.some((value) => typeof value !== 'number')) return undefined;
  const sum = history.reduce<Exact>((all, value) => add(all, exact(value as number)), ZERO);
  return divide(sum, exact(year.periods));
}

/** People with the most periods at the scheme's best star, ties together; none when nobody reached it. */
export function bestOfYear<Person>(
  scheme: Scheme,
  people: readonly { readonly person: Person; readonly stars: readonly number[] }[],
): readonly Person[] {
  const { year } = scheme;
  if (year?.kind !== 'most-stars') return [];
  const counts = people.map(({ stars }) => stars.filter((star) => star === year.star).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : people.filter((_, index) => counts[index] === most).map(({ person }) => person);
}
