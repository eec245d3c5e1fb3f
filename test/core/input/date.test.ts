/** Dates of cells; serial numbers by counting days from 1899-12-30. */
import { isError, type Cell } from '../../../src/core/cell';
import { readDate } from '../../../src/core/input/date';

it.each<[Cell, number | null]>([
  [46086, 46086],
  [46086.999, 46086],
  ['2026-03-05', 46086],
  ['2026/3/5', 46086],
  ['2026.3.5', 46086],
  ['2026年3月5日', 46086],
  ['２０２６-０３-０５', 46086],
  ['20260305', 46086],
  [20260305, 46086],
  ['2024-02-29', 45351],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-03-00', null],
  ['2026-03', null],
  ['3月5日', null],
  ['1989-12-31', null],
  [32_873, null],
  [32_874, 32_874],
  [3, null],
  [true, null],
  [null, null],
  ['明天', null],
])('%j is %j', (cell, day) => {
  const date = readDate(cell);
  expect(isError(date) ? null : date).toBe(day);
});

it('says how to write it', () => {
  expect(readDate('3月5日')).toMatchObject({
    error: '#VALUE!',
    text: { zh: expect.stringContaining('2026-03-05') as string },
  });
});
