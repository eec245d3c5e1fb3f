/** Stretches of the number line, written as `[1,5)`: their order, what they share, and what a set of them leaves or holds twice. */
import type { Bound, StatedBand } from '../../../src/core/table/draft';
import {
  beyond,
  byHigh,
  byLow,
  common,
  coverOf,
  valuesIn,
  type Line,
  type Stretch,
} from '../../../src/core/table/intervals';
import { lineOf, lineOfKind, QUOTIENTS } from '../../../src/core/table/lines';
import { chained, leftBetween } from '../../../src/core/table/pieces';

function stretch(words: string): Stretch {
  const [, left, low, high, right] = /^([[(])(.*),(.*)([\])])$/.exec(words) ?? [];
  const value = (one = ''): number => Number(one.replace('∞', 'Infinity'));
  return {
    low: { value: value(low), closed: left === '[' },
    high: { value: value(high), closed: right === ']' },
  };
}
const words = ({ low, high }: Stretch): string =>
  `${low.closed ? '[' : '('}${low.value},${high.value}${high.closed ? ']' : ')'}`.replaceAll('Infinity', '∞');
const shown = (one: Stretch | undefined): string | undefined => one && words(one);
const is = (value: number): Bound => ({ value, closed: true });
const past = (value: number): Bound => ({ value, closed: false });

test('bounds from below, and from above', () => {
  const unordered = [past(5), is(7), is(5), past(2)];
  expect([...unordered].sort(byLow)).toEqual([past(2), is(5), past(5), is(7)]);
  expect([...unordered].sort(byHigh)).toEqual([past(2), past(5), is(5), is(7)]);
  expect([byLow(is(5), is(5)), byLow(past(5), past(5)), byHigh(is(5), is(5))]).toEqual([0, 0, 0]);
  expect([beyond(is(5)), beyond(past(5))]).toEqual([past(5), is(5)]);
});

test.each<readonly [string, number | undefined, string | undefined]>([
  ['[1,5)', undefined, '[1,5)'],
  ['[5,5]', undefined, '[5,5]'],
  ['[5,5)', undefined, undefined],
  ['(5,5]', undefined, undefined],
  ['[6,5]', undefined, undefined],
  // Of whole numbers, and of hundredths.
  ['(1,5)', 1, '[2,4]'],
  ['[1,5]', 1, '[1,5]'],
  ['(1,2)', 1, undefined],
  ['[0.5,2.5]', 1, '[1,2]'],
  ['(89.99,90)', 0.01, undefined],
  ['(89.98,90)', 0.01, '[89.99,89.99]'],
  ['[0,∞)', 1, '[0,∞)'],
  ['(3,∞)', 1, '[4,∞)'],
])('the values of %s, in steps of %s, are %s', (given, step, values) => {
  expect(shown(valuesIn(stretch(given), step))).toBe(values);
});

test.each<readonly [string, string, number | undefined, string | undefined]>([
  ['[1,5)', '[3,9]', undefined, '[3,5)'],
  ['[3,9]', '[1,5)', undefined, '[3,5)'],
  ['[1,9]', '[3,5)', undefined, '[3,5)'],
  ['(3,5]', '[3,5)', undefined, '(3,5)'],
  ['[3,5)', '(3,5]', undefined, '(3,5)'],
  ['[1,5]', '[5,9]', undefined, '[5,5]'],
  ['[1,5)', '[5,9]', undefined, undefined],
  // What is shared keeps its own ends, where it holds a value of the line.
  ['[1,5)', '(3,9]', 1, '(3,5)'],
  ['[1,4)', '(3,9]', 1, undefined],
])('%s and %s in steps of %s share %s', (a, b, step, both) => {
  expect(shown(common(stretch(a), stretch(b), { ...stretch('[0,10]'), step } as Line))).toBe(both);
});

const named = (row: number, given: string): { band: StatedBand } & Stretch => ({
  band: { row, label: '' },
  ...stretch(given),
});
const tenth: Line = stretch('[0,10]');

