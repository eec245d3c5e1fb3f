import { exact } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import {
  commissionOf,
  commissionParts,
  rateTableFault,
  type RateStep,
} from '../../../src/core/pay/commission';
import { expectError } from '../../support/outcome';

const steps = (...pairs: readonly (readonly [number, number])[]): RateStep[] =>
  pairs.map(([threshold, rate]) => ({ threshold, rate }));

const TABLE = steps([1000, 0.01], [10_000, 0.02], [50_000, 0.05]);

it.each([
  // amount, whole, tiered, linear
  [0, 0, 0, 0],
  [999.99, 0, 0, 0],
  [1000, 10, 0, 10],
  [1000.5, 10.01, 0.01, 10.01],
  // Linear: 1% + 1% × 4500 / 9000 = 1.5%.
  [5500, 55, 45, 82.5],
  [9999.99, 100, 90, 200],
  [10_000, 200, 90, 200],
  // Tiered: 9000 × 1% + 20000 × 2%; linear: 2% + 3% × 20000 / 40000 = 3.5%.
  [30_000, 600, 490, 1050],
  [50_000, 2500, 890, 2500],
  [100_000, 5000, 3390, 5000],
])('%d: whole %d, tiered %d, linear %d', (amount, whole, tiered, linear) => {
  const paid = (['whole', 'tiered', 'linear'] as const).map((method) =>
    toYuan(commissionOf(exact(amount), TABLE, method)),
  );
  expect(paid).toEqual([whole, tiered, linear]);
});

it.each([
  // Refunds: at the rate of sales from 0 on, whatever comes above.
  ['from 0', steps([0, 0.04], [1000, 0.05]), -8],
  ['from above 0', TABLE, 0],
  ['of no steps', [], 0],
])('a refund of 200 by a table %s is %d', (_, table, money) => {
  const paid = (['whole', 'tiered', 'linear'] as const).map((method) =>
    toYuan(commissionOf(exact(-200), table, method)),
  );
  expect(paid).toEqual([money, money, money]);
});

it.each<[number, string, RateStep, number]>([
  // What the rate is chosen by is at 0, just under it, just over it.
  [0, '> 0', { threshold: 0, rate: 0.04, open: true }, 0],
  [0, '≥ 0', { threshold: 0, rate: 0.04 }, 0.04],
  [0.01, '> 0', { threshold: 0, rate: 0.04, open: true }, 0.04],
  [-0.01, '> 0', { threshold: 0, rate: 0.04, open: true }, 0.04],
])('by %d, with a first step %s, the rate is that of the table', (measure, _, step, rate) => {
  const [part] = commissionParts(exact(100), [step], 'whole', exact(measure));
  expect(part).toEqual({ amount: exact(100), rate: exact(rate) });
});

it('no cent is lost to a rate that does not end: 750 × (10% × 750 / 90000) is 0.625', () => {
  expect(toYuan(commissionOf(exact(750), steps([0, 0], [90_000, 0.1]), 'linear'))).toBe(0.63);
});

it('a threshold that a binary sum leaves a hair off is reached', () => {
  expect(toYuan(commissionOf(exact(0.1 + 0.2), steps([0.3, 1]), 'whole'))).toBe(0.3);
});

describe('tables must ascend', () => {
  it.each([
    [
      'falling',
      steps([10_000, 0.02], [1000, 0.01]),
      '提成比例表的起点应从小到大，但 10000 之后是 1000。请排序并去掉重复。 the thresholds must ascend, but 1000 follows 10000. Sort them and drop repeats.',
    ],
    ['repeated', steps([0, 0.01], [1000, 0.02], [1000, 0.03]), '1000 follows 1000'],
    ['equal at 15 digits', steps([0.3, 0.01], [0.1 + 0.2, 0.02]), 'must ascend'],
    [
      'empty',
      [],
      '提成比例表为空。请给出“起点、比例”两列。 the rate table is empty. Give two columns: threshold, rate.',
    ],
  ])('%s', (_, table, words) => {
    expectError(rateTableFault(table), '#VALUE!', words);
  });

  it('rates may do as they like', () => {
    expect(rateTableFault(steps([0, 0.05], [1000, 0.01], [2000, 0]))).toBeUndefined();
  });
});
