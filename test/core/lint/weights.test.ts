/** Weights that do not come to 100. */
import type { Aggregation, Group, RankPool } from '../../../src/schemes/scheme';
import { scheme, text } from '../../support/broken';
import { draftOf, full, lines } from './drafts';

const weighted = (...weights: readonly number[]): Aggregation => ({
  kind: 'weighted',
  indicators: weights.map((weight, index) => ({ ...full(`i${index}`), weight })),
});
const group = (key: string, weight: number, total: Group['total']): Group => ({
  key,
  label: text(key),
  weight,
  total,
});
const one = (key: string): Group['total'] => ({ kind: 'points', indicators: [full(key)] });
const found = (aggregation: Aggregation) => lines(draftOf(scheme({ aggregation })), 'weights-not-100');

it.each<[string, Aggregation, readonly string[]]>([
  ['100', weighted(60, 40), []],
  ['100 of hundredths', weighted(33.33, 33.33, 33.34), []],
  ['1, as of cells in percent', weighted(0.1, 0.2, 0.7), []],
  ['equal weights', weighted(1, 1, 1), []],
  [
    'too much',
    weighted(60, 45.5),
    [
      'error weights-not-100 0: 权重：合计 105.5%，应为 100%，请减去 5.5%。 weights: they sum to 105.5%, not 100%; take away 5.5%.',
    ],
  ],
  [
    'too little',
    weighted(60, 30),
    [
      'error weights-not-100 0: 权重：合计 90%，应为 100%，请补上 10%。 weights: they sum to 90%, not 100%; add 10%.',
    ],
  ],
  [
    'nothing',
    weighted(0, 0),
    [
      'error weights-not-100 0: 权重：合计 0%，应为 100%，请补上 100%。 weights: they sum to 0%, not 100%; add 100%.',
    ],
  ],
  [
    'groups',
    { kind: 'groups', groups: [group('g', 80, one('a')), group('h', 30, one('b'))] },
    [
      'error weights-not-100 0: 分组权重：合计 110%，应为 100%，请减去 10%。 group weights: they sum to 110%, not 100%; take away 10%.',
    ],
  ],
  [
    'inside a group',
    {
      kind: 'groups',
      groups: [group('g', 80, weighted(60, 30) as Group['total']), group('h', 20, one('b'))],
    },
    [
      'error weights-not-100 0: g（g）权重：合计 90%，应为 100%，请补上 10%。 g g weights: they sum to 90%, not 100%; add 10%.',
    ],
  ],
])('%s', (_, aggregation, expected) => {
  expect(found(aggregation)).toEqual(expected);
});

it.each<[string, RankPool, readonly string[]]>([
  [
    'the whole',
    {
      rate: 0.006,
      of: text(''),
      ranks: [
        { share: 0.4, plus: 0 },
        { share: 0.3, plus: 0 },
      ],
      rest: 0.3,
    },
    [],
  ],
  [
    'more',
    {
      rate: 0.006,
      of: text(''),
      ranks: [
        { share: 0.5, plus: 0 },
        { share: 0.3, plus: 0 },
      ],
      rest: 0.3,
    },
    [
      'warning weights-not-100 0: 名次奖金：各名次的比例合计 110%，不是 100%，请核对。 rank pool: the shares sum to 110%, not 100%; check them.',
    ],
  ],
])('shares of the rank pool: %s', (_, pool, expected) => {
  expect(lines(draftOf(scheme({ pool }, full('a'))), 'weights-not-100')).toEqual(expected);
});
