/** What compiling works out beside the rules: totals, the greatest of them, names, the order of inputs. */
import { compileScheme } from '../../../src/core/compile/compile';
import { exact, toNumber } from '../../../src/core/number/exact';
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Aggregation, GroupTotal } from '../../../src/schemes/scheme';
import { indicator, manual, scheme, text } from '../../support/broken';

const five: Rule = { kind: 'manual', max: 5 };
const endless: Rule = { kind: 'perUnit', each: 1 };
const [a, b, c] = [indicator('a', manual), indicator('b', five), indicator('c', endless)];
const points = (...indicators: readonly Indicator[]): GroupTotal => ({ kind: 'points', indicators });
const weighted = (...pairs: readonly (readonly [Indicator, number])[]): GroupTotal => ({
  kind: 'weighted',
  indicators: pairs.map(([one, weight]) => ({ ...one, weight })),
});
const groups = (order: readonly string[] | undefined, ...totals: readonly GroupTotal[]): Aggregation => ({
  kind: 'groups',
  groups: totals.map((total, index) => ({ key: `g${index}`, label: text('g'), weight: index + 1, total })),
  ...(order && { order }),
});

it.each<[string, Aggregation | undefined, number]>([
  ['none', undefined, 100],
  ['points of 10 and 5', points(a, b), 15],
  ['10 and 5, weighted 3 : 1', weighted([a, 3], [b, 1]), 8.75],
  ['15 as 100', { kind: 'normalised', indicators: [a, b] }, 100],
  ['the least of 10 and 5', { kind: 'min', indicators: [a, b] }, 5],
  ['one without an end', points(a, c), Infinity],
  ['one without an end that does not count', weighted([a, 1], [c, 0]), Infinity],
  // (1 × 10 + 2 × 5) ÷ 3
  ['groups of 10 and 5', groups(undefined, points(a), points(b)), 6.66666666666667],
])('the greatest total of %s', (_, aggregation, greatest) => {
  const log = { codes: [], channels: [], from: 0, deductions: [0, 0, 0] } as const;
  expect(compileScheme({ ...scheme({ log }), aggregation }).greatest).toBe(greatest);
});

const [d, e] = [indicator('d', manual), indicator('e', manual)];

/** Scores 1, 2, 3, 4 in the order of inputs. */
it.each<[readonly string[] | undefined, readonly string[], number]>([
  // (1 × (1 + 2) + 2 × (3 × 3 + 1 × 4) ÷ 4) ÷ 3
  [undefined, ['a', 'b', 'd', 'e'], 3.16666666666667],
  // a 1, d 2, b 3, e 4: (1 × (1 + 3) + 2 × (3 × 2 + 1 × 4) ÷ 4) ÷ 3
  [['a', 'd', 'b', 'e'], ['a', 'd', 'b', 'e'], 3],
  // e 1, a 2, b 3, d 4: (1 × (2 + 3) + 2 × (3 × 4 + 1 × 1) ÷ 4) ÷ 3
  [['e'], ['e', 'a', 'b', 'd'], 3.83333333333333],
])('inputs in the order %j stand as %j', (order, keys, total) => {
  const compiled = compileScheme(
    scheme({ aggregation: groups(order, points(a, b), weighted([d, 3], [e, 1])) }),
  );
  expect(compiled.indicators.map(({ key }) => key)).toEqual(keys);
  expect(toNumber(compiled.combine?.([1, 2, 3, 4].map(exact)) ?? exact(NaN))).toBe(total);
});

it('tells weights, red lines and adjustments', () => {
  const red = { ...a, redLine: true as const };
  const extra = { key: 'x', label: text('x'), input: 'amount' as const, rule: { kind: 'extra' as const } };
  const compiled = compileScheme(scheme({ aggregation: weighted([red, 3], [b, 1]), adjustments: [extra] }));
  const all = [...compiled.indicators, ...compiled.adjustments];
  expect(all.map(({ weight, redLine, adjustment }) => [weight, redLine, adjustment])).toEqual([
    [3, true, false],
    [1, false, false],
    [undefined, false, true],
  ]);
  expect([compiled.columns, compiled.indicatorColumns, compiled.bonus]).toEqual([3, 2, true]);
  expect(compileScheme(scheme()).bonus).toBe(false);
});

it('finds by key before label and alias, and the first of equals', () => {
  const entries = [
    indicator('one', manual, { label: { zh: '二', en: 'Two' }, aliases: ['uno'] }),
    indicator('two', manual, { label: { zh: '三', en: 'Three' }, aliases: ['UNO', '三 号'] }),
  ];
  const { byName } = compileScheme(scheme({}, ...entries));
  const found = ['one', 'two', '二', '三', '三号', 'uno', 'four'].map((name) => byName.get(name)?.key);
  expect(found).toEqual(['one', 'two', 'one', 'two', 'two', 'one', undefined]);
});

it('finds pay levels by label, alias and code', () => {
  const levels = [
    { label: '初级 客服', aliases: ['Junior'], code: 'A01', base: 1, bonus: 1 },
    { label: '高级', base: 2, bonus: 2 },
  ];
  const { payLevels } = compileScheme(scheme({ pay: { levels, commission: true } }));
  expect([...payLevels].map(([name, { level }]) => [name, level.base])).toEqual([
    ['初级客服', 1],
    ['a01', 1],
    ['junior', 1],
    ['高级', 2],
  ]);
});
