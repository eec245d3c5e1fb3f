/** How raters differ: each one's marks, and two of them over the same people. For the eye: no score is changed by it. */
import { spreadOf, type Spread } from '../../core/board/spread';
import { add, compare, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { text } from '../../core/words/text';
import { whoOf } from '../people/match-row';
import type { Person } from '../people/people';
import { raters, rowsOfPeople } from '../people/rows-of-person';
import { grouped, pairOf, type Pair, type RaterPair } from './rater-pair';
import type { BoardTable } from './read-board';
import { selfPairs } from './self-pairs';

export interface RaterRow {
  readonly rater: string;
  readonly spread: Spread;
  /** Share of the marks at the greatest total; undefined where nothing limits it. */
  readonly full?: Exact;
}

export interface Raters {
  readonly rows: readonly RaterRow[];
  readonly pairs: readonly RaterPair[];
}

/** Undefined where no sheet has a column of raters, nor marks of people themselves beside those of their superiors. */
export function ratersOf(tables: readonly BoardTable[]): Raters | undefined {
  const marks = tables.flatMap(marksOf);
  const rows = [...grouped(marks, ({ rater }) => rater)].flatMap(([rater, own]) => rowOf(rater, own));
  const pairs = [...pairsOfRaters(marks), ...selfPairs(tables)];
  return rows.length === 0 && pairs.length === 0 ? undefined : { rows, pairs };
}

interface Mark {
  readonly rater: string;
  readonly person: string;
  readonly score: Exact;
  readonly greatest: number;
}

function marksOf(table: BoardTable): readonly Mark[] {
  const raterOf = raters(table);
  if (raterOf === undefined) return [];
  const greatest = table.compiled?.greatest ?? Infinity;
  const whoIs = whoOf(table);
  return rowsOfPeople(table).flatMap((rows) => {
    const { id, name } = rows.map(whoIs).find((one) => one.id !== '') ?? whoIs(rows[0] as Person);
    const person = id === '' ? name : `#${id}`;
    return rows.flatMap(({ row }): readonly Mark[] => {
      const [rater, score] = [raterOf(row), table.cell(row, 'score')];
      return rater === '' || typeof score !== 'number'
        ? []
        : [{ rater, person, score: exact(score), greatest }];
    });
  });
}

function rowOf(rater: string, marks: readonly Mark[]): readonly RaterRow[] {
  const spread = spreadOf(marks.map(({ score }) => score));
  if (spread === undefined) return [];
  const limited = marks.filter(({ greatest }) => Number.isFinite(greatest));
  if (limited.length < marks.length) return [{ rater, spread }];
  const full = marks.filter(({ score, greatest }) => compare(score, exact(greatest)) === 0).length;
  return [{ rater, spread, full: divide(exact(full), exact(marks.length)) }];
}

/** Two raters over the people whom both have rated, each by the mean of their marks. */
function pairsOfRaters(marks: readonly Mark[]): readonly RaterPair[] {
  const byRater = [...grouped(marks, ({ rater }) => rater)];
  return byRater.flatMap(([first, own], index) =>
    byRater.slice(index + 1).flatMap(([second, others]) => {
      const [a, b] = [meansOf(own), meansOf(others)];
      const pairs = [...a].flatMap(([person, mean]): readonly Pair[] => {
        const other = b.get(person);
        return other === undefined ? [] : [[mean, other]];
      });
      return pairOf(text(first, first), text(second, second), pairs);
    }),
  );
}

function meansOf(marks: readonly Mark[]): ReadonlyMap<string, Exact> {
  return new Map(
    [...grouped(marks, ({ person }) => person)].map(([person, own]) => [
      person,
      divide(own.map(({ score }) => score).reduce(add, ZERO), exact(own.length)),
    ]),
  );
}
