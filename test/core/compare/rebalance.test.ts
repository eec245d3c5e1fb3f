/** Weights scaled to an exact sum. */
import fc from 'fast-check';
import { rebalance } from '../../../src/core/compare/rebalance';
import { Big } from '../../support/oracle';

describe('rebalance', () => {
  it.each<readonly [readonly number[], readonly number[]]>([
    [
      [20, 15, 15, 12, 6, 5],
      [27, 21, 21, 16, 8, 7],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    // The source of scheme 1: 105%.
    [
      [20, 15, 15, 12, 6, 5, 5, 5, 5, 5, 3, 3, 3, 3],
      [19, 14, 14, 11, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3],
    ],
    [
      [50, 0, 50.5],
      [50, 0, 50],
    ],
    [
      [60, 40],
      [60, 40],
    ],
    [[7], [100]],
    [
      [0.1, 0.2],
      [33, 67],
    ],
  ])('%j → %j', (weights, expected) => expect(rebalance(weights)).toEqual(expected));

  it('keeps places where asked', () => {
    expect(rebalance([1, 1, 1], 100, 1)).toEqual([33.4, 33.3, 33.3]);
    expect(rebalance([1, 2], 1, 2)).toEqual([0.33, 0.67]);
  });

  it.each<readonly [readonly number[], number]>([
    [[], 100],
    [[0, 0], 100],
    [[50, -1], 100],
    [[50, NaN], 100],
    [[50], 33.5],
  ])('%j to %d is refused', (weights, total) => expect(() => rebalance(weights, total)).toThrow(RangeError));

  const weight = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 100_000 }).map((count) => count / 1000),
    fc.constantFrom(1 / 3, 1e-9, 1e9),
  );
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 20 })
    .filter((list) => list.some((one) => one > 0));

  it('adds up exactly, keeps the order, leaves 0 at 0, and stays within one unit of the exact share', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(0, 1, 2), (list, decimals) => {
        const result = rebalance(list, 100, decimals);
        const unit = new Big(10).pow(-decimals);
        const sum = list.reduce((all, one) => all.plus(one), new Big(0));
        expect(result.reduce((all, one) => all.plus(one), new Big(0)).toString()).toBe('100');
        result.forEach((one, index) => {
          const share = new Big(list[index] ?? 0).times(100).div(sum);
          expect(new Big(one).minus(share).abs().lt(unit)).toBe(true);
          if (list[index] === 0) expect(one).toBe(0);
        });
        list.forEach((one, i) =>
          list.forEach((other, j) => {
            if (one < other || (one === other && i > j))
              expect(result[i] ?? 0).toBeLessThanOrEqual(result[j] ?? 0);
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const once = rebalance(list);
        expect(rebalance(once)).toEqual(once);
      }),
    );
  });
});
