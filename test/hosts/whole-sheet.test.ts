/** New sheets that go to the engine of the browser workbook as a whole are what they would be step by step. */
import type { Nullable } from '@univerjs/core';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { wholeSheet } from '../../src/hosts/browser/univer/whole-sheet';
import type { Format, Write } from '../../src/workbook/port';
import { accepted, at, patchOf, write } from './contract';

const host = bootHeadless();
afterAll(() => host.dispose());

const format = (sheet: string, row: number, rows: number, look: Format): Write => ({
  kind: 'format',
  area: at(sheet, row, 0, rows, 3),
  format: look,
});
const steps = (sheet: string): Write[] => [
  { kind: 'addSheet', name: sheet },
  { kind: 'columnWidth', sheet, column: 1, columns: 2, width: 20 },
  { kind: 'rowHeight', sheet, row: 0, rows: 900, height: 30 },
  { kind: 'rowHeight', sheet, row: 1003, rows: 1, height: 30 },
  format(sheet, 0, 2, { bold: true, border: '#bfbfbf', numberFormat: '0.00' }),
  format(sheet, 1, 2, { fill: '#eeeeee', bold: false }),
  write(sheet, 0, 0, [
    ['=SUM(A1)', 1.5, true],
    ['#N/A', undefined, { error: '#DIV/0!' }],
    ['0012', '', null],
    [{ formula: '=B1*2' }, { formula: '=A4&"x"' }, undefined],
  ]),
  // Said again, and taken away again.
  write(sheet, 0, 1, [[2.5], ['x']]),
  write(sheet, 0, 2, [[null]]),
  write(sheet, 1003, 0, [['last']]),
];
const book = () => {
  const open = host.api.getActiveWorkbook();
  if (!open) throw new Error('no workbook');
  return open;
};
/** What is kept of a sheet, each style in full. */
function kept(name: string) {
  const { styles, sheets } = book().save();
  const found = Object.values(sheets).find((sheet) => sheet.name === name);
  const full = (s: unknown) => (typeof s === 'string' ? styles[s] : s);
  const cells: [string, unknown][] = [];
  for (const [row, line] of Object.entries(found?.cellData ?? {}))
    for (const [column, cell] of Object.entries(line as Record<string, Nullable<Record<string, unknown>>>))
      if (cell && Object.keys(cell).length > 0)
        cells.push([`${row} ${column}`, cell.s === undefined ? cell : { ...cell, s: full(cell.s) }]);
  const heights = [0, 2, 1003].map((row) => found?.rowData?.[row]);
  const { columnData, rowCount, columnCount } = found ?? {};
  return { cells, heights, columnData, rowCount, columnCount };
}

test('cells, looks and sizes are the same, also after undo and redo', async () => {
  accepted(await host.workbook.apply(patchOf(...steps('whole'))));
  // A row that grows with its text, and it goes step by step.
  accepted(await host.workbook.apply(patchOf(...steps('steps'), write('steps', 950, 0, [['two\nlines']]))));
  accepted(await host.workbook.apply(patchOf(write('steps', 950, 0, [[null]]))));
  const whole = kept('whole');
  expect(whole.cells).toHaveLength(12);
  expect(whole.cells).toContainEqual(['3 1', expect.objectContaining({ f: '=A4&"x"', v: '5x' })]);
  expect(whole).toEqual(kept('steps'));
  for (let time = 0; time < 3; time += 1) await host.api.undo();
  expect((await host.workbook.sheets()).map(({ name }) => name)).not.toContain('whole');
  await host.api.redo();
  await host.workbook.calculated();
  expect(kept('whole')).toEqual(whole);
});

test.each<[string, Write[], boolean, added?: number]>([
  ['cells and heights', [], true],
  ['a row of the usual height', [write('S', 1004, 0, [['long']])], true, 1],
  ['a row that grows with its text', [write('S', 1004, 0, [['two\nlines']])], false],
  ['such a row on another sheet', [write('T', 1004, 0, [['two\nlines']])], true],
  ['a text that is wrapped', [format('S', 1004, 1, { wrap: true }), write('S', 1004, 0, [['long']])], false],
  ['a larger text', [write('S', 1004, 0, [['long']]), format('S', 1004, 1, { size: 16 })], false],
  ['what comes after it is deleted', [{ kind: 'deleteSheet', name: 'S' }, write('S', 2000, 0, [[1]])], true],
])('%s', (_, more, whole, added = 0) => {
  const writes = [...steps('S'), ...more];
  const found = wholeSheet(book(), writes, 0);
  expect(found !== null).toBe(whole);
  const own = writes.slice(1).filter((step) => !('area' in step) || step.area.sheet === 'S');
  if (found) expect(found.steps).toEqual(new Set(own.slice(0, steps('S').length - 1 + added)));
});

test('a copy, and a sheet that nothing is written to, are added as ever', () => {
  expect(
    wholeSheet(book(), [{ kind: 'addSheet', name: 'S', copyOf: 'T' }, ...steps('S').slice(1)], 0),
  ).toBeNull();
  expect(wholeSheet(book(), [{ kind: 'addSheet', name: 'S' }], 0)).toBeNull();
});
