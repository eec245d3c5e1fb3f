/** Sentences of scores and totals, one for each way to put them together. */
import { compileScheme } from '../../../src/core/compile/compile';
import { explainIndicator, explainRow, explainTotal } from '../../../src/core/explain/explain-score';
import { exact } from '../../../src/core/number/exact';
import type { Cell } from '../../../src/core/cell';
import type { Indicator } from '../../../src/schemes/indicator';
import type { Aggregation, Grades, Scheme } from '../../../src/schemes/scheme';
import { codes } from '../../support/outcome';
import { indicator, scheme } from '../../support/broken';

const one = (key: string, zh: string, en: string, max: number, redLine?: true): Indicator =>
  indicator(key, { kind: 'manual', max }, { label: { zh, en }, input: 'points', redLine });
const [A, B] = [one('a', '甲', 'A', 100), one('b', '乙', 'B', 100)];
const weigh = (weight: number, of: Indicator) => ({ ...of, weight });
const weighted: Aggregation = { kind: 'weighted', indicators: [weigh(30, A), weigh(10, B)] };
const grades: Grades = {
  edge: 'lower',
  bands: [
    { label: '优', from: 90, coefficient: 1.2 },
    { label: '良', from: 60, coefficient: 1 },
    { label: '差', coefficient: 0 },
  ],
};
const build = (aggregation: Aggregation, more: Partial<Scheme> = {}) =>
  compileScheme(scheme({ ...more, aggregation }));

it.each<[string, Aggregation, Cell, unknown]>([
  // Weights are shares of their sum: 30 of 40.
  [
    'weighted',
    weighted,
    80,
    {
      zh: '评分 80 分 → 80 分 × 权重 75% = 60.00',
      en: 'assessed at 80 points → 80 points × weight 75% = 60.00',
    },
  ],
  [
    'added up',
    { kind: 'points', indicators: [A, B] },
    80,
    { zh: '评分 80 分 → 80 分', en: 'assessed at 80 points → 80 points' },
  ],
  ['blank', weighted, null, null],
  ['beyond the maximum', weighted, 101, '#VALUE!'],
])('an indicator: %s', (_, aggregation, cell, expected) => {
  const compiled = build(aggregation);
  const [first] = compiled.indicators;
  if (first === undefined) throw new Error('no indicator');
  expect(codes(explainIndicator(compiled, first, [cell], 0, {}))).toEqual(expected);
});

const both = (zh: string, en: string) => ({ zh, en });

