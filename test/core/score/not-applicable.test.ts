/** 不适用 takes an indicator out and scales the other weights; with too little left nobody is rated. Values worked out by hand. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { explainRow } from '../../../src/core/explain/explain-score';
import { isNotRated, notRatedError } from '../../../src/core/score/not-rated';
import { scoreRow } from '../../../src/core/score/row';
import { scoreSamples } from '../../../src/core/score/samples';
import type { Adjustment, Indicator } from '../../../src/schemes/indicator';
import type { Aggregation, Scheme } from '../../../src/schemes/scheme';
import { codes, expectError, plain } from '../../support/outcome';
import { faults, indicator, scheme } from '../../support/broken';

const NA = '不适用';
const one = (key: string, weight: number, max = 100, more: Partial<Indicator> = {}) => ({
  ...indicator(key, { kind: 'manual', max }, { input: 'points', mayNotApply: true, ...more }),
  weight,
});
const weighted = (...weights: readonly number[]): Aggregation => ({
  kind: 'weighted',
  indicators: weights.map((weight, at) => one('abcde'[at] as string, weight)),
});
const points = (...full: readonly number[]): Aggregation => ({
  kind: 'points',
  indicators: full.map((max, at) => one('abcde'[at] as string, 0, max)),
});
const groups: Aggregation = {
  kind: 'groups',
  groups: [
    {
      key: 'g',
      label: { zh: '业绩', en: 'Work' },
      weight: 70,
      total: { kind: 'weighted', indicators: [one('a', 60), one('b', 40)] },
    },
    {
      key: 'h',
      label: { zh: '态度', en: 'Attitude' },
      weight: 30,
      total: { kind: 'points', indicators: [one('c', 0, 60), one('d', 0, 40)] },
    },
  ],
};
const build = (aggregation: Aggregation, more: Partial<Scheme> = {}) =>
  compileScheme(scheme({ ...more, aggregation }));
const total = (aggregation: Aggregation, row: readonly Cell[], more: Partial<Scheme> = {}) =>
  codes(plain(scoreRow(build(aggregation, more), row).total));

it.each<[string, Aggregation, readonly Cell[], unknown]>([
  // (80 × 50 + 60 × 30) ÷ 80
  ['weighted', weighted(50, 30, 20), [80, 60, NA], 72.5],
  ['weighted, all there', weighted(50, 30, 20), [80, 60, 100], 78],
  // 60% of the weights is enough …
  ['at the least weight', weighted(50, 40, 10), [NA, NA, 90], '不参评'],
  ['on the edge', weighted(60, 40), [75, NA], 75],
  ['under the edge', weighted(59, 41), [75, NA], '不参评'],
  ['over the edge', weighted(61, 39), [75, NA], 75],
  // (30 + 20) × 100 ÷ 80: the full marks of what applies are 80 of 100.
  ['points', points(50, 30, 20), [30, 20, NA], 62.5],
  ['points, all there', points(50, 30, 20), [30, 20, 5], 55],
  // 100 × 35 ÷ 50, of 65 in all.
  ['normalised', { ...points(35, 15, 15), kind: 'normalised' } as Aggregation, [30, 5, NA], 70],
  // Three of four items are 75%.
  ['the lowest', { ...weighted(1, 1, 1, 1), kind: 'min' } as Aggregation, [80, 70, NA, 90], 70],
  [
    'the lowest of too few',
    { ...weighted(1, 1, 1, 1), kind: 'min' } as Aggregation,
    [80, NA, NA, 90],
    '不参评',
  ],
  // b out: the group is a alone; 80 × 70% + (54 + 30) × 30%. Share: 70 × 60% + 30 = 72%.
  ['inside a group', groups, [80, NA, 54, 30], 81.2],
  // d out: 30 of 60 points are 50 of 100: (80 × 60 + 50 × 40) ÷ 100 = 68; 68 × 70% + 50 × 30%.
  ['inside a group of points', groups, [80, 50, 30, NA], 62.6],
  // The second group out: 68 alone, of 70%.
  ['a whole group', groups, [80, 50, NA, NA], 68],
  // The first group out: 30% is too little.
  ['too much of the groups', groups, [NA, NA, 54, 30], '不参评'],
  ['nothing applies', weighted(50, 50), [NA, NA], '不参评'],
  ['as N/A', weighted(60, 40), [75, ' n/A '], 75],
  ['in full width', weighted(60, 40), [75, 'Ｎ／Ａ'], 75],
  ['in words', weighted(60, 40), [75, 'Not applicable'], 75],
  ['missing beside it', weighted(60, 30, 10), [75, NA, null], '#N/A'],
  ['an error beside it', weighted(60, 40), [{ error: '#REF!' }, NA], '#REF!'],
  ['blank', weighted(60, 40), [null, ''], null],
  // Weights of nothing cannot carry a total.
  ['weights of 0 left', weighted(100, 0), [NA, 80], '不参评'],
])('%s', (_, aggregation, row, expected) => {
  expect(total(aggregation, row)).toEqual(expected);
});

it.each([
  [0.75, 75, 75],
  [0.7501, 75, '不参评'],
  [1, 100, '不参评'],
  [0.0001, 1, 75],
])('the least weight of the scheme is %p: %p', (leastWeight, weight, expected) => {
  const rest = weight === 100 ? 1 : 100 - weight;
  expect(total(weighted(weight, rest), [75, NA], { leastWeight })).toEqual(expected);
});

it('is an error where it must apply, and says so', () => {
  const aggregation: Aggregation = {
    kind: 'weighted',
    indicators: [one('a', 50), one('b', 50, 100, { mayNotApply: undefined })],
  };
  expectError(scoreRow(build(aggregation), [80, NA]).total, '#VALUE!', '必须考核', 'applies to everybody');
});

it.each<[string, Aggregation, readonly Cell[], string, string]>([
  [
    'too little',
    weighted(59, 41),
    [75, NA],
    '适用的权重只有 59%，不足 60%',
    'only 59% of the weights applies, less than 60%',
  ],
  ['nothing', weighted(50, 50), [NA, NA], '所有指标均不适用', 'none of the indicators applies'],
])('whoever is not rated is told why: %s', (_, aggregation, row, zh, en) => {
  const found = scoreRow(build(aggregation), row).total;
  if (!isNotRated(found)) throw new Error('rated');
  expect(found.notRated).toEqual({ zh, en });
  expect(notRatedError(found)).toEqual({
    error: '#N/A',
    text: {
      zh: `不参评：${zh}。请按公司规定另行处理。`,
      en: `not rated: ${en}. Decide by the company's own rule.`,
    },
  });
});

it('is no word for adjustments', () => {
  const extra: Adjustment = {
    key: 'e',
    label: { zh: '加分', en: 'Extra' },
    input: 'amount',
    rule: { kind: 'extra' },
  };
  const compiled = build(weighted(60, 40), { adjustments: [extra] });
  expectError(scoreRow(compiled, [80, 90, NA]).total, '#VALUE!', '留空', 'blank');
  expect(plain(scoreRow(compiled, [80, NA, 2]).total)).toBe(82);
});

it('is a level where a level goes by that name', () => {
  const levels: Indicator = indicator(
    'l',
    {
      kind: 'levels',
      numbers: 'ordinal',
      levels: [
        { label: { zh: '好', en: 'good' }, score: 10 },
        { label: { zh: '不适用', en: 'N/A' }, score: 4 },
      ],
    },
    { input: 'level' },
  );
  expect(plain(scoreRow(compileScheme(scheme({}, levels)), [NA]).total)).toBe(4);
  expect(faults(scheme({}, { ...levels, mayNotApply: true }))).toEqual([
    'l: a level of its own is called 不适用, so it cannot also be one that may not apply; rename the level',
  ]);
});

it.each<[string, Partial<Scheme>, RegExp]>([
  ['a least weight of 0', { aggregation: weighted(50, 50), leastWeight: 0 }, /least weight 0/],
  ['a least weight of 60', { aggregation: weighted(50, 50), leastWeight: 60 }, /least weight 60/],
  [
    'points without a full mark',
    {
      aggregation: {
        kind: 'points',
        indicators: [one('a', 0), indicator('b', { kind: 'perUnit', each: 2 }, { input: 'count' })],
      },
    },
    /b: where an indicator may not apply/,
  ],
])('%s is a fault', (_, more, wanted) => {
  expect(faults(scheme(more)).join()).toMatch(wanted);
});

it.each<[string, Aggregation, readonly Cell[], string]>([
  [
    'weighted',
    weighted(50, 30, 20),
    [80, 60, NA],
    'a：评分 80 分 → 80 分 × 权重 62.5% = 50.00；b：评分 60 分 → 60 分 × 权重 37.5% = 22.50；不适用：c；其余权重 80% 按比例放大到 100%。总分 72.50',
  ],
  [
    'points',
    points(50, 30, 20),
    [30, 20, NA],
    'a：评分 30 分 → 30 分；b：评分 20 分 → 20 分；不适用：c；其余权重 80% 按比例放大到 100%；各项相加 × 100 ÷ 80。总分 62.50',
  ],
  [
    'groups',
    groups,
    [80, 50, 30, NA],
    'a：评分 80 分 → 80 分；b：评分 50 分 → 50 分；c：评分 30 分 → 30 分；不适用：d；其余权重 88% 按比例放大到 100%；业绩：(80 × 60 + 50 × 40) ÷ 100 = 68.00，× 70% = 47.60；态度：(30) × 100 ÷ 60 = 50.00，× 30% = 15.00。总分 62.60',
  ],
  ['too little', weighted(59, 41), [75, NA], '不适用：b。不参评：适用的权重只有 59%，不足 60%'],
  ['nothing', weighted(50, 50), [NA, NA], '不适用：a、b。不参评：所有指标均不适用'],
])('says how: %s', (_, aggregation, row, words) => {
  expect(explainRow(build(aggregation), row, {})).toHaveProperty('zh', words);
});

it('passes over a sampled chat that cannot be rated', () => {
  const compiled = build(weighted(60, 40));
  const mean = scoreSamples(compiled, [
    [80, 90],
    [NA, NA],
    [70, NA],
  ]);
  // 80 × 60% + 90 × 40% = 84, and 70.
  expect(mean).toMatchObject({ samples: 2 });
  expect(mean !== null && 'mean' in mean && plain(mean.mean)).toBe(77);
  expect(scoreSamples(compiled, [[NA, NA]])).toHaveProperty('notRated');
});

it.each<[Partial<Indicator>, number, number]>([
  [{ ceiling: 80 }, 79.99, 79.99],
  [{ ceiling: 80 }, 80, 80],
  [{ ceiling: 80 }, 80.01, 80],
  [{ floor: 40 }, 39.99, 40],
  [{ floor: 40 }, 40, 40],
  [{ floor: 40 }, 40.01, 40.01],
  [{ floor: 40, ceiling: 40 }, 77, 40],
])('%p: %p scores %p', (more, value, expected) => {
  const only: Aggregation = { kind: 'points', indicators: [one('a', 0, 100, more)] };
  expect(total(only, [value])).toBe(expected);
});

it('says that a floor or cap counted', () => {
  const only: Aggregation = { kind: 'points', indicators: [one('a', 0, 100, { ceiling: 80, floor: 40 })] };
  expect(explainRow(build(only), [90], {})).toHaveProperty(
    'zh',
    'a：评分 90 分，得 90 分，封顶 → 80 分；各项相加。总分 80.00',
  );
  expect(explainRow(build(only), [10], {})).toHaveProperty(
    'en',
    'a: assessed at 10 points, 10 points, raised to the floor → 40 points; all points are added up. Total 40.00',
  );
  expect(faults(scheme({}, one('a', 0, 100, { floor: 60, ceiling: 50 })))).toEqual([
    'a: its floor 60 is above its cap 50',
  ]);
});
