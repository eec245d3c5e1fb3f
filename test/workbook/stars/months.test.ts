/** Months in any form head the columns of a history: told, ordered, and given their years. */
import type { Month } from '../../../src/core/input/month';
import { serialOf } from '../../../src/core/input/month';
import { monthColumns, monthWords } from '../../../src/workbook/stars/month-columns';
import { monthOfTitle, yearOfHeading } from '../../../src/workbook/stars/month-title';

test.each([
  ['2026-03', 2026, 3],
  ['2026/3', 2026, 3],
  ['2026.03', 2026, 3],
  ['202603', 2026, 3],
  ['2025年12月', 2025, 12],
  ['2025年12月得分', 2025, 12],
  ['25年1月', 2025, 1],
  ['２０２６年３月', 2026, 3],
  ['2026年\n3月', 2026, 3],
  ['二〇二六年三月', undefined, undefined],
  ['2025年十二月', 2025, 12],
  ['三月', undefined, 3],
  ['十一月', undefined, 11],
  ['3月', undefined, 3],
  ['12月份', undefined, 12],
  ['3月考核得分', undefined, 3],
  ['Dec 2025', 2025, 12],
  ['December 2025', 2025, 12],
  ['Dec-25', 2025, 12],
  ["Sept '25", 2025, 9],
  ['2025 Dec', 2025, 12],
  ['May', undefined, 5],
  ['Mar score', undefined, 3],
  [202_603, 2026, 3],
  [serialOf(2025, 12, 1), 2025, 12],
  // Of a month, and no score of it.
  ['3月奖金', undefined, undefined],
  ['3个月', undefined, undefined],
  ['13月', undefined, undefined],
  ['2026-13', undefined, undefined],
  ['入职日期', undefined, undefined],
  ['Marketing', undefined, undefined],
  [85, undefined, undefined],
  [202_613, undefined, undefined],
])('%p', (title, year, month) => {
  const found = monthOfTitle(title);
  expect([found?.year, found?.month]).toEqual([year, month]);
});

test('a year may stand over its months', () => {
  expect(['2026年', '2026年度', '2026', '人员'].map(yearOfHeading)).toEqual([2026, 2026, 2026, undefined]);
});

const keys = (months: readonly Month[], sheet?: Month) => {
  const columns = monthColumns(
    months.map((month, column) => ({ column, month })),
    3,
    sheet,
  );
  return 'fault' in columns ? columns.fault.zh : columns.map(({ key, column }) => `${column}:${key}`);
};
const bare = (...months: number[]): Month[] => months.map((month) => ({ month }));

test.each<[string, Month[], Month | undefined, string[]]>([
  [
    'over the turn of the year',
    bare(11, 12, 1, 2),
    { month: 2, year: 2026 },
    ['0:2025-11', '1:2025-12', '2:2026-01', '3:2026-02'],
  ],
  [
    'a January–December row in May',
    bare(1, 2, 3, 4, 5, 6),
    { month: 5, year: 2026 },
    ['0:2026-01', '1:2026-02', '2:2026-03', '3:2026-04', '4:2026-05', '5:2026-06'],
  ],
  [
    'thirteen months',
    bare(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3),
    { month: 3, year: 2026 },
    [
      '0:2025-03',
      '1:2025-04',
      '2:2025-05',
      '3:2025-06',
      '4:2025-07',
      '5:2025-08',
      '6:2025-09',
      '7:2025-10',
      '8:2025-11',
      '9:2025-12',
      '10:2026-01',
      '11:2026-02',
      '12:2026-03',
    ],
  ],
  [
    'one year alone is told',
    [{ month: 12, year: 2025 }, { month: 1 }, { month: 2 }],
    undefined,
    ['0:2025-12', '1:2026-01', '2:2026-02'],
  ],
  [
    'the newest first',
    bare(3, 2, 1, 12),
    { month: 3, year: 2026 },
    ['3:2025-12', '2:2026-01', '1:2026-02', '0:2026-03'],
  ],
  [
    'dated and mixed up',
    [
      { month: 2, year: 2026 },
      { month: 12, year: 2025 },
      { month: 1, year: 2026 },
    ],
    undefined,
    ['1:2025-12', '2:2026-01', '0:2026-02'],
  ],
  [
    'ends before the sheet’s month',
    bare(10, 11, 12),
    { month: 2, year: 2026 },
    ['0:2025-10', '1:2025-11', '2:2025-12'],
  ],
  ['no year anywhere', bare(11, 12, 1), undefined, ['0:11', '1:12', '2:01']],
])('%s', (_, months, sheet, expected) => {
  expect(keys(months, sheet)).toEqual(expected);
});

test('one month in two columns is a fault with both cells', () => {
  expect(
    keys([
      { month: 3, year: 2026 },
      { month: 3, year: 2026 },
    ]),
  ).toMatch(/2026-03 有两列（A4、B4）/);
});

test.each<[string, Month[], Month | undefined, string]>([
  ['mixed up', bare(1, 3, 2), { month: 3, year: 2026 }, 'A4、B4'],
  ['mixed up, with no year anywhere', bare(1, 2, 4, 3), undefined, 'C4、D4'],
  ['the same twice', bare(2, 3, 3), { month: 3, year: 2026 }, 'B4、C4'],
  ['after a dated one', [{ month: 12, year: 2025 }, ...bare(1, 3, 2)], undefined, 'C4、D4'],
])('months without their years that are out of order: %s', (_, months, sheet, cells) => {
  expect(keys(months, sheet)).toBe(
    `${cells} 的月份没有按次序排，看不出是哪一年。请按月份排列，或写上年份（如 2026-03）。`,
  );
});

test('half a year from one column to the next is no leap', () => {
  expect(keys(bare(9, 3), { month: 3, year: 2026 })).toEqual(['0:2025-09', '1:2026-03']);
  expect(keys(bare(6, 1), { month: 1, year: 2026 })).toMatch(/A4、B4/);
});

test.each([
  [['2026-03'], '2026-03'],
  [['2025-12', '2026-01'], '2025-12、2026-01'],
  [['2025-11', '2025-12', '2026-01', '2026-03'], '2025-11 至 2026-01、2026-03'],
  [['11', '12'], '11、12'],
])('%p in words', (months, words) => {
  expect(monthWords(months).zh).toBe(words);
});
