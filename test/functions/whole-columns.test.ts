/** Whole columns: read down to their last filled row, in the same way by every function; shorter ranges keep their shape. */
import type { Cell } from '../../src/core/cell';
import type { Grid } from '../../src/functions/description';
import { call, column } from '../support/call';

const WHOLE = 65_536;
/** A column of so many rows with these cells at its top. */
const tall = (rows: number, ...cells: readonly Cell[]): Grid =>
  Array.from({ length: rows }, (_, row) => [cells[row] ?? null]);

it.each<[name: string, cells: readonly Cell[], more?: readonly Cell[]]>([
  ['KPIBAND', [0.5, null, 0.6], ['conversion']],
  ['KPIGRADE', [90, 'x', 59]],
  ['KPIRANK', [90, 80, 90]],
  ['KPIPOOL', [90, 95, 80], [null, 1_000_000]],
  ['ISSUESCORE', ['Q101', 'Q203']],
])('%s of %j and nothing below is as of these cells alone', (name, cells, rest = []) => {
  expect(call(name, tall(WHOLE, ...cells), ...rest)).toEqual(call(name, column(...cells), ...rest));
});

it('reads columns beside each other down to the same row', () => {
  const levels = tall(WHOLE, '高级', '初级');
  const scores = tall(WHOLE, 85, 90, 70);
  expect(call('KPISALARY', levels, scores)).toEqual([[2755], [2270], ['#N/A']]);
});

it('keeps the shape of ranges that are no whole columns', () => {
  expect(call('KPIGRADE', tall(WHOLE - 1, 90))).toHaveLength(WHOLE - 1);
});

it('leaves one blank row of columns that are all blank', () => {
  expect(call('KPIGRADE', tall(WHOLE))).toBe('');
});
