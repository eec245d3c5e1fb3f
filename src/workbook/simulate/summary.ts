/** The team as a whole, before and after. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { divide, exact, ZERO, add, type Exact } from '../../core/number/exact';
import { sumFen, type Fen } from '../../core/number/fen';
import { topStar } from '../../core/stars/rate';
import type { SimulatedPerson } from './person';
import type { Money, Side } from './side';
import { starLabel } from './star-side';

export interface Delta<T> {
  readonly before: T;
  readonly after: T;
}

export interface Move {
  readonly row: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface Summary {
  /** Mean of the totals; undefined when nobody could be computed. */
  readonly mean?: Delta<Exact>;
  /** Sums over those whose money is known on both sides; undefined where there is no such money. */
  readonly bonus?: Delta<Fen>;
  readonly salary?: Delta<Fen>;
  /** Best first: the grades of the later version, then those that only the earlier one has. */
  /** Whether the totals are stars. */
  readonly stars: boolean;
  readonly grades: readonly ({ readonly label: string } & Delta<number>)[];
  readonly moves: readonly Move[];
}

export function summarise(
  before: CompiledScheme,
  after: CompiledScheme,
  people: readonly SimulatedPerson[],
): Summary {
  const [bonus, salary] = [moneyOf(people, 'bonus'), moneyOf(people, 'salary')];
  return {
    ...(people.length === 0
      ? {}
      : { mean: { before: meanOf(people, 'before'), after: meanOf(people, 'after') } }),
    ...(bonus === undefined ? {} : { bonus }),
    ...(salary === undefined ? {} : { salary }),
    stars: rated(after),
    grades: gradeCounts(before, after, people),
    moves: people.flatMap(({ row, name, before: { grade: from }, after: { grade: to } }) =>
      from === undefined || to === undefined || from === to ? [] : [{ row, name, from, to }],
    ),
  };
}

function meanOf(people: readonly SimulatedPerson[], side: keyof Delta<Side>): Exact {
  const sum = people.reduce<Exact>((all, person) => add(all, person[side].total), ZERO);
  return divide(sum, exact(people.length));
}

function moneyOf(people: readonly SimulatedPerson[], part: keyof Money): Delta<Fen> | undefined {
  const known = people.flatMap((person) => {
    const [before, after] = [person.before.money?.[part], person.after.money?.[part]];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  if (known.length === 0) return undefined;
  return {
    before: sumFen(known.map((one) => one.before)),
    after: sumFen(known.map((one) => one.after)),
  };
}

function gradeCounts(
  before: CompiledScheme,
  after: CompiledScheme,
  people: readonly SimulatedPerson[],
): Summary['grades'] {
  const labels = [after, before].flatMap(labelsOf);
  const count = (side: keyof Delta<Side>, label: string): number =>
    people.filter((person) => person[side].grade === label).length;
  return [...new Set(labels)].map((label) => ({
    label,
    before: count('before', label),
    after: count('after', label),
  }));
}

/** Stars alone, without a total. */
const rated = ({ combine }: CompiledScheme): boolean => combine === undefined;

function labelsOf(compiled: CompiledScheme): readonly string[] {
  if (!rated(compiled)) return compiled.scheme.grades?.bands.map((band) => band.label) ?? [];
  const top = topStar(compiled);
  return Array.from({ length: top + 1 }, (_, index) => starLabel(top - index));
}

/** By how much money changes. */
export function differenceOf({ before, after }: Delta<Fen>): Fen {
  return (after - before) as Fen;
}
