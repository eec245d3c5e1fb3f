import fc from 'fast-check';
import { atLeast, atMost, read } from '../../../src/core/number/compare';
import { Big } from '../../support/oracle';

/** Edges are literals of at most 15 digits, values whatever a cell holds – most of them close by. */
const edge = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000),
  fc.constantFrom(0, 1, 0.55, 0.9986, 100, 1e15, 0.1),
);
const pair = edge.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      fc.integer({ min: -40, max: 40 }).map((ulps) => one * (1 + ulps * 2 ** -53)),
      fc.integer({ min: -3, max: 3 }).map((n) => one + n / 10_000),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
  ),
);
const big = (value: number): Big => new Big(value.toPrecision(15));

it('holds a value against an edge as decimals at 15 digits do', () => {
  fc.assert(
    fc.property(pair, ([one, value]) => {
      expect([value, atLeast(value, one)]).toEqual([value, big(value).gte(one)]);
      expect([value, atMost(value, one)]).toEqual([value, big(value).lte(one)]);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  [1 - 0.45, 0.55, true, true],
  [0.1 * 3.5, 0.35, true, true],
  [0.1 + 0.2, 0.3, true, true],
  [0.3 - 0.1, 0.2, true, true],
  [0.5499999999, 0.55, false, true],
  [0.5500000001, 0.55, true, false],
  [-0, 0, true, true],
  [1e-300, 0, true, false],
  [-1e-300, 0, false, true],
])('%p against %p', (value, against, least, most) => {
  expect([atLeast(value, against), atMost(value, against)]).toEqual([least, most]);
});

it.each([
  [-0, 0],
  [999_999_999_999_999, 999_999_999_999_999],
  [-999_999_999_999_999, -999_999_999_999_999],
  [1_000_000_000_000_004, 1_000_000_000_000_000],
  [1_000_000_000_000_006, 1_000_000_000_000_010],
  [0.1 + 0.2, 0.3],
  [1 / 3, 0.333333333333333],
  [55.00000000000001, 55],
  [1e15 + 0.3, 1e15],
])('%p reads as %p', (value, shown) => {
  expect(read(value)).toBe(shown);
});
