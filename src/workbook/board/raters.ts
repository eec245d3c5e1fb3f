/** How raters differ: each one's marks, and two of them over the same people. For the eye: no score is changed by it. */
import { spreadOf, type Spread } from '../../core/board/spread';
import type { Cell } from '../../core/cell';
import { add, compare, divide, exact, subtract, ZERO, type Exact } from '../../core/number/exact';
import { agreement, FEWEST_PAIRS, type Agreement } from '../../core/score/agree';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { whoOf } from '../people/match-row';
import type { Person } from '../people/people';
import { raters, rowsOfPeople } from '../people/rows-of-person';
import { recogniseInputs } from '../simulate/recognise';
import { inputKey } from '../template/input-key';
import type { BoardTable } from './read-board';

export interface RaterRow {
  readonly rater: string;
  readonly spread: Spread;
  /** Share of the marks at the greatest total; undefined where nothing limits it. */
  readonly full?: Exact;
}

export interface RaterPair {
  readonly first: Text;
  readonly second: Text;
  readonly pairs: number;
  /** Mean of first − second over the same people. */
  readonly difference: Exact;
  /** Undefined for fewer than five pairs. */
  readonly agreement?: Agreement;
}

export interface Raters {
  readonly rows: readonly RaterRow[];
  readonly pairs: readonly RaterPair[];
}

const SELF_WORDS = ['自评总分', '自评', '自评得分', 'selftotal', 'selfassessment'];

type Pair = readonly [Exact, Exact];

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

/** People's own marks beside those of their superiors: of each indicator that blends the two, and of the totals. */
function selfPairs(tables: readonly BoardTable[]): readonly RaterPair[] {
  const all = new Map<string, { readonly label: Text; readonly pairs: Pair[] }>();
  const put = (label: Text, self: Cell, superior: Cell): void => {
    if (typeof self !== 'number' || typeof superior !== 'number') return;
    const known = all.get(label.zh) ?? { label, pairs: [] };
    known.pairs.push([exact(self), exact(superior)]);
    all.set(label.zh, known);
  };
  for (const table of tables) {
    const { compiled, block, people } = table;
    const self = columnTitled(table, SELF_WORDS);
    const recognised = compiled === undefined ? undefined : recogniseInputs([compiled], block);
    const inputs = recognised === undefined || 'fault' in recognised ? undefined : recognised.inputs;
    const blends = compiled?.indicators.filter(({ indicator }) => indicator.rule.kind === 'blend') ?? [];
    for (const { row } of people) {
      if (self !== undefined) put(TOTAL, cellAt(block, row, self), table.cell(row, 'score'));
      for (const one of blends) {
        const [own, superior] = [0, 1].map((index) => inputs?.get(inputKey(one, index)));
        if (own !== undefined && superior !== undefined)
          put(one.label, cellAt(block, row, own), cellAt(block, row, superior));
      }
    }
  }
  return [...all.values()].flatMap(({ label, pairs }) =>
    pairOf(
      text(`自评 ${label.zh}`, `Self: ${label.en}`),
      text(`上级 ${label.zh}`, `Superior: ${label.en}`),
      pairs,
    ),
  );
}

const TOTAL = text('总分', 'total');

function pairOf(first: Text, second: Text, pairs: readonly Pair[]): readonly RaterPair[] {
  if (pairs.length === 0) return [];
  const sum = pairs.map(([a, b]) => subtract(a, b)).reduce(add, ZERO);
  return [
    {
      first,
      second,
      pairs: pairs.length,
      difference: divide(sum, exact(pairs.length)),
      ...(pairs.length < FEWEST_PAIRS ? {} : { agreement: agreement(pairs) }),
    },
  ];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
