/** Numbers as sentences show them, held against decimals that are written out in full. */
import fc from 'fast-check';
import { Decimal } from '../../../src/core/number/decimal';
import { add, exact } from '../../../src/core/number/exact';
import { formatFixed, formatNumber, formatPercent, formatPoints } from '../../../src/core/number/format';

const cell = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 10_000),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
);
const shown = (value: number): Decimal => new Decimal(value.toPrecision(15));

it.each<[number, string, string]>([
  [0, '0', '0%'],
  [-0, '0', '0%'],
  [0.1 + 0.2, '0.3', '30%'],
  [1 / 3, '0.333333333333333', '33.333333%'],
  [0.07, '0.07', '7%'],
  [0.285, '0.285', '28.5%'],
  [1.005, '1.005', '100.5%'],
  [1e15, '1000000000000000', '100000000000000000%'],
  [1e21, '1000000000000000000000', '100000000000000000000000%'],
  [1e-6, '0.000001', '0.0001%'],
  [1e-7, '0.0000001', '0.00001%'],
  [1.23456e-7, '0.000000123456', '0.000012%'],
  [-12.5, '-12.5', '-1250%'],
])('%d is %s, or %s', (value, number, percent) => {
  expect([formatNumber(value), formatPercent(value)]).toEqual([number, percent]);
});

it('writes what is no finite number as JavaScript does', () => {
  expect([Infinity, -Infinity, NaN].map(formatNumber)).toEqual(['Infinity', '-Infinity', 'NaN']);
});

it('fixes two places of sums that no double holds', () => {
  expect(formatFixed(add(exact(123_456_789_012_345), exact(0.67)))).toBe('123456789012345.67');
});

it('writes what decimals write', () => {
  fc.assert(
    fc.property(cell, (value) => {
      expect(formatNumber(value)).toBe((value === 0 ? new Decimal(0) : shown(value)).toFixed());
      const percent = shown(value).times(100).toDecimalPlaces(6).plus(0);
      expect(formatPercent(value)).toBe(`${percent.isZero() ? '0' : percent.toFixed()}%`);
      const points = shown(value).toDecimalPlaces(4);
      expect(formatPoints(exact(value))).toBe(points.isZero() ? '0' : points.toFixed());
      expect(Number(formatFixed(exact(value)))).toBe(shown(value).toDecimalPlaces(2).toNumber() + 0);
      expect(formatFixed(exact(value))).toMatch(/^-?\d+\.\d\d$/);
    }),
    { numRuns: 2000 },
  );
});
