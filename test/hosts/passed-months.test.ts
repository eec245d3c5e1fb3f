/** A sheet of stars whose months say leave or 不参评: both are passed over, a blank is not. */
import type { Cell } from '../../src/core/cell';
import type { Content } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import { compiledById } from '../support/schemes';
import { bootWithFunctions } from '../support/functions-host';

test('months that are passed over neither make nor break a run', async () => {
  const host = await bootWithFunctions('null');
  const names = ['甲', '乙', '丙'];
  const options = { language: 'zh', month: '2026-03', people: { kind: 'names', names }, raw: false } as const;
  const made = await generateTemplate(host.workbook, compiledById('star-composite'), options, {});
  expect(made.applied.ok).toBe(true);
  const { columns, frame, sheet } = made.template;
  const at = (key: string): number => columns.findIndex((one) => one.key === key);
  const months: readonly (readonly Content[])[] = [
    // Three months at 70 and more.
    [80, '休假', 80, '不参评', 80],
    [80, null, 80, '不参评', 80],
    [80, 80, 80, '不参评', '不参评'],
  ];
  const area = { sheet, row: frame.firstRow, column: at('month:8'), rows: 3, columns: 5 };
  const write = { kind: 'write', area, contents: months } as const;
  expect((await host.workbook.apply({ title: 'x', writes: [write] })).ok).toBe(true);
  const { cells } = await host.workbook.read({ ...area, column: 0, columns: columns.length });
  const column = (key: string): readonly Cell[] => cells.map((row) => row[at(key)] ?? '');
  expect(column('stars')).toEqual([3, 0, 3]);
  // What pays is the sheet's month alone.
  expect(column('latest')).toEqual([80, 80, '']);
  host.dispose();
});
