/** Arbitrary valid rows, made from a scheme's own data: around its edges as often as anywhere else. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { indicatorsOf, inputsOf } from '../../src/core/compile/parts';
import type { Adjustment, Indicator } from '../../src/schemes/indicator';
import type { InputKind } from '../../src/core/words/input-kind';
import type { Scheme } from '../../src/schemes/scheme';
import { figure } from './oracle';

type Entry = Indicator | Adjustment;

/** What may be typed into a cell of a kind, and the step in which people do. */
export const KINDS: Readonly<Record<Exclude<InputKind, 'level' | 'flag'>, { max: number; step: number }>> = {
  rate: { max: 1, step: 0.0001 },
  ratio: { max: 2, step: 0.0001 },
  seconds: { max: 90, step: 0.1 },
  minutes: { max: 60, step: 0.1 },
  hours: { max: 300, step: 0.1 },
  days: { max: 30, step: 0.1 },
  months: { max: 60, step: 1 },
  perMinute: { max: 120, step: 1 },
  number: { max: 20, step: 0.01 },
  count: { max: 60, step: 1 },
  money: { max: 1000, step: 0.01 },
  amount: { max: 10, step: 0.5 },
  ten: { max: 10, step: 0.1 },
  score: { max: 100, step: 0.01 },
  points: { max: 100, step: 0.01 },
};

/** One second in a kind's unit: a shorter time is a time of day, and refused. */
export const SECOND: Readonly<Partial<Record<InputKind, number>>> = {
  seconds: 1,
  minutes: 1 / 60,
  hours: 1 / 3600,
};

/** A number in steps, as a person types it: the nearest double of a short decimal. */
export function inSteps(min: number, max: number, step: number): fc.Arbitrary<number> {
  const count = Math.round(1 / step);
  const most = Math.round((max - min) / step);
  return fc
    .integer({ min: 0, max: most })
    .map((n) => (step >= 1 ? min + n * step : Math.round(min * count + n) / count));
}

/** A number of a kind: in its steps, anywhere, or one of the rule's own edges. */
function numberOf(kind: InputKind, edges: readonly number[] = [], max?: number): fc.Arbitrary<number> {
  const { step, max: most } = KINDS[kind as keyof typeof KINDS];
  const top = max ?? most;
  const some: fc.Arbitrary<number>[] = [inSteps(0, top, step)];
  if (step < 1)
    some.push(fc.double({ min: 0, max: top, noNaN: true }).filter((value) => value === 0 || value > 1e-9));
  if (edges.length > 0) some.push(fc.constantFrom(...edges));
  const second = SECOND[kind];
  return second === undefined
    ? fc.oneof(...some)
    : fc.oneof(...some).filter((value) => value === 0 || value >= second);
}

function edgesOf({ rule }: Entry, index: number): readonly number[] {
  if (rule.kind === 'bands' && rule.relative === undefined && rule.target === undefined)
    return rule.bands.map((band) => band.edge);
  if (rule.kind === 'conditions') {
    const test = rule.tests[index];
    return test === undefined || 'is' in test ? [] : ['atLeast' in test ? test.atLeast : test.atMost];
  }
  if (rule.kind === 'deduction') return [rule.terms[index]?.short ?? rule.terms[index]?.beyond ?? 0];
  return [];
}

