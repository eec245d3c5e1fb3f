/** The month in words, a month on. */
import type { Month } from '../../../src/core/input/month';
import { serialOf } from '../../../src/core/input/month';
import { cellMovedOn, movedOn } from '../../../src/workbook/next-month/month-words';

test.each<[string, Month, string]>([
  ['三月薪资', { month: 3 }, '四月薪资'],
  ['十二月', { month: 12, year: 2025 }, '一月'],
  ['2026-03 工资', { month: 3, year: 2026 }, '2026-04 工资'],
  ['工资2025年12月', { month: 12, year: 2025 }, '工资2026年1月'],
  ['2025-12', { month: 12, year: 2025 }, '2026-01'],
  ['2026/9', { month: 9, year: 2026 }, '2026/10'],
  ['202512工资', { month: 12, year: 2025 }, '202601工资'],
  ['9月考核', { month: 9 }, '10月考核'],
  ['09月', { month: 9 }, '10月'],
  ['08月', { month: 8 }, '09月'],
  ['Pay Mar 2026', { month: 3, year: 2026 }, 'Pay Apr 2026'],
  ['March pay', { month: 3 }, 'April pay'],
  ['Dec\n2025', { month: 12, year: 2025 }, 'Jan\n2026'],
  ['May', { month: 5 }, 'June'],
  ['2026年\n3月', { month: 3, year: 2026 }, '2026年\n4月'],
  // Others stay as they are.
  ['2025-03 工资', { month: 3, year: 2026 }, '2025-03 工资'],
  ['3月薪级', { month: 3 }, '3月薪级'],
  ['13月', { month: 3 }, '13月'],
  ['marketing', { month: 3 }, 'marketing'],
  ['二十三月', { month: 3 }, '二十三月'],
])('%j of %j', (words, from, to) => {
  expect(movedOn(words, from)).toBe(to);
});

test('the cell of a month holds words, a number or a date', () => {
  expect(cellMovedOn('2026-03', { month: 3, year: 2026 })).toBe('2026-04');
  expect(cellMovedOn(12, { month: 12 })).toBe(1);
  expect(cellMovedOn(serialOf(2025, 12, 31), { month: 12, year: 2025 })).toBe(serialOf(2026, 1, 1));
  expect(cellMovedOn('别的', { month: 3 })).toBeUndefined();
});
