/** What is left of a scheme where some indicators do not apply: shares, scaled weights and totals, worked out by hand. */
import { reweigh } from '../../../src/core/compile/reweigh';
import { exact, toNumber } from '../../../src/core/number/exact';
import { indicatorsOf } from '../../../src/core/compile/parts';
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Aggregation, Group, GroupTotal } from '../../../src/schemes/scheme';
import { indicator, text } from '../../support/broken';

const one = (key: string, weight: number, max = 100) => ({
  ...indicator(key, { kind: 'manual', max }),
  weight,
});
const ENDLESS: Rule = { kind: 'perUnit', each: 1 };
const endless = (key: string): Indicator => indicator(key, ENDLESS);
const total = (kind: GroupTotal['kind'], ...indicators: readonly Indicator[]) =>
  ({ kind, indicators }) as GroupTotal;
const group = (key: string, weight: number, of: GroupTotal): Group => ({
  key,
  label: text(key),
  weight,
  total: of,
});

/** The share that applies, what is scaled, what is left, and its total of the scores given. */
const left = (aggregation: Aggregation, out: string, scores: readonly number[] = []) => {
  const found = reweigh(aggregation, (key) => !out.includes(key));
  return {
    share: found.share,
    scaled: found.scaled.map(({ key, whole, present }) => [key, present, whole]),
    keys: indicatorsOf({ aggregation: found.aggregation })
      .map(({ key }) => key)
      .join(''),
    ...(scores.length === 0 ? {} : { total: toNumber(found.total(scores.map((score) => exact(score)))) }),
  };
};

const marks = [one('a', 50, 50), one('b', 30, 30), one('c', 20, 20)];
const twoGroups = (first: GroupTotal, second: GroupTotal): Aggregation => ({
  kind: 'groups',
  groups: [group('g', 70, first), group('h', 30, second)],
});

it.each<[string, Aggregation, string, readonly number[], unknown]>([
  [
    'weights',
    total('weighted', ...marks),
    'c',
    [80, 60],
    { share: 0.8, scaled: [], keys: 'ab', total: 72.5 },
  ],
  [
    'all of them',
    total('weighted', ...marks),
    '',
    [80, 60, 10],
    { share: 1, scaled: [], keys: 'abc', total: 60 },
  ],
  // 50 × 100 ÷ 80.
  [
    'points',
    total('points', ...marks),
    'c',
    [30, 20],
    { share: 0.8, scaled: [['', 80, 100]], keys: 'ab', total: 62.5 },
  ],
  [
    'all points',
    total('points', ...marks),
    '',
    [30, 20, 5],
    { share: 1, scaled: [], keys: 'abc', total: 55 },
  ],
  // 50 of 80.
  [
    'per cent of all',
    total('normalised', ...marks),
    'c',
    [30, 20],
    { share: 0.8, scaled: [], keys: 'ab', total: 62.5 },
  ],
  // One each, whatever the marks.
  [
    'the lowest',
    { kind: 'min', indicators: marks },
    'c',
    [30, 20],
    { share: 0.666666666666667, scaled: [], keys: 'ab', total: 20 },
  ],
  ['nothing', total('points', ...marks), 'abc', [], { share: 0, scaled: [['', 0, 100]], keys: '' }],
  [
    'the lowest of nothing',
    { kind: 'min', indicators: marks },
    'abc',
    [],
    { share: 0, scaled: [], keys: '' },
  ],
  ['weights of 0', total('weighted', one('a', 0), one('b', 0)), 'b', [], { share: 0, scaled: [], keys: 'a' }],
  [
    'a weight of 0 left',
    total('weighted', one('a', 0), one('b', 5)),
    'b',
    [],
    { share: 0, scaled: [], keys: 'a' },
  ],
  // 70 × 60 % + 30 = 72 %; 80 × 70 % + (50 + 30) × 30 %.
  [
    'one of a group',
    twoGroups(
      total('weighted', one('a', 60), one('b', 40)),
      total('points', one('c', 0, 60), one('d', 0, 40)),
    ),
    'b',
    [80, 50, 30],
    { share: 0.72, scaled: [], keys: 'acd', total: 80 },
  ],
  // 30 of 60 points are 50 of 100; 68 × 70 % + 50 × 30 %.
  [
    'points of a group',
    twoGroups(
      total('weighted', one('a', 60), one('b', 40)),
      total('points', one('c', 0, 60), one('d', 0, 40)),
    ),
    'd',
    [80, 50, 30],
    { share: 0.88, scaled: [['h', 60, 100]], keys: 'abc', total: 62.6 },
  ],
  // The second group goes out: the first alone carries the total.
  [
    'a whole group',
    twoGroups(
      total('weighted', one('a', 60), one('b', 40)),
      total('points', one('c', 0, 60), one('d', 0, 40)),
    ),
    'cd',
    [80, 50],
    { share: 0.7, scaled: [], keys: 'ab', total: 68 },
  ],
  [
    'a group of which only a weight of 0 is left',
    twoGroups(total('weighted', one('a', 60), one('b', 0)), total('weighted', one('c', 1))),
    'a',
    [90],
    { share: 0.3, scaled: [], keys: 'c', total: 90 },
  ],
])('%s', (_, aggregation, out, scores, wanted) => {
  expect(left(aggregation, out, scores)).toEqual(wanted);
});

it('has no share of groups that weigh nothing', () => {
  const aggregation: Aggregation = {
    kind: 'groups',
    groups: [group('g', 0, total('weighted', one('a', 1)))],
  };
  expect(left(aggregation, '')).toEqual({ share: 0, scaled: [], keys: 'a' });
});

it('takes marks without an end for what they are', () => {
  const found = reweigh(total('points', endless('a'), endless('b')), (key) => key === 'a');
  expect(found.scaled).toEqual([]);
  expect(reweigh(total('points', endless('a'), one('b', 0, 10)), (key) => key === 'b').scaled).toEqual([
    { key: '', whole: Infinity, present: 10 },
  ]);
});
