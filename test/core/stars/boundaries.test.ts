/** Every threshold of every star scheme, from its data: months on it, a cent under, half-up, one month short. */
import { isError, type Cell } from '../../../src/core/cell';
import { compiledOf } from '../../../src/core/schemes';
import { readFacts } from '../../../src/core/stars/facts';
import { rateStars } from '../../../src/core/stars/rate';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';
import type { LadderStep, Stars } from '../../../src/schemes/stars';
import { Big } from '../../support/oracle';

function stars(
  scheme: Scheme,
  history: readonly Cell[],
  facts: Readonly<Record<string, Cell>> = {},
): unknown {
  const values = readFacts(scheme, Object.entries(facts));
  if (isError(values)) return values;
  const rating = rateStars(compiledOf(scheme), history, values);
  return rating === null || isError(rating) ? rating : rating.star;
}

function ofKind<K extends Stars['kind']>(
  kind: K,
): (readonly [string, Scheme, Extract<Stars, { kind: K }>])[] {
  return schemes.flatMap((scheme) =>
    scheme.stars?.kind === kind
      ? [[scheme.id, scheme, scheme.stars as Extract<Stars, { kind: K }>] as const]
      : [],
  );
}

const rounded = (value: number): Big => new Big(value.toPrecision(15)).toDecimalPlaces(2);

describe.each(ofKind('ladder'))('%s', (_, scheme, ladder) => {
  const roles = ladder.facts.find(({ choices }) => choices)?.choices?.map(({ label }) => label) ?? [''];
  const threshold = ({ atLeast }: LadderStep, role: string): number =>
    typeof atLeast === 'number' ? atLeast : (atLeast[role] ?? NaN);
  /** The highest star all of whose lower ones hold, each over its own newest months. */
  const naive = (history: readonly number[], role: string): number => {
    const holds = (step: LadderStep): boolean =>
      history.length >= Number(step.window) &&
      history.slice(-Number(step.window)).every((month) => rounded(month).gte(threshold(step, role)));
    const failed = ladder.steps.findIndex((step) => !holds(step));
    return (failed < 0 ? ladder.steps.at(-1) : ladder.steps[failed - 1])?.star ?? 0;
  };

  it.each(
    roles.flatMap((role) => ladder.steps.map((step) => [`${step.star}★ ${role}`, step, role] as const)),
  )('%s', (__, step, role) => {
    const facts: Readonly<Record<string, Cell>> = role === '' ? {} : { role, tenure: 600 };
    const at = threshold(step, role);
    for (const value of [at, at - 0.01, at + 0.01, at - 0.005, at - 0.0051]) {
      for (const months of [Number(step.window) - 1, Number(step.window), Number(step.window) + 1]) {
        for (const oldest of [at, 0]) {
          const history = Array.from({ length: months }, (___, index) =>
            index === 0 ? oldest : Math.min(100, value),
          );
          expect([...history, stars(scheme, history, facts)]).toEqual([...history, naive(history, role)]);
        }
      }
    }
  });
});

describe.each(ofKind('annual'))('%s', (_, scheme, annual) => {
  it.each(annual.bands.flatMap(({ from }) => (from === undefined ? [] : [from])))(
    'turns at a mean of %d',
    (edge) => {
      for (const mean of [edge, edge - 0.01, edge - 0.005, edge + 0.01]) {
        const star = annual.bands.find(({ from }) => from === undefined || rounded(mean).gte(from))?.star;
        expect([mean, stars(scheme, [mean, mean, mean, mean, mean, mean])]).toEqual([mean, star]);
        expect([mean, stars(scheme, [mean - 1, null, mean + 1])]).toEqual([mean, star]);
      }
    },
  );
});

describe('center-star', () => {
  it.each([
    [80, 5],
    [79.995, 5],
    [79.99, 4],
    [70, 4],
    [69.99, 3],
    [60, 3],
    [59.99, 2],
    [50, 2],
    [49.99, 1],
    [0, 1],
  ])('a lowest item of %d is %d★', (lowest, star) => {
    const scheme = schemes.find(({ id }) => id === 'center-star') as Scheme;
    for (let at = 0; at < 4; at++)
      expect(
        stars(
          scheme,
          [90, 90, 90, 90].map((one, i) => (i === at ? lowest : one)),
        ),
      ).toBe(star);
  });
});

describe('mall-star', () => {
  const scheme = schemes.find(({ id }) => id === 'mall-star') as Scheme;
  it.each([
    [[25, 25, 25, 20], 3],
    [[25, 25, 25, 19.99], 2],
    [[25, 25, 20, 20], 2],
    [[25, 25, 19.99, 20], 1],
    [[25, 20, 20, 20], 1],
    [[25, 19.99, 20, 20], 0],
  ])('%j is %d★', (points, star) => {
    expect(stars(scheme, points)).toBe(star);
  });
  it.each([
    ['complaints', 1],
    ['violations', 1],
    ['violation', 1],
    ['mistakes', 1],
    ['absences', 1],
    ['activities', '否'],
    ['leavedays', 2.5],
  ])('%s %p leaves no star', (fact, value) => {
    expect(stars(scheme, [25, 25, 25, 25], { [fact]: value })).toBe(0);
  });
  it('two days of leave are within the limit', () => {
    expect(stars(scheme, [25, 25, 25, 25], { leavedays: 2, activities: true, complaints: 0 })).toBe(3);
  });
});

describe('fee-collection-star', () => {
  const scheme = schemes.find(({ id }) => id === 'fee-collection-star') as Scheme;
  it.each([
    [[1.1, 0, true, true], 5],
    [[1.0999, 0, true, true], 3],
    [[1.1, 0, false, true], 4],
    [[1.1, 1, true, true], 3],
    [[1.1, 0, true, false], 2],
    [[1, 5, false, true], 3],
    [[0.9999, 0, true, true], 2],
    [[0.85, 9, false, false], 2],
    [[0.8499, 0, true, true], 1],
    [['110%', '０', '是', 1], 5],
  ])('%j is %d★', (row, star) => {
    expect(stars(scheme, row)).toBe(star);
  });
});