it.each<[string, Aggregation, Partial<Scheme>, readonly Cell[], unknown]>([
  [
    'weighted',
    weighted,
    {},
    [80, 60],
    both(
      '甲：评分 80 分 → 80 分 × 权重 75% = 60.00；乙：评分 60 分 → 60 分 × 权重 25% = 15.00。总分 75.00',
      'a: assessed at 80 points → 80 points × weight 75% = 60.00; b: assessed at 60 points → 60 points × weight 25% = 15.00. Total 75.00',
    ),
  ],
  [
    'added up',
    { kind: 'points', indicators: [A, B] },
    {},
    [80, 10],
    both(
      '甲：评分 80 分 → 80 分；乙：评分 10 分 → 10 分；各项相加。总分 90.00',
      'a: assessed at 80 points → 80 points; b: assessed at 10 points → 10 points; all points are added up. Total 90.00',
    ),
  ],
  [
    'the lowest',
    { kind: 'min', indicators: [A, B] },
    {},
    [80, 10],
    both(
      '甲：评分 80 分 → 80 分；乙：评分 10 分 → 10 分；取最低一项。总分 10.00',
      'a: assessed at 80 points → 80 points; b: assessed at 10 points → 10 points; the lowest item counts. Total 10.00',
    ),
  ],
  [
    'scaled to 100',
    { kind: 'normalised', indicators: [A, B] },
    {},
    [80, 10],
    both(
      '甲：评分 80 分 → 80 分；乙：评分 10 分 → 10 分；得分合计 ÷ 满分 200 × 100。总分 45.00',
      'a: assessed at 80 points → 80 points; b: assessed at 10 points → 10 points; points ÷ 200 × 100. Total 45.00',
    ),
  ],
  [
    'in groups',
    {
      kind: 'groups',
      groups: [
        { key: 'g', label: both('组一', 'Group 1'), weight: 3, total: { kind: 'points', indicators: [A] } },
        { key: 'h', label: both('组二', 'Group 2'), weight: 1, total: { kind: 'points', indicators: [B] } },
      ],
    },
    {},
    [80, 40],
    both(
      '甲：评分 80 分 → 80 分；乙：评分 40 分 → 40 分；组一：80 = 80.00，× 75% = 60.00；组二：40 = 40.00，× 25% = 10.00。总分 70.00',
      'a: assessed at 80 points → 80 points; b: assessed at 40 points → 40 points; Group 1: 80 = 80.00, × 75% = 60.00; Group 2: 40 = 40.00, × 25% = 10.00. Total 70.00',
    ),
  ],
  [
    'with adjustments, of which the blank one goes unsaid',
    { kind: 'points', indicators: [A] },
    {
      adjustments: [
        { key: 'e', label: both('加减', 'Extra'), input: 'amount', rule: { kind: 'extra' } },
        { key: 'f', label: both('失职', 'Fault'), input: 'amount', rule: { kind: 'fault', max: 5 } },
      ],
    },
    [80, -2.5, null],
    both(
      '甲：评分 80 分 → 80 分；加减：加减分 -2.5 → -2.5 分；各项相加。总分 77.50',
      'a: assessed at 80 points → 80 points; e: extra -2.5 → -2.5 points; all points are added up. Total 77.50',
    ),
  ],
  [
    'a red line',
    { kind: 'points', indicators: [A, one('r', '红', 'Red', 10, true)] },
    { grades },
    [90, 0],
    both(
      '甲：评分 90 分 → 90 分；红：评分 0 分 → 0 分；各项相加。总分 90.00，触碰红线 → 差',
      'a: assessed at 90 points → 90 points; r: assessed at 0 points → 0 points; all points are added up. Total 90.00, a red line was crossed → 差',
    ),
  ],
  ['nothing', weighted, {}, [null, null], null],
  ['one missing', weighted, {}, [80, null], '#N/A'],
])('a row: %s', (_, aggregation, more, row, expected) => {
  expect(codes(explainRow(build(aggregation, more), row, {}))).toEqual(expected);
});

it.each<[string, Partial<Scheme>, number, string, string]>([
  ['without grades', {}, 82.499, '总分 82.50', 'Total 82.50'],
  ['a grade alone', { grades }, 89.994, '总分 89.99 → 良（≥60 <90）', 'Total 89.99 → 良 (≥60 <90)'],
  ['the top grade, rounded half-up', { grades }, 89.995, '总分 90.00 → 优（≥90）', 'Total 90.00 → 优 (≥90)'],
  ['the lowest grade', { grades }, 0, '总分 0.00 → 差（<60）', 'Total 0.00 → 差 (<60)'],
  [
    'upper edges',
    { grades: { ...grades, edge: 'upper' } },
    90,
    '总分 90.00 → 良（>60 ≤90）',
    'Total 90.00 → 良 (>60 ≤90)',
  ],
  [
    'a coefficient by grade',
    { grades, coefficient: 'grade' },
    95,
    '总分 95.00 → 优（≥90），系数 120%',
    'Total 95.00 → 优 (≥90), coefficient 120%',
  ],
  [
    'a coefficient by score',
    { grades, coefficient: 'score' },
    82.5,
    '总分 82.50 → 良（≥60 <90），系数 82.5%',
    'Total 82.50 → 良 (≥60 <90), coefficient 82.5%',
  ],
])('a total: %s', (_, more, total, zh, en) => {
  expect(explainTotal(build(weighted, more), exact(total))).toEqual({ zh, en });
});
