import fc from 'fast-check';
import { exact } from '../../../src/core/number/exact';
import { MOST_MONEY, sumFen, toFen, toYuan, type Fen } from '../../../src/core/number/fen';
import { formatMoney } from '../../../src/core/number/format';
import { Big } from '../../support/oracle';

describe('money is rounded half-up to the cent', () => {
  it.each([
    [0, 0, '0.00'],
    [-0, 0, '0.00'],
    [1.005, 1.01, '1.01'],
    [0.285 * 100, 28.5, '28.50'],
    [259.5, 259.5, '259.50'],
    [-200, -200, '-200.00'],
    [-0.005, -0.01, '-0.01'],
    [1234567.891, 1234567.89, '1,234,567.89'],
    [MOST_MONEY, 9_999_999_999_999.99, '9,999,999,999,999.99'],
  ])('%p → %p, shown %s', (amount, yuan, shown) => {
    const money = toFen(exact(amount));
    expect(Object.is(toYuan(money), yuan)).toBe(true);
    expect(formatMoney(money)).toBe(shown);
  });
});

it('as decimals do, for any amount', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (amount) => {
      expect(toYuan(toFen(exact(amount)))).toBe(
        new Big(amount.toPrecision(15)).toDecimalPlaces(2).toNumber() + 0,
      );
    }),
    { numRuns: 2000 },
  );
});

it('sums to the cent', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      expect(sumFen(cents as unknown as readonly Fen[])).toBe(cents.reduce((a, b) => a + b, 0) + 0);
    }),
  );
});

it.each([1e13, -1e13, 1e300])('refuses %p, which no cell holds to the cent', (amount) => {
  expect(() => toFen(exact(amount))).toThrow(new RangeError('money beyond 9999999999999.99'));
});
