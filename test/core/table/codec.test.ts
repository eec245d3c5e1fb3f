/** Fields of a table, cell by cell: what is read, what is refused in which words, and what is printed. */
import type { Cell } from '../../../src/core/cell';
import {
  FLAG,
  KEY,
  LABEL,
  LIST,
  MONTH,
  NUMBER,
  NUMBERS,
  QUANTITY,
  STAR_QUOTA,
  TEXT,
  only,
  wordsOf,
  type Codec,
} from '../../../src/core/table/codec';

/** What came of reading, or the fault in both languages. */
function read<V>(codec: Codec<V>, ...cells: readonly Cell[]): unknown {
  const faults: string[] = [];
  const value = codec.read(cells, (code, { zh, en }, index) =>
    faults.push(`${code}${index === undefined ? '' : ` ${index}`} ${zh} ${en}`),
  );
  return faults.length === 0 ? value : value === undefined ? faults : [value, ...faults];
}

test.each<readonly [Cell | undefined, string]>([
  [null, ''],
  [undefined, ''],
  ['  甲 ', '甲'],
  [1.5, '1.5'],
  [1 / 3, '0.333333333333333'],
  [true, 'true'],
  [{ error: '#N/A' }, '#N/A'],
])('the words of %j are %s', (cell, words) => {
  expect(wordsOf(cell)).toBe(words);
});

const none = (came: string): string[] => [
  `bad-number “${came}”不是数字。请填数字 "${came}" is no number. Enter a number`,
];

test.each<readonly [name: string, codec: Codec<unknown>, cell: Cell, value: unknown]>([
  ['text', TEXT, ' 甲 乙 ', '甲 乙'],
  ['text', TEXT, 7, '7'],
  ['text', TEXT, ' ', undefined],
  ['a key', KEY, ' Ａ b ', 'ab'],
  ['a key', KEY, 1.01, '1.01'],
  ['a key', KEY, null, undefined],
  ['a number', NUMBER, 0.1 + 0.2, 0.3],
  ['a number', NUMBER, '1,234.5', 1234.5],
  ['a number', NUMBER, '５２％', 0.52],
  ['a number', NUMBER, '', undefined],
  ['a number', NUMBER, '十', none('十')],
  ['a number', NUMBER, true, none('true')],
  ['a number', NUMBER, Infinity, none('Infinity')],
  ['a number', NUMBER, { error: '#REF!' }, none('#REF!')],
  ['a flag', FLAG, '是', true],
  ['a flag', FLAG, 'No', false],
  ['a flag', FLAG, 1, true],
  ['a flag', FLAG, '√', true],
  ['a flag', FLAG, '也许', ['unknown-word “也许”应为 是 或 否 "也许" must be yes or no']],
  ['only yes', only(true), '是', true],
  ['only yes', only(true), '否', undefined],
  ['only no', only(false), '否', false],
  ['only no', only(false), '是', undefined],
  ['a month', MONTH, '2026-3', '2026-03'],
  ['a month', MONTH, '2026年12月', '2026-12'],
  ['a month', MONTH, 46_096, '2026-03'],
  ['a month', MONTH, 3, ['bad-number “3”应为年月，如 2026-03 "3" must be a year and month, such as 2026-03']],
  [
    'a month',
    MONTH,
    '春',
    ['bad-number “春”应为年月，如 2026-03 "春" must be a year and month, such as 2026-03'],
  ],
  ['a list', LIST, '甲、乙; 丙；、丁|', ['甲', '乙', '丙', '丁']],
  ['a list', LIST, '甲 乙', ['甲 乙']],
  ['numbers', NUMBERS, '0、0.5、1', [0, 0.5, 1]],
  ['numbers', NUMBERS, '1, 2;3|4 5', [1, 2, 3, 4, 5]],
  ['numbers', NUMBERS, '3-5、11–12、1~2', [3, 4, 5, 11, 12, 1, 2]],
  ['numbers', NUMBERS, '７－９', [7, 8, 9]],
  ['numbers', NUMBERS, '4-4', [4]],
  ['numbers', NUMBERS, 6, [6]],
  ['numbers', NUMBERS, '-3', [-3]],
  ['numbers', NUMBERS, '1、x、2', [[1, 2], ...none('x')]],
  ['numbers', NUMBERS, '100-200', [[], ...none('100-200')]],
  ['numbers', NUMBERS, '1-2-3', [[], ...none('1-2-3')]],
  [
    'numbers',
    NUMBERS,
    '11-2、5',
    [
      [5],
      'bad-number “11-2”从大到小。请从小到大写，跨年的月份写成 11-12、1-2 这样的两段 "11-2" runs downwards. Write the smaller number first, and months over the turn of the year as two, such as 11-12、1-2',
    ],
  ],
  ['a figure or a setting', QUANTITY, 5, 5],
  ['a figure or a setting', QUANTITY, '5%', 0.05],
  ['a figure or a setting', QUANTITY, ' Goal A ', { setting: 'goala' }],
  ['a quota of stars', STAR_QUOTA, 0.2, 0.2],
  ['a quota of stars', STAR_QUOTA, '20%', 0.2],
  ['a quota of stars', STAR_QUOTA, '<20%', 0.2],
  ['a quota of stars', STAR_QUOTA, '≤20%', { atMost: 0.2 }],
  ['a quota of stars', STAR_QUOTA, '＜＝ 20％', { atMost: 0.2 }],
  ['a quota of stars', STAR_QUOTA, '>20%', none('>20%')],
  ['a quota of stars', STAR_QUOTA, '≥20%', none('≥20%')],
  ['a quota of stars', STAR_QUOTA, '≤两成', none('两成')],
])('%s: %#', (_, codec, cell, value) => {
  expect(read(codec, cell)).toEqual(value);
});

