/** Exact numbers against decimal.js, and the reading of doubles at 15 significant digits. */
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  exact,
  greatest,
  least,
  multiply,
  negate,
  roundToCents,
  subtract,
  toDecimal,
  toNumber,
  type Exact,
} from '../../../src/core/number/exact';
import { Big } from '../../support/oracle';

/** Cells as they come: short decimals, whole numbers, anything. */
const cell = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
  fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 10_000),
  fc.integer(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e-300, 1e15, 0.1 + 0.2, 1 - 0.45, 99_999_999_999.9999, 100_000_000_000.0001),
);
const big = (value: number): Big => new Big(value.toPrecision(15));
const same = (value: Exact, expected: Big): void => {
  // 60 digits inside, 80 in the expectation.
  const digits = (one: Big): string =>
    new Big(one.toString()).toSignificantDigits(50).plus(0).toExponential();
  expect(digits(toDecimal(value))).toBe(digits(expected));
};

describe('reads a double at 15 significant digits', () => {
  it.each([
    [1 - 0.45, '0.55'],
    [0.1 * 3.5, '0.35'],
    [0.1 + 0.2, '0.3'],
    [0.55, '0.55'],
    [0.55 + 2 ** -53, '0.55'],
    [0.55 - 2 ** -53, '0.55'],
    [90 + 2 ** -46, '90'],
    [90 - 2 ** -46, '90'],
    [1.005, '1.005'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [1e-300, '1e-300'],
    [1e15, '1000000000000000'],
    [123456789012345.6, '123456789012346'],
    [0, '0'],
    [-0, '0'],
    [-0.00005, '-0.00005'],
  ])('%p is %s', (value, text) => {
    expect(toDecimal(exact(value)).toString()).toBe(text);
    expect(Object.is(toNumber(exact(value)), Number(text))).toBe(true);
  });

  it('for every double', () => {
    fc.assert(
      fc.property(cell, (value) => same(exact(value), big(value))),
      { numRuns: 2000 },
    );
  });

  it('and reading again changes nothing', () => {
    fc.assert(
      fc.property(cell, (value) => toNumber(exact(toNumber(exact(value)))) === toNumber(exact(value))),
    );
  });
});

describe('equals decimal arithmetic', () => {
  it.each([
    ['add', add, (a: Big, b: Big) => a.plus(b)],
    ['subtract', subtract, (a: Big, b: Big) => a.minus(b)],
    ['multiply', multiply, (a: Big, b: Big) => a.times(b)],
    ['least', least, (a: Big, b: Big) => Big.min(a, b)],
    ['greatest', greatest, (a: Big, b: Big) => Big.max(a, b)],
  ] as const)('%s', (name, operation, expected) => {
    // Sums of 1e300 and 1e-300 have more than 60 digits; cells that are added up do not.
    const limited = cell.filter(
      (value) => name === 'multiply' || value === 0 || (Math.abs(value) > 1e-12 && Math.abs(value) < 1e20),
    );
    fc.assert(
      fc.property(limited, limited, (a, b) => same(operation(exact(a), exact(b)), expected(big(a), big(b)))),
      { numRuns: 2000 },
    );
  });

  it('divide', () => {
    const divisor = cell.filter((value) => value !== 0);
    fc.assert(
      fc.property(cell, divisor, (a, b) => same(divide(exact(a), exact(b)), big(a).div(big(b)))),
      { numRuns: 2000 },
    );
  });

  it('negate', () => {
    fc.assert(fc.property(cell, (a) => same(negate(exact(a)), big(a).negated().plus(0))));
  });

  it('compare', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => Math.sign(compare(exact(a), exact(b))) === big(a).comparedTo(big(b))),
      { numRuns: 2000 },
    );
  });

  it('however often it is chained', () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 40 }), (pairs) => {
        const sum = pairs.reduce<Exact>((all, [a, b]) => add(all, multiply(exact(a), exact(b))), exact(0));
        const expected = pairs.reduce((all, [a, b]) => all.plus(big(a).times(big(b))), new Big(0));
        same(divide(sum, exact(7)), expected.div(7));
      }),
    );
  });
});

describe('rounds half-up to two places', () => {
  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [89.995, 90],
    [89.9949, 89.99],
    [89.99499999999, 89.99],
    [0.005, 0.01],
    [0.0049, 0],
    [-0.005, -0.01],
    [-0.0049, 0],
    [-1.005, -1.01],
    [1e15, 1e15],
    [1e-300, 0],
    [0.004999999999999999, 0.01],
  ])('%p → %p', (value, rounded) => {
    expect(toNumber(roundToCents(exact(value)))).toBe(rounded);
  });

  it('as decimal.js does', () => {
    fc.assert(
      fc.property(cell, (value) => same(roundToCents(exact(value)), big(value).toDecimalPlaces(2).plus(0))),
      { numRuns: 2000 },
    );
  });

  it('a tie that a quotient leaves a hair below', () => {
    const third = divide(exact(250), exact(300_000));
    expect(toNumber(roundToCents(multiply(third, exact(750))))).toBe(0.63);
  });
});
