import { DOMAINS, pointsUpTo, totalDomain, type Domain } from '../../../src/core/input/domain';
import { readFlag, readNumber } from '../../../src/core/input/read';
import { codes, expectError } from '../../support/outcome';

const LABEL = { zh: '指标', en: 'kpi' };

describe('numbers inside their domain', () => {
  it.each<[keyof typeof DOMAINS, unknown, number]>([
    ['rate', 0, 0],
    ['rate', 1, 1],
    ['rate', '52%', 0.52],
    ['rate', '５２％', 0.52],
    ['rate', '0.52', 0.52],
    ['rate', 1.0000000000000002, 1],
    ['ratio', '105%', 1.05],
    ['ratio', 10, 10],
    ['seconds', 35.5, 35.5],
    ['count', 3, 3],
    ['count', '3', 3],
    ['count', 2.9999999999999996, 3],
    ['money', '¥1,234.5', 1234.5],
    ['money', '205元', 205],
    ['amount', -10, -10],
    ['ten', 10, 10],
    ['score', 100, 100],
    ['points', 0, 0],
  ])('%s %p', (kind, cell, value) => {
    expect(readNumber(cell as number, DOMAINS[kind], LABEL)).toBe(value);
  });
});

describe('values outside their domain are errors that say what was expected and what came', () => {
  it.each<[string, Domain, unknown, string]>([
    [
      'rate',
      DOMAINS.rate,
      52,
      'kpi must be between 0 and 1 – 52% or 0.52 – but got 52. Divide by 100, or format the cell as a percentage.',
    ],
    ['rate', DOMAINS.rate, 1.01, 'Divide by 100'],
    ['rate', DOMAINS.rate, '101%', 'but got "101%"'],
    ['rate', DOMAINS.rate, -0.01, 'but got -0.01'],
    ['rate', DOMAINS.rate, 1.00000000000001, 'between 0 and 1'],
    ['ratio', DOMAINS.ratio, 10.01, 'between 0 and 10'],
    ['seconds', DOMAINS.seconds, -1, 'a number of seconds, 0 or more'],
    ['seconds', DOMAINS.seconds, '35%', 'but got "35%"'],
    ['seconds', DOMAINS.seconds, '¥35', 'but got "¥35"'],
    ['count', DOMAINS.count, 1.5, 'a whole number'],
    ['count', DOMAINS.count, -1, '0 or more'],
    ['money', DOMAINS.money, -0.01, 'an amount of money'],
    ['ten', DOMAINS.ten, 10.1, 'between 0 and 10'],
    ['score', DOMAINS.score, 100.01, 'between 0 and 100'],
    ['score', DOMAINS.score, -1, 'between 0 and 100'],
    ['score', totalDomain(false), 105, 'between 0 and 100'],
    ['total', totalDomain(true), -1, 'a total of 0 or more'],
    ['points', pointsUpTo(25), 25.01, 'between 0 and 25 points'],
    ['text', DOMAINS.rate, 'abc', 'but got "abc"'],
    ['text', DOMAINS.count, '1,23', 'but got "1,23"'],
    ['flag', DOMAINS.count, true, 'but got TRUE'],
    ['no number', DOMAINS.count, NaN, 'but got NaN'],
    ['infinite', DOMAINS.seconds, Infinity, 'but got Infinity'],
    ['huge', DOMAINS.seconds, 1e300, 'but got 1e+300'],
  ])('%s', (_, domain, cell, words) => {
    expectError(readNumber(cell as number, domain, LABEL), '#VALUE!', words, '指标应为');
  });

  it('above 100 only where there are bonus points', () => {
    expect(readNumber(105, totalDomain(true), LABEL)).toBe(105);
  });

  it('an error goes out as it came in', () => {
    expect(readNumber({ error: '#DIV/0!' }, DOMAINS.rate, LABEL)).toEqual({ error: '#DIV/0!' });
  });
});

describe('flags', () => {
  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['是', true],
    ['否', false],
    [' TRUE ', true],
    ['false', false],
    ['ＹＥＳ', true],
    ['no', false],
    ['１', true],
    ['0', false],
    [2, '#VALUE!'],
    [-1, '#VALUE!'],
    ['对', '#VALUE!'],
    ['', '#VALUE!'],
    [null, '#VALUE!'],
    [{ error: '#NAME?' as const }, '#NAME?'],
  ])('%p → %p', (cell, flag) => {
    expect(codes(readFlag(cell, LABEL))).toBe(flag);
  });
});
