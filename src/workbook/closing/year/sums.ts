/** What a month of the year comes to, beside what was sealed. */
import type { Cell } from '../../../core/cell';
import { add, exact, ZERO, type Exact } from '../../../core/number/exact';
import { wordsOf } from '../closings';
import { amendmentsOf, differenceIn, isPay } from './amended';
import type { Own } from './gather';
import type { YearMonth } from './read-year';
import type { MonthSum, Result } from './year-types';

export function sumOfMonth(
  { key, sealed, standing }: YearMonth,
  people: readonly Own[],
  index: number,
): MonthSum {
  const sum = (of: (one: Result) => Cell): Exact =>
    people.reduce<Exact>((all, { months }) => {
      const result = months[index];
      const value = result === undefined ? null : of(result);
      return typeof value === 'number' ? add(all, exact(value)) : all;
    }, ZERO);
  const amended = (items: (item: string) => boolean): Exact =>
    amendmentsOf({ standing })
      .filter((line) => items(wordsOf(line.item)))
      .reduce<Exact>((all, line) => add(all, differenceIn(line) ?? ZERO), ZERO);
  const due = (cell: Cell | undefined, items: (item: string) => boolean): Exact | undefined =>
    typeof cell === 'number' ? add(exact(cell), amended(items)) : undefined;
  return {
    key,
    sealed,
    scores: sum(({ score }) => score),
    pay: sum(({ pay }) => pay),
    due: sealed
      ? {
          scores: due(standing.closed?.score, (item) => item === '总分'),
          pay: due(standing.closed?.pay, isPay),
        }
      : undefined,
  };
}