/** Gaps with the band beside them, and what two bands hold. */
test.each<readonly [string, readonly string[], Line, readonly string[], readonly string[]]>([
  ['all of it', ['[0,10]'], tenth, [], []],
  ['nothing', [], tenth, [], []],
  ['side by side, in any order', ['[5,10]', '[0,5)'], tenth, [], []],
  ['a hole of one value', ['[0,5)', '(5,10]'], tenth, ['[5,5] 1'], []],
  ['a gap', ['[0,3]', '[5,10]'], tenth, ['(3,5) 1'], []],
  ['below the first and above the last', ['[2,8)'], tenth, ['[0,2) 0', '[8,10] 0'], []],
  ['one value twice', ['[0,5]', '[5,10]'], tenth, [], ['[5,5] 0 1']],
  ['a stretch twice', ['[0,6]', '[5,10]'], tenth, [], ['[5,6] 0 1']],
  ['one in the other', ['[0,10]', '[3,4]'], tenth, [], ['[3,4] 0 1']],
  ['one in the other, and the other goes on', ['[0,8]', '[3,4]', '(8,10]'], tenth, [], ['[3,4] 0 1']],
  ['two that end alike', ['[0,10]', '[3,10]'], tenth, [], ['[3,10] 0 1']],
  ['three over one value', ['[0,5]', '[5,5]', '[5,10]'], tenth, [], ['[5,5] 0 1', '[5,5] 0 2']],
  ['between whole numbers is nothing', ['[0,4]', '[5,10]'], { ...tenth, step: 1 }, [], []],
  ['a whole number between', ['[0,3]', '[5,10]'], { ...tenth, step: 1 }, ['(3,5) 1'], []],
  ['half a point at the end', ['[0,9]'], { ...tenth, step: 0.5 }, ['(9,10] 0'], []],
  ['without an end', ['[0,5)'], stretch('[0,∞)'), ['[5,∞) 0'], []],
])('%s', (_, pieces, line, gaps, shared) => {
  const cover = coverOf(
    pieces.map((one, row) => named(row, one)),
    line,
  );
  expect(cover.gaps.map((gap) => `${words(gap)} ${gap.band.row}`)).toEqual(gaps);
  expect(cover.shared.map((both) => `${words(both)} ${both.bands.map(({ row }) => row).join(' ')}`)).toEqual(
    shared,
  );
});

type Ends = Pick<StatedBand, 'low' | 'high'>;
const pieces = (...own: readonly Ends[]): readonly string[] =>
  chained(
    own.map((ends, row) => ({ row, label: '', ...ends })),
    tenth,
  ).map((piece) => `${piece.band.row} ${words(piece)}`);

test('rows of one end go on to the next one of their direction', () => {
  expect(pieces({ low: is(5) }, { low: past(8) }, { low: is(2) })).toEqual([
    '1 (8,10]',
    '0 [5,8]',
    '2 [2,5)',
  ]);
  expect(pieces({ high: is(5) }, { high: past(2) })).toEqual(['1 [0,2)', '0 [2,5]']);
  expect(pieces({ low: is(8) }, { high: past(2) }, { low: is(5) })).toEqual([
    '0 [8,10]',
    '2 [5,8)',
    '1 [0,2)',
  ]);
  expect(pieces()).toEqual([]);
});

test('beside a row of both ends each is what it says', () => {
  expect(pieces({ low: is(5) }, { low: is(2), high: past(5) }, { high: past(2) })).toEqual([
    '0 [5,10]',
    '1 [2,5)',
    '2 [0,2)',
  ]);
});

test('what lies between a band and the next better one', () => {
  const [low, high] = [named(0, '[1,3)'), named(1, '[5,8]')];
  expect(shown(leftBetween(low, high, true, tenth))).toBe('[3,5)');
  expect(shown(leftBetween(high, undefined, true, tenth))).toBe('(8,10]');
  expect(shown(leftBetween(high, low, false, tenth))).toBe('[3,5)');
  expect(shown(leftBetween(low, undefined, false, tenth))).toBe('[0,1)');
  expect(leftBetween(low, named(1, '[3,8]'), true, tenth)).toBeUndefined();
});

test('lines of values', () => {
  expect(words(QUOTIENTS)).toBe('[0,∞)');
  expect(lineOf(-5, 5)).toEqual(stretch('[-5,5]'));
  expect(lineOf(-2e9, 2e9)).toEqual(stretch('(-∞,∞)'));
  expect(lineOf(0, 1e9)).toEqual(stretch('[0,1e9]'));
  expect(lineOf(0, 5, 0.5)).toEqual({ ...stretch('[0,5]'), step: 0.5 });
  for (const none of [0, -1, undefined]) expect(lineOf(0, 5, none)).toStrictEqual(stretch('[0,5]'));
  expect(lineOfKind('rate')).toStrictEqual(stretch('[0,1]'));
  expect(lineOfKind('count')).toStrictEqual({ ...stretch('[0,∞)'), step: 1 });
  for (const none of [undefined, 'level', 'flag'] as const)
    expect(lineOfKind(none)).toStrictEqual(stretch('[0,∞)'));
});
