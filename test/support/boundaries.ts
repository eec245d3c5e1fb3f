/** The values at which rules turn: on every edge, a step under, a step over; and the same value as binary sums leave it. */
import type { Cell } from '../../src/core/cell';
import { inputsOf } from '../../src/core/compile/parts';
import type { Indicator } from '../../src/schemes/indicator';
import type { Scheme } from '../../src/schemes/scheme';
import { Big, figure } from './oracle';
import { bestCells, KINDS } from './rows';

export interface Case {
  readonly cells: readonly Cell[];
}

/** On the value, one step under and over it, as far as the domain goes. */
export function around(edge: Big, step: number, max: number): readonly number[] {
  return [edge.minus(step), edge, edge.plus(step)]
    .filter((one) => one.gte(0) && one.lte(max))
    .map((one) => one.toNumber());
}

/** Doubles that read as the same number at 15 digits: results of sums, and the neighbours. */
export function noisy(value: number): readonly number[] {
  const ulp = Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
  const sums = [
    value + 0.1 - 0.1,
    value - 0.7 + 0.7,
    1 - (1 - value),
    (value / 3) * 3,
    value * 1.1 - value * 0.1,
  ];
  return [...sums, value + ulp, value - ulp, value + 2 * ulp].filter(
    (one) => one !== value && one >= 0 && Number(one.toPrecision(15)) === value,
  );
}

interface Range {
  readonly step: number;
  readonly max: number;
}

function rangeOf(indicator: Indicator, index: number): Range {
  const kind = inputsOf(indicator)[index]?.input ?? 'number';
  if (kind === 'level' || kind === 'flag') throw new Error(`${indicator.key} has no numbers`);
  const { rule } = indicator;
  const step = 'step' in rule && rule.step !== undefined ? rule.step : KINDS[kind].step;
  const most = kind === 'rate' ? 1 : kind === 'ratio' || kind === 'ten' ? 10 : kind === 'score' ? 100 : 1e6;
  return { step, max: kind === 'points' && 'max' in rule ? (rule.max ?? most) : most };
}

/** One of an indicator's cells at each value, the others where they cost nothing. */
function varied(
  indicator: Indicator,
  scheme: Scheme,
  index: number,
  values: readonly number[],
): readonly Case[] {
  const best = bestCells(indicator, scheme);
  return values.map((value) => ({ cells: best.map((cell, at) => (at === index ? value : cell)) }));
}

/** Every boundary case of an indicator. */
export function casesOf(indicator: Indicator, scheme: Scheme): readonly Case[] {
  const { rule } = indicator;
  const at = (edge: Big | number, index = 0): readonly Case[] => {
    const { step, max } = rangeOf(indicator, index);
    return varied(indicator, scheme, index, around(new Big(edge), step, max));
  };
  switch (rule.kind) {
    case 'bands': {
      if (rule.relative) {
        const teams = [100, 66.6666666666667, 0.3, 1234.56];
        return rule.bands.flatMap(({ edge }) =>
          teams.flatMap((team) =>
            around(new Big(edge).times(team).toDecimalPlaces(2), 0.01, 1e6).map((own) => ({
              cells: [own, team],
            })),
          ),
        );
      }
      const target = rule.target === undefined ? new Big(1) : figure(rule.target, scheme);
      return rule.bands.flatMap(({ edge }) => at(target.times(edge)));
    }
    case 'levels':
      return rule.levels.map((level) => ({ cells: [level.label.zh] }));
    case 'manual':
      return (rule.values ?? [0, rule.step ?? 0.01, rule.max - (rule.step ?? 0.01), rule.max]).map(
        (value) => ({ cells: [value] }),
      );
    case 'ranged':
      if (!rule.violations) return rule.levels.flatMap(({ from }) => at(from));
      return rule.levels.flatMap(({ from, violations }, index) => {
        const top = index === 0 ? rule.max : (rule.levels[index - 1]?.from ?? 0) - 0.01;
        return [from, top].map((points) => ({ cells: [points, violations ?? 6, false] }));
      });
    case 'proportional':
      return [
        ...at(figure(rule.target, scheme)),
        ...at(0),
        ...at(figure(rule.target, scheme).div(2).floor()),
      ];
    case 'deduction':
      return rule.terms.flatMap((term, index) => {
        const limit = term.short ?? term.beyond ?? 0;
        const empty = new Big(rule.from).div(term.each ?? 1).times(term.per ?? 1);
        const floor = term.short === undefined ? empty.plus(limit) : new Big(limit).minus(empty);
        return [...at(limit, index), ...at(floor.ceil(), index)];
      });
    case 'perUnit':
      return [...at(0), ...at((rule.max ?? 0) / rule.each)];
    case 'share':
      return [0, 0.01, 50, 99.99, 100].map((own) => ({ cells: [own, 100] }));
    case 'relative': {
      // On the cap, at the mean, at twice the mean, of a few means.
      const edges = [rule.cap ?? 1.5, 1, 2, 2 - (rule.cap ?? 1.5), 0];
      const more = bestCells(indicator, scheme).slice(2);
      return [100, 66.6666666666667, 0.3].flatMap((mean) =>
        edges.flatMap((edge) =>
          around(new Big(edge).times(mean).toDecimalPlaces(2), 0.01, 1e6).map((own) => ({
            cells: [own, mean, ...more],
          })),
        ),
      );
    }
    case 'conditions':
      return rule.tests.flatMap((test, index) => {
        if ('is' in test)
          return [true, false].map((flag) => ({
            cells: bestCells(indicator, scheme).map((cell, i) => (i === index ? flag : cell)),
          }));
        return at('atLeast' in test ? test.atLeast : test.atMost, index);
      });
    case 'blend':
      return [0, rule.max].flatMap((self) => [0, rule.max].map((superior) => ({ cells: [self, superior] })));
  }
}