test.each<readonly [codec: Codec<unknown>, value: unknown, zh: readonly Cell[], en: readonly Cell[]]>([
  [TEXT, '甲', ['甲'], ['甲']],
  [KEY, 'a', ['a'], ['a']],
  [NUMBER, 0.5, [0.5], [0.5]],
  [FLAG, true, ['是'], ['yes']],
  [FLAG, false, ['否'], ['no']],
  [only(false), false, ['否'], ['no']],
  [MONTH, '2026-03', ['2026-03'], ['2026-03']],
  [LIST, ['甲', '乙'], ['甲、乙'], ['甲、乙']],
  [NUMBERS, [0, 0.5, 1], ['0、0.5、1'], ['0、0.5、1']],
  [QUANTITY, 5, [5], [5]],
  [QUANTITY, { setting: 'goal' }, ['goal'], ['goal']],
  [STAR_QUOTA, 0.2, [0.2], [0.2]],
  [STAR_QUOTA, { atMost: 0.2 }, ['≤20%'], ['≤20%']],
  [LABEL, { zh: '甲', en: 'A' }, ['甲', 'A'], ['甲', 'A']],
  [LABEL, { zh: '甲', en: '甲' }, ['甲', null], ['甲', null]],
])('printed: %#', (codec, value, zh, en) => {
  expect([codec.print(value, 'zh'), codec.print(value, 'en')]).toEqual([zh, en]);
});

test('one language stands for both', () => {
  expect(read(LABEL, '甲', 'A')).toEqual({ zh: '甲', en: 'A' });
  expect(read(LABEL, '甲')).toEqual({ zh: '甲', en: '甲' });
  expect(read(LABEL, null, 'A')).toEqual({ zh: 'A', en: 'A' });
  expect(read(LABEL, ' ', null)).toBeUndefined();
  expect(read(LABEL)).toBeUndefined();
});

test('a cell that is not there is a blank one', () => {
  expect(read(NUMBER)).toBeUndefined();
});
