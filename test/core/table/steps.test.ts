/** Bands as rows state them → steps from the best on, and what takes the rest: docs/rules-table.md. */
import type { Bound, StatedBand } from '../../../src/core/table/draft';
import { lineOf, lineOfKind, totalLine } from '../../../src/core/table/lines';
import { stepsOf } from '../../../src/core/table/stated';
import type { Indicator } from '../../../src/schemes/indicator';
import type { Aggregation } from '../../../src/schemes/scheme';

const at = (value: number): Bound => ({ value, closed: true });
const past = (value: number): Bound => ({ value, closed: false });
type Ends = Pick<StatedBand, 'low' | 'high' | 'rest' | 'slopeFrom'>;
const band = (row: number, score: number, ends: Ends): StatedBand => ({ row, label: '', score, ...ends });

const ten = lineOf(0, 10);
/** Steps as `row ≥ edge`, the row of the rest after them. */
const shown = (bands: readonly StatedBand[], line = ten): string => {
  const { better, steps, rest } = stepsOf(bands, line);
  const [closed, open] = better === 'higher' ? ['≥', '>'] : ['≤', '<'];
  const all = steps.map((step) => `${step.band.row}${step.open ? open : closed}${step.edge}`);
  return [...all, ...(rest === undefined ? [] : [`${rest.row}`])].join(' ');
};

test.each<readonly [string, readonly StatedBand[], string]>([
  [
    'one end each, upwards',
    [band(1, 100, { low: at(8) }), band(2, 50, { low: at(5) }), band(3, 0, { rest: true })],
    '1≥8 2≥5 3',
  ],
  [
    'in any order of the rows',
    [band(1, 0, { rest: true }), band(2, 50, { low: at(5) }), band(3, 100, { low: at(8) })],
    '3≥8 2≥5 1',
  ],
  [
    'open and closed at the same value',
    [band(1, 100, { low: past(5) }), band(2, 50, { low: at(5) }), band(3, 0, { rest: true })],
    '1>5 2≥5 3',
  ],
  [
    'one end each, downwards',
    [band(1, 50, { high: at(5) }), band(2, 100, { high: past(2) }), band(3, 0, { rest: true })],
    '2<2 1≤5 3',
  ],
  ['a rest alone', [band(1, 7, { rest: true })], '1'],
  ['nothing at all', [], ''],
  // A row that reaches to the worst end takes what is left; no row for the rest is needed.
  ['down to the end of the domain', [band(1, 100, { low: at(5) }), band(2, 0, { low: at(0) })], '1≥5 2'],
  ['not quite to the end', [band(1, 100, { low: at(5) }), band(2, 0, { low: at(1) })], '1≥5 2≥1'],
  [
    'down to the end in three',
    [band(1, 100, { low: at(8) }), band(2, 50, { low: at(5) }), band(3, 0, { low: at(0) })],
    '1≥8 2≥5 3',
  ],
  [
    'a gap that nothing takes',
    [band(1, 100, { low: at(8), high: at(10) }), band(2, 0, { low: at(0), high: past(5) })],
    '1≥8 2',
  ],
  ['past the end', [band(1, 100, { low: at(5) }), band(2, 0, { low: past(0) })], '1≥5 2>0'],
  [
    'a slope down to the end keeps its edge',
    [band(1, 100, { low: at(5) }), band(2, 0, { low: at(0), slopeFrom: 90 })],
    '1≥5 2≥0',
  ],
  ['downwards to 0: there is no end to reach', [band(1, 100, { high: at(0) })], '1≤0'],
  [
    'both ends, the higher side scores more',
    [band(1, 100, { low: at(5), high: at(10) }), band(2, 0, { low: at(0), high: past(5) })],
    '1≥5 2',
  ],
  [
    'both ends, the lower side scores more',
    [band(1, 0, { low: at(5), high: at(10) }), band(2, 100, { low: at(0), high: past(5) })],
    '2<5 1≤10',
  ],
  [
    'both ends, both sides alike: larger is better',
    [band(1, 50, { low: at(5), high: at(10) }), band(2, 50, { low: at(0), high: past(5) })],
    '1≥5 2',
  ],
  [
    'both ends, the rest above scores more',
    [band(1, 0, { low: at(0), high: past(5) }), band(2, 100, { rest: true })],
    '2≥5 1≥0 2',
  ],
  [
    'both ends, the rest below scores more',
    [band(1, 0, { low: at(5), high: at(10) }), band(2, 100, { rest: true })],
    '2<5 1≤10 2',
  ],
  [
    'the rest between two',
    [
      band(1, 100, { low: at(8), high: at(10) }),
      band(2, 0, { low: at(0), high: past(5) }),
      band(3, 50, { rest: true }),
    ],
    '1≥8 3≥5 2≥0 3',
  ],
  [
    'the rest between two that run both ways',
    [band(1, 100, { low: at(8) }), band(2, 0, { high: past(5) }), band(3, 50, { rest: true })],
    '1≥8 3≥5 2',
  ],
  [
    'both ways, the lower side better',
    [band(1, 0, { low: at(8) }), band(2, 100, { high: past(5) }), band(3, 50, { rest: true })],
    '2<5 3<8 1',
  ],
  [
    'a score that is not said counts as 0',
    [band(1, 10, { low: at(5), high: at(10) }), { row: 2, label: '', low: at(0), high: past(5) }],
    '1≥5 2',
  ],
])('%s', (_, bands, expected) => {
  expect(shown(bands)).toBe(expected);
});

