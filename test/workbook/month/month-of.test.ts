/** Which month a sheet is of, and which months there are. */
import { isSame, monthIn, monthKey, monthOfSheet, monthsAmong } from '../../../src/workbook/month/month-of';

test.each([
  ['2026年3月客服工资', '2026-03'],
  ['2026-10', '2026-10'],
  ['202612 薪资', '2026-12'],
  ['２０２６年１１月', '2026-11'],
  ['10 月客服工资表', '10'],
  ['工资表 3月', '03'],
  ['October 2026 pay', '2026-10'],
  ['Pay Sept 2026', '2026-09'],
  ['May pay', '05'],
  ['三月薪资', '03'],
  ['十二月 工资', '12'],
  ['3月薪资', '03'],
])('%s is of %s', (words, key) => {
  const month = monthIn(words);
  expect(month && monthKey(month)).toBe(key);
});

test.each([
  '工资表',
  '13月',
  '3月薪级',
  '12个月',
  '三个月',
  '二十月',
  '三月薪级',
  '20261',
  'Mayor',
  'marketing',
  '0月',
])('%s names none', (words) => {
  expect(monthIn(words)).toBeUndefined();
});

test.each([
  ['10月工资', [['××公司 2026年10月工资表']], '2026-10'],
  ['2026-10', [['9月']], '2026-10'],
  ['10月工资', [['2025年12月制'], ['2026年10月']], '2026-10'],
  ['10月工资', [['2026年9月']], '10'],
  ['工资', [['月份', '10月'], ['2026年10月工资']], '2026-10'],
  ['9月工资', [['月份', '2026-10']], '2026-10'],
  ['工资', [['工资表'], ['2026年3月']], '2026-03'],
  ['工资', [['工资表']], undefined],
])('the sheet %s that begins with %j is of %s', (sheet, cells, key) => {
  const columns = Math.max(...cells.map(({ length }) => length));
  const month = monthOfSheet({
    area: { sheet, row: 0, column: 0, rows: cells.length, columns },
    cells: cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null)),
    formulas: [],
    formats: [],
    hiddenRows: [],
    merges: [],
  });
  expect(month && monthKey(month)).toBe(key);
});

test('a month without its year is that of any year', () => {
  expect(isSame({ month: 3 }, { month: 3, year: 2026 })).toBe(true);
  expect(isSame({ month: 3, year: 2025 }, { month: 3, year: 2026 })).toBe(false);
  expect(isSame({ month: 3 }, { month: 4, year: 2026 })).toBe(false);
});

test('the newest comes first, over the turn of the year; a bare number only where no year has it', () => {
  const months = monthsAmong([
    { month: 11, year: 2025 },
    { month: 2, year: 2026 },
    { month: 11, year: 2025 },
    { month: 2 },
    { month: 7 },
  ]);
  expect(months.map(monthKey)).toEqual(['2026-02', '2025-11', '07']);
});