/** Valid cells of one indicator or adjustment. */
export function cellsOf(entry: Entry, scheme: Scheme): fc.Arbitrary<readonly Cell[]> {
  const { rule } = entry;
  const inputs = inputsOf(entry);
  const kind = inputs[0]?.input ?? 'number';
  switch (rule.kind) {
    case 'levels':
      return fc.constantFrom(...rule.levels.map((level) => [level.label.zh]));
    case 'manual': {
      const values = rule.values ? fc.constantFrom(...rule.values) : inSteps(0, rule.max, rule.step ?? 0.01);
      return values.map((value) => [value]);
    }
    case 'ranged': {
      if (!rule.violations) return inSteps(0, rule.max, rule.step ?? 0.01).map((value) => [value]);
      return fc.tuple(fc.nat({ max: 8 }), fc.boolean()).chain(([count, touched]) => {
        const chosen = rule.levels.findIndex((level) => count <= (level.violations ?? Infinity));
        const index = touched ? rule.levels.length - 1 : chosen;
        const above = rule.levels[index - 1]?.from;
        const top = above === undefined ? rule.max : above - 0.01;
        return inSteps(rule.levels[index]?.from ?? 0, top, 0.01).map((value) => [value, count, touched]);
      });
    }
    case 'blend':
      return fc.tuple(inSteps(0, rule.max, 0.01), inSteps(0, rule.max, 0.01));
    case 'share':
      return fc
        .tuple(inSteps(1, 1000, 0.01), inSteps(0, 1000, 0.01))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    case 'relative': {
      const months = Array.from({ length: rule.months ?? 1 }, () => [
        numberOf(kind, [], 1000),
        inSteps(1, 500, 0.01),
      ]).flat();
      const group = fc
        .integer({ min: 1, max: 12 })
        .chain((people) => fc.integer({ min: 1, max: people }).map((rank) => [people, rank]));
      const asked = rule.ceilings ? 2 : rule.small === undefined ? 0 : 1;
      return fc.tuple(fc.tuple(...months), group).map(([cells, more]) => [...cells, ...more.slice(0, asked)]);
    }
    case 'proportional': {
      const target = figure(rule.target, scheme).toNumber();
      const top = kind === 'rate' ? 1 : target * 1.5;
      return numberOf(kind, [target], kind === 'count' ? Math.ceil(top) : top).map((value) => [value]);
    }
    case 'bands':
      if (rule.relative) return fc.tuple(numberOf(kind), inSteps(1, 500, 0.01));
      if (rule.target) {
        const target = figure(rule.target, scheme).toNumber();
        return numberOf(
          kind,
          rule.bands.map((band) => band.edge * target),
        ).map((value) => [value]);
      }
      return numberOf(kind, edgesOf(entry, 0)).map((value) => [value]);
    case 'fault':
      return inSteps(-rule.max, rule.max, 0.5).map((value) => [value]);
    case 'extra':
      return inSteps(0, 20, 0.5).map((value) => [value]);
    case 'bonus':
    case 'conditions':
    case 'deduction':
    case 'perUnit':
      return fc.tuple(
        ...inputs.map(({ input }, index) =>
          input === 'flag' ? fc.boolean() : numberOf(input, edgesOf(entry, index)),
        ),
      );
  }
}

/** A valid row; with adjustments only where asked for. */
export function rowOf(scheme: Scheme, adjustments = false): fc.Arbitrary<readonly Cell[]> {
  const entries: readonly Entry[] = [
    ...indicatorsOf(scheme),
    ...(adjustments ? (scheme.adjustments ?? []) : []),
  ];
  return fc.tuple(...entries.map((entry) => cellsOf(entry, scheme))).map((cells) => cells.flat());
}

/** The cells with which nobody can do better. */
export function bestCells(entry: Indicator, scheme: Scheme): readonly Cell[] {
  const { rule } = entry;
  switch (rule.kind) {
    case 'bands': {
      const [top] = rule.bands;
      const edge = top?.edge ?? NaN;
      const inside = top?.open ? (rule.better === 'higher' ? edge + 0.0001 : edge - 0.0001) : edge;
      if (rule.relative) return [inside * 100, 100];
      return [rule.target === undefined ? inside : figure(rule.target, scheme).times(inside).toNumber()];
    }
    case 'levels':
      return [[...rule.levels].sort((a, b) => b.score - a.score)[0]?.label.zh ?? null];
    case 'manual':
      return [rule.max];
    case 'ranged':
      return rule.violations ? [rule.max, 0, false] : [rule.max];
    case 'proportional':
      return [figure(rule.target, scheme).toNumber()];
    case 'deduction':
      return rule.terms.map((term) => term.short ?? 0);
    case 'perUnit':
      return [(rule.max ?? 0) / rule.each];
    case 'share':
      return [100, 100];
    case 'relative': {
      // At the mean, of many.
      const months = Array.from({ length: rule.months ?? 1 }, () => [100, 100]).flat();
      return [...months, ...(rule.small || rule.ceilings ? [10] : []), ...(rule.ceilings ? [1] : [])];
    }
    case 'conditions':
      return rule.tests.map((test) =>
        'is' in test ? test.is : 'atLeast' in test ? test.atLeast : test.atMost,
      );
    case 'blend':
      return [rule.max, rule.max];
  }
}

export function bestRow(scheme: Scheme): readonly Cell[] {
  return indicatorsOf(scheme).flatMap((entry) => bestCells(entry, scheme));
}
