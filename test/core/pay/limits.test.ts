/** A floor and a cap of money: on them, a cent under, a cent over, and what is said where one of them counted. */
import { exact } from '../../../src/core/number/exact';
import { toFen, toYuan } from '../../../src/core/number/fen';
import { limitedMoney, limitWords } from '../../../src/core/pay/limits';
import type { MoneyLimits } from '../../../src/schemes/scheme';

const BOTH: MoneyLimits = { floor: 100, ceiling: 500 };

it.each<[MoneyLimits | undefined, number, number, string, string]>([
  [BOTH, 500.01, 500, '，封顶 500', ', capped at 500'],
  [BOTH, 500, 500, '', ''],
  [BOTH, 499.99, 499.99, '', ''],
  [BOTH, 100.01, 100.01, '', ''],
  [BOTH, 100, 100, '', ''],
  [BOTH, 99.99, 100, '，保底 100', ', at least 100'],
  [BOTH, -3, 100, '，保底 100', ', at least 100'],
  [{ floor: 0 }, -0.01, 0, '，保底 0', ', at least 0'],
  [{ floor: 0 }, 9999, 9999, '', ''],
  [{ ceiling: 0 }, 0.01, 0, '，封顶 0', ', capped at 0'],
  [{ ceiling: 1234.5 }, 1234.51, 1234.5, '，封顶 1234.5', ', capped at 1234.5'],
  [{ ceiling: 500 }, -20, -20, '', ''],
  [{}, -20, -20, '', ''],
  [undefined, 777, 777, '', ''],
])('%j of %d pays %d%s', (limits, amount, paid, zh, en) => {
  expect(toYuan(toFen(limitedMoney(limits, exact(amount))))).toBe(paid);
  expect(limitWords(limits, exact(amount))).toEqual({ zh, en });
});
