/** What comparing says of floors and caps, of what may not apply, of limits of pay and conditions of taking part. */
import { compareSchemes } from '../../../src/core/compare/compare';
import type { Indicator, RelativeRule } from '../../../src/schemes/indicator';
import type { Scheme, TakingPart } from '../../../src/schemes/scheme';
import { indicator, manual, scheme } from '../../support/broken';

const own = (more: Partial<Indicator>): Scheme =>
  scheme({}, indicator('a', manual, { label: { zh: '甲', en: 'A' }, input: 'points', ...more }));
const relative = (more: Partial<RelativeRule>): Scheme =>
  scheme(
    {},
    indicator(
      'a',
      { kind: 'relative', max: 100, better: 'higher', ...more },
      { label: { zh: '甲', en: 'A' } },
    ),
  );
const WORK: TakingPart = {
  key: 'work',
  label: { zh: '接待', en: 'Served' },
  input: 'count',
  test: { atLeast: 0.9 },
  by: 'mean',
};
const MEAN: TakingPart = { key: 'mean', label: { zh: '组均', en: 'Mean' }, input: 'number' };

it.each<[string, Scheme, Scheme, readonly string[]]>([
  ['a floor', own({ floor: 2 }), own({ floor: 3 }), ['甲：保底 2 → 3']],
  ['a cap', own({}), own({ ceiling: 8 }), ['甲：封顶 （无） → 8']],
  ['may not apply', own({}), own({ mayNotApply: true }), ['甲：可不适用 （无） → 是']],
  ['the least weight', scheme({ leastWeight: 0.6 }), scheme({ leastWeight: 0.7 }), ['最少权重 60% → 70%']],
  [
    'a limit of pay',
    scheme({ payLimits: { bonus: { ceiling: 500 } } }),
    scheme({ payLimits: { bonus: { ceiling: 600 } } }),
    ['奖金上下限：封顶 500 → 600'],
  ],
  [
    'a condition',
    scheme({ takingPart: [WORK, MEAN] }),
    scheme({ takingPart: [{ ...WORK, test: { atLeast: 0.8 } }, MEAN] }),
    ['接待：界限 ≥90% → ≥80%'],
  ],
  [
    'a month of a relative rule',
    relative({ cap: 1.2, months: 2 }),
    relative({ cap: 1.3, months: 3 }),
    ['甲：比例上限 120% → 130%', '甲：月数 2 → 3'],
  ],
  [
    'the small group of a relative rule',
    relative({ small: 3, target: 800 }),
    relative({ small: 4, target: 900 }),
    ['甲：小组人数 3 → 4', '甲：目标 800 → 900'],
  ],
  [
    'the direction of a relative rule',
    relative({}),
    relative({ better: 'lower' }),
    ['甲：方向 越高越好 → 越低越好'],
  ],
  [
    'the ceilings of a relative rule',
    relative({ ceilings: [{ share: 0.2, score: 120 }] }),
    relative({
      ceilings: [
        { share: 0.2, score: 110 },
        { share: 1, score: 100 },
      ],
    }),
    ['甲：≤20% 120 → ≤20% 110', '甲：新增名次上限“≤100% 100”'],
  ],
  [
    'which chats are averaged',
    scheme({ samples: { dropLowest: 1 } }),
    scheme({ samples: { best: 3 } }),
    ['去掉最低 1 → （无）', '取最好 （无） → 3'],
  ],
  ['nothing', scheme({ takingPart: [WORK, MEAN] }), scheme({ takingPart: [WORK, MEAN] }), []],
])('%s', (_, before, after, expected) => {
  expect(compareSchemes(before, after).map(({ words }) => words.zh)).toEqual(expected);
});
