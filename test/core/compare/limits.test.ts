/** What comparing says of floors and caps, of what may not apply, of limits of pay and conditions of taking part. */
import { compareSchemes } from '../../../src/core/compare/compare';
import type { Indicator } from '../../../src/schemes/indicator';
import type { Scheme, TakingPart } from '../../../src/schemes/scheme';
import { indicator, manual, scheme } from '../../support/broken';

const own = (more: Partial<Indicator>): Scheme =>
  scheme({}, indicator('a', manual, { label: { zh: '甲', en: 'A' }, input: 'points', ...more }));
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
  ['nothing', scheme({ takingPart: [WORK, MEAN] }), scheme({ takingPart: [WORK, MEAN] }), []],
])('%s', (_, before, after, expected) => {
  expect(compareSchemes(before, after).map(({ words }) => words.zh)).toEqual(expected);
});
