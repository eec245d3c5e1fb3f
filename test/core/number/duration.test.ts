import fc from 'fast-check';
import { parseDuration } from '../../../src/core/number/duration';

const secondsOf = (typed: string, short = true): number | undefined =>
  parseDuration(typed, short)?.toNumber();

it.each<[string, number | undefined]>([
  ['1分20秒', 80],
  ['1 分 20 秒', 80],
  ['2小时3分', 7380],
  ['2个小时', 7200],
  ['1分钟30秒', 90],
  ['90秒', 90],
  ['37.79秒', 37.79],
  ['３５秒', 35],
  ['35s', 35],
  ['2 min', 120],
  ['1h 5m', 3900],
  ['00:01:20', 80],
  ['0:01:20.5', 80.5],
  ['26:00:00', 93_600],
  ['3:25', 205],
  ['3：25', 205],
  ['12:34', 754],
  ['0:01:20.25', 80.25],
  [' 80秒 ', 80],
  ['35S', 35],
  ['1H 5Min', 3900],
  ['000000001.000000000h000000001.000000000m', 3660],
  // One character more than any time has.
  ['000000001.000000000h 000000001.000000000m', undefined],
  ['x3:25', undefined],
  ['3:25x', undefined],
  ['x0:01:20', undefined],
  ['0:01:20x', undefined],
  ['80', undefined],
  ['', undefined],
  ['秒', undefined],
  ['20秒1分', undefined],
  ['1分20', undefined],
  ['-35秒', undefined],
  ['1:75', undefined],
  ['00:60:00', undefined],
  ['--分--秒', undefined],
])('%s is %p seconds', (typed, seconds) => {
  expect(secondsOf(typed)).toBe(seconds);
});

it('takes 3:25 for no time where hours are meant', () => {
  expect(secondsOf('3:25', false)).toBeUndefined();
  expect(secondsOf('0:03:25', false)).toBe(205);
});

it('reads every way of writing a time as the same number of seconds', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  fc.assert(
    fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
      const seconds = h * 3600 + m * 60 + s;
      const ways = [`${h}小时${m}分${s}秒`, `${h}:${two(m)}:${two(s)}`, `${h}h${m}m${s}s`, `${seconds}秒`];
      expect(ways.map((one) => secondsOf(one))).toEqual(ways.map(() => seconds));
    }),
  );
});
