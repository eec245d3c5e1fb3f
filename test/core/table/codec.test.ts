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

test.each<readonly [name: string, codec: Codec<never>, cell: Cell, value: unknown]>([
  ['text', TEXT as never, ' 甲 乙 ', '甲 乙'],
  ['text', TEXT as never, 7, '7'],
  ['text', TEXT as never, ' ', undefined],
  ['a key', KEY as never, ' Ａ b ', 'ab'],
  ['a key', KEY as never, 1.01, '1.01'],
  ['a key', KEY as never, null, undefined],
  ['a number', NUMBER as never, 0.1 + 0.2, 0.3],
  ['a number', NUMBER as never, '1,234.5', 1234.5],
  ['a number', NUMBER as never, '５２％', 0.52],
  ['a number', NUMBER as never, '', undefined],
  ['a number', NUMBER as never, '十', none('十')],
  ['a number', NUMBER as never, true, none('true')],
  ['a number', NUMBER as never, Infinity, none('Infinity')],
  ['a number', NUMBER as never, { error: '#REF!' }, none('#REF!')],
  ['a flag', FLAG as never, '是', true],
  ['a flag', FLAG as never, 'No', false],
  ['a flag', FLAG as never, 1, true],
  ['a flag', FLAG as never, '√', true],
  ['a flag', FLAG as never, '也许', ['unknown-word “也许”应为 是 或 否 "也许" must be yes or no']],
  ['only yes', only(true) as never, '是', true],
  ['only yes', only(true) as never, '否', undefined],
  ['only no', only(false) as never, '否', false],
  ['only no', only(false) as never, '是', undefined],
  ['a month', MONTH as never, '2026-3', '2026-03'],
  ['a month', MONTH as never, '2026年12月', '2026-12'],
  ['a month', MONTH as never, 46_096, '2026-03'],
  [
    'a month',
    MONTH as never,
    3,
    ['bad-number “3”应为年月，如 2026-03 "3" must be a year and month, such as 2026-03'],
  ],
  [
    'a month',
    MONTH as never,
    '春',
    ['bad-number “春”应为年月，如 2026-03 "春" must be a year and month, such as 2026-03'],
  ],
  ['a list', LIST as never, '甲、乙; 丙；、丁|', ['甲', '乙', '丙', '丁']],
  ['a list', LIST as never, '甲 乙', ['甲 乙']],
  ['numbers', NUMBERS as never, '0、0.5、1', [0, 0.5, 1]],
  ['numbers', NUMBERS as never, '1, 2;3|4 5', [1, 2, 3, 4, 5]],
  ['numbers', NUMBERS as never, '3-5、11–12、1~2', [3, 4, 5, 11, 12, 1, 2]],
  ['numbers', NUMBERS as never, '７－９', [7, 8, 9]],
  ['numbers', NUMBERS as never, '4-4', [4]],
  ['numbers', NUMBERS as never, 6, [6]],
  ['numbers', NUMBERS as never, '-3', [-3]],
  ['numbers', NUMBERS as never, '1、x、2', [[1, 2], ...none('x')]],
  ['numbers', NUMBERS as never, '100-200', [[], ...none('100-200')]],
  ['numbers', NUMBERS as never, '1-2-3', [[], ...none('1-2-3')]],
  [
    'numbers',
    NUMBERS as never,
    '11-2、5',
    [
      [5],
      'bad-number “11-2”从大到小。请从小到大写，跨年的月份写成 11-12、1-2 这样的两段 "11-2" runs downwards. Write the smaller number first, and months over the turn of the year as two, such as 11-12、1-2',
    ],
  ],
  ['a figure or a setting', QUANTITY as never, 5, 5],
  ['a figure or a setting', QUANTITY as never, '5%', 0.05],
  ['a figure or a setting', QUANTITY as never, ' Goal A ', { setting: 'goala' }],
  ['a quota of stars', STAR_QUOTA as never, 0.2, 0.2],
  ['a quota of stars', STAR_QUOTA as never, '20%', 0.2],
  ['a quota of stars', STAR_QUOTA as never, '<20%', 0.2],
  ['a quota of stars', STAR_QUOTA as never, '≤20%', { atMost: 0.2 }],
  ['a quota of stars', STAR_QUOTA as never, '＜＝ 20％', { atMost: 0.2 }],
  ['a quota of stars', STAR_QUOTA as never, '>20%', none('>20%')],
  ['a quota of stars', STAR_QUOTA as never, '≥20%', none('≥20%')],
  ['a quota of stars', STAR_QUOTA as never, '≤两成', none('两成')],
])('%s: %#', (_, codec, cell, value) => {
  expect(read(codec, cell)).toEqual(value);
});

test.each<readonly [codec: Codec<never>, value: unknown, zh: readonly Cell[], en: readonly Cell[]]>([
  [TEXT as never, '甲', ['甲'], ['甲']],
  [KEY as never, 'a', ['a'], ['a']],
  [NUMBER as never, 0.5, [0.5], [0.5]],
  [FLAG as never, true, ['是'], ['yes']],
  [FLAG as never, false, ['否'], ['no']],
  [only(false) as never, false, ['否'], ['no']],
  [MONTH as never, '2026-03', ['2026-03'], ['2026-03']],
  [LIST as never, ['甲', '乙'], ['甲、乙'], ['甲、乙']],
  [NUMBERS as never, [0, 0.5, 1], ['0、0.5、1'], ['0、0.5、1']],
  [QUANTITY as never, 5, [5], [5]],
  [QUANTITY as never, { setting: 'goal' }, ['goal'], ['goal']],
  [STAR_QUOTA as never, 0.2, [0.2], [0.2]],
  [STAR_QUOTA as never, { atMost: 0.2 }, ['≤20%'], ['≤20%']],
  [LABEL as never, { zh: '甲', en: 'A' }, ['甲', 'A'], ['甲', 'A']],
  [LABEL as never, { zh: '甲', en: '甲' }, ['甲', null], ['甲', null]],
])('printed: %#', (codec, value, zh, en) => {
  expect([codec.print(value as never, 'zh'), codec.print(value as never, 'en')]).toEqual([zh, en]);
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
