/** The form of exact numbers: a whole count of ten-thousandths wherever one holds the number, for what is none is a hundred times slower. */
import {
  add,
  divide,
  exact,
  multiply,
  roundToCents,
  toDecimal,
  toNumber,
  type Exact,
} from '../../../src/core/number/exact';

describe('is a count wherever a count holds it', () => {
  const form = (value: Exact): string => (Number.isSafeInteger(value) ? 'count' : value.constructor.name);
  it.each<[string, Exact, string, string]>([
    ['the least place', exact(0.0001), 'count', '0.0001'],
    ['a place too many', exact(0.00001), 'Decimal', '0.00001'],
    ['the most', exact(99_999_999_999.9999), 'count', '99999999999.9999'],
    ['the most below 0', exact(-99_999_999_999.9999), 'count', '-99999999999.9999'],
    ['more than the most', exact(100_000_000_000), 'Decimal', '100000000000'],
    ['more below 0', exact(-100_000_000_000), 'Decimal', '-100000000000'],
    ['a binary sum', exact(0.1 + 0.2), 'count', '0.3'],
    ['a sum', add(exact(1.5), exact(2)), 'count', '3.5'],
    ['a sum with a decimal', add(exact(1.5), exact(0.00001)), 'Decimal', '1.50001'],
    ['a decimal and a sum', add(exact(0.00001), exact(1.5)), 'Decimal', '1.50001'],
    ['a product', multiply(exact(1.5), exact(2)), 'count', '3'],
    ['a product of too many places', multiply(exact(0.01), exact(0.001)), 'Decimal', '0.00001'],
    ['a product too large', multiply(exact(99_999_999), exact(99_999_999)), 'Decimal', '9999999800000001'],
    ['a quotient', divide(exact(3), exact(2)), 'count', '1.5'],
    ['a quotient of too many places', divide(exact(0.001), exact(16)), 'Decimal', '0.0000625'],
    ['a rounded decimal', roundToCents(exact(1.23456)), 'count', '1.23'],
  ])('%s', (_, value, kind, digits) => {
    expect([form(value), toDecimal(value).toString()]).toEqual([kind, digits]);
  });

  it('and no longer than it holds it', () => {
    const sum = Array.from({ length: 11 }, () => exact(99_999_999_999.9999)).reduce(add);
    expect([form(sum), toDecimal(sum).toString()]).toEqual(['Decimal', '1099999999999.9989']);
  });

  it('without a negative 0', () => {
    expect(toNumber(multiply(exact(-1 / 3), exact(0)))).toBe(0);
  });
});

it.each<[string, Exact, string]>([
  ['a third', divide(exact(1), exact(3)), `0.${'3'.repeat(60)}`],
  ['two thirds', divide(exact(2), exact(3)), `0.${'6'.repeat(59)}7`],
  ['a small number', exact(1e-25), `0.${'0'.repeat(24)}1`],
  ['a large number', exact(1e25), `1${'0'.repeat(25)}`],
])('%s has sixty digits and no exponent', (_, value, digits) => {
  expect(toDecimal(value).toString()).toBe(digits);
});
