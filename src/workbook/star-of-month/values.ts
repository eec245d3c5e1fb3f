/** What somebody may be the star of a month by. */
import { starsIn } from '../../core/input/star-words';
import { add, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import type { MonthTable } from '../month/reading';
import type { Person } from '../people/people';

/** Of several rows the mean of the scores, and stars where all say the same. */
export function valuesOf(
  table: MonthTable,
  rows: readonly Person[],
): { readonly score?: Exact; readonly stars?: Exact } {
  const scores = rows.map(({ row }) => table.cell(row, 'score')).filter((cell) => typeof cell === 'number');
  const stars = new Set(rows.flatMap(({ row }) => starsIn(table.cell(row, 'stars')) ?? []));
  const [star] = stars;
  return {
    ...(scores.length === 0
      ? {}
      : { score: divide(scores.map(exact).reduce(add, ZERO), exact(scores.length)) }),
    ...(star === undefined || stars.size > 1 ? {} : { stars: exact(star) }),
  };
}