const manual = (max: number): Indicator => ({
  key: `k${max}`,
  label: { zh: '甲', en: 'A' },
  input: 'points',
  rule: { kind: 'manual', max },
});
const perUnit: Indicator = { ...manual(1), rule: { kind: 'perUnit', each: 1 } };
const points = (...indicators: readonly Indicator[]) => ({ kind: 'points' as const, indicators });
const group = (total: ReturnType<typeof points>) => ({
  key: 'g',
  label: { zh: '组', en: 'G' },
  weight: 50,
  total,
});
const endless = { value: Infinity, closed: false };

/** The highest total that can be: 100, but where points are summed to more. */
test.each<readonly [string, Aggregation | undefined, boolean, Bound]>([
  ['no total', undefined, false, at(100)],
  ['weights', { kind: 'weighted', indicators: [{ ...manual(100), weight: 100 }] }, false, at(100)],
  ['points up to 100', points(manual(60), manual(40)), false, at(100)],
  ['points up to 80: grades may still speak of 100', points(manual(50), manual(30)), false, at(100)],
  ['points above 100', points(manual(60), manual(60.5)), false, at(120.5)],
  ['points without a limit', points(manual(60), perUnit), false, endless],
  ['scaled points', { kind: 'normalised', indicators: [manual(100), manual(50)] }, false, at(100)],
  [
    'groups of up to 100 points',
    { kind: 'groups', groups: [group(points(manual(100))), group(points(manual(50)))] },
    false,
    at(100),
  ],
  [
    'groups one of which passes 100',
    { kind: 'groups', groups: [group(points(manual(50))), group(points(manual(101)))] },
    false,
    endless,
  ],
  ['adjustments', { kind: 'weighted', indicators: [{ ...manual(100), weight: 100 }] }, true, endless],
])('the greatest total: %s', (_, aggregation, adjusted, high) => {
  const adjustments = adjusted
    ? [{ key: 'x', label: { zh: '加', en: 'X' }, input: 'amount' as const, rule: { kind: 'extra' as const } }]
    : undefined;
  expect(
    totalLine({
      ...(aggregation === undefined ? {} : { aggregation }),
      ...(adjustments === undefined ? {} : { adjustments }),
    }),
  ).toStrictEqual({ low: at(0), high, step: 0.01 });
});

test('the values of kinds of input', () => {
  expect(lineOfKind('rate')).toStrictEqual({ low: at(0), high: at(1) });
  expect(lineOfKind('count')).toStrictEqual({ low: at(0), high: endless, step: 1 });
  expect(lineOfKind('ten')).toStrictEqual({ low: at(0), high: at(10) });
  for (const kind of [undefined, 'level', 'flag'] as const)
    expect(lineOfKind(kind)).toStrictEqual({ low: at(0), high: endless });
});

test('ends that no table could name are none; a step of 0 is none', () => {
  expect(lineOf(-1e9, 1e9)).toStrictEqual({ low: at(-1e9), high: at(1e9) });
  expect(lineOf(-1e9 - 1, 1e9 + 1)).toStrictEqual({
    low: { value: -Infinity, closed: false },
    high: endless,
  });
  expect(lineOf(0, 10, 0)).toStrictEqual({ low: at(0), high: at(10) });
  expect(lineOf(0, 10, 0.5)).toStrictEqual({ low: at(0), high: at(10), step: 0.5 });
});

/** Whether larger or smaller values are better. */
test.each<readonly [string, readonly StatedBand[], 'higher' | 'lower']>([
  ['nothing', [], 'higher'],
  ['a rest alone', [band(1, 7, { rest: true })], 'higher'],
  ['≥ alone, whatever it scores', [band(1, 0, { low: at(8) }), band(2, 100, { low: at(5) })], 'higher'],
  ['≤ alone, whatever it scores', [band(1, 0, { high: at(2) }), band(2, 100, { high: at(5) })], 'lower'],
  [
    'both ends, in any order of the rows',
    [
      band(1, 0, { low: at(3), high: past(6) }),
      band(2, 50, { low: at(0), high: past(3) }),
      band(3, 100, { low: at(6), high: at(10) }),
    ],
    'higher',
  ],
  [
    'what no row holds scores nothing, and has no say',
    [band(1, 10, { low: at(5), high: at(8) }), band(2, 5, { low: at(0), high: past(5) })],
    'higher',
  ],
  [
    'both ends, the lower side scores more',
    [band(1, 0, { low: at(5), high: at(10) }), band(2, 100, { low: at(0), high: past(5) })],
    'lower',
  ],
])('%s: %#', (_, bands, better) => {
  expect(stepsOf(bands, ten).better).toBe(better);
});
