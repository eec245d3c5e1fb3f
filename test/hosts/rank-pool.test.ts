/** A team with equal totals: the column of ranks and the shares of the pool take sales that are blank, 0 and some in the same order. */
import { compiledOf } from '../../src/core/schemes';
import { examplesOf } from '../../src/schemes/all-examples';
import type { Write } from '../../src/workbook/port';
import { buildTemplate } from '../../src/workbook/template/template';
import { rowsWithBlanks, withInputs } from '../support/blank-rows';
import { bootWithFunctions, type Blanks } from '../support/functions-host';
import { schemeById } from '../support/schemes';

test.each<Blanks>(['null', 'zero'])('blanks as %s', async (blanks) => {
  const host = await bootWithFunctions(blanks);
  const scheme = schemeById('presales-kpi-detailed');
  const people = { kind: 'rows', count: 4 } as const;
  const options = { language: 'zh', month: '2026-03', people, raw: false } as const;
  const { columns, frame, patch } = buildTemplate(compiledOf(scheme), options, '考核');
  const [whole = new Map()] = rowsWithBlanks(columns, examplesOf(scheme));
  const team = [0, null, 5].map((sales) => new Map([...whole, ['sales', sales] as const]));
  const amount = frame.fixed.get('amount') ?? { row: 0, column: 0 };
  const writes = patch.writes.map((step): Write =>
    step.kind === 'write' && step.area.row === frame.firstRow
      ? { ...step, contents: withInputs(step.contents, columns, team) }
      : step,
  );
  const pool = { sheet: '考核', ...amount, rows: 1, columns: 1 };
  await host.workbook.apply({
    title: 'x',
    writes: [...writes, { kind: 'write', area: pool, contents: [[1e6]] }],
  });
  const area = { sheet: '考核', row: frame.firstRow, column: 0, rows: 4, columns: columns.length };
  const { cells } = await host.workbook.read(area);
  const column = (key: string) => {
    const at = columns.findIndex((one) => one.key === key);
    return cells.map((row) => row[at] ?? '');
  };
  expect(column('rank')).toEqual([2, 3, 1, '']);
  // The pool is 6000: 40% + 200, 30% + 100, and 30% for the rest. The fourth row is empty.
  expect(column('share')).toEqual([1900, 1800, 2600, '']);
  host.dispose();
});

test.each([
  ['zh', '否', '仅参照', '是', ['不参评', 2, '仅参照', 1, '']],
  ['en', 'No', 'Reference only', 'Yes', ['Not rated', 2, 'Reference only', 1, '']],
] as const)('who takes no part is passed over: %s', async (language, no, reference, yes, expected) => {
  const host = await bootWithFunctions('null');
  const scheme = schemeById('presales-kpi-detailed');
  const people = { kind: 'rows', count: 5 } as const;
  const options = { language, month: '2026-03', people, raw: false, takesPart: true } as const;
  const { columns, frame, patch } = buildTemplate(compiledOf(scheme), options, '考核');
  const [whole = new Map()] = rowsWithBlanks(columns, examplesOf(scheme));
  // Equal totals: sales tell them apart. The best of all takes no part, nor does the third.
  const team = [
    ['sales', 9, no],
    ['sales', 5, yes],
    ['sales', 8, reference],
    ['sales', 7, null],
  ].map(([key, sales, mark]) => new Map([...whole, [key, sales], ['takes', mark]] as never));
  const amount = frame.fixed.get('amount') ?? { row: 0, column: 0 };
  const writes = patch.writes.map((step): Write =>
    step.kind === 'write' && step.area.row === frame.firstRow
      ? { ...step, contents: withInputs(step.contents, columns, team as never) }
      : step,
  );
  const pool = { sheet: '考核', ...amount, rows: 1, columns: 1 };
  await host.workbook.apply({
    title: 'x',
    writes: [...writes, { kind: 'write', area: pool, contents: [[1e6]] }],
  });
  const area = { sheet: '考核', row: frame.firstRow, column: 0, rows: 5, columns: columns.length };
  const read = async (key: string) => {
    const { cells } = await host.workbook.read(area);
    return cells.map((row) => row[columns.findIndex((one) => one.key === key)] ?? '');
  };
  expect(await read('rank')).toEqual(expected);
  // The pool is 6000, of two members: 40% + 200 and 30% + 100; the rest is not paid out.
  expect(await read('share')).toEqual(['', 1900, '', 2600, '']);
  const mark = columns.findIndex((one) => one.key === 'takes');
  const marks = { sheet: '考核', row: frame.firstRow, column: mark, rows: 4, columns: 1 };
  const out = [[no], [no], [reference], [no]];
  await host.workbook.apply({ title: 'x', writes: [{ kind: 'write', area: marks, contents: out }] });
  expect(await read('share')).toEqual(['', '', '', '', '']);
  const nobody = language === 'zh' ? '没有人参评' : 'nobody takes part';
  expect(await read('status')).toEqual([nobody, nobody, nobody, nobody, '']);
  const some = [[no], [yes], [reference], [null]];
  await host.workbook.apply({ title: 'x', writes: [{ kind: 'write', area: marks, contents: some }] });
  expect((await read('status'))[0]).toBe('✓');
  const cell = { sheet: '考核', row: frame.firstRow + 1, column: mark, rows: 1, columns: 1 };
  await host.workbook.apply({ title: 'x', writes: [{ kind: 'write', area: cell, contents: [['也许']] }] });
  expect((await read('rank'))[1]).toEqual({ error: '#N/A' });
  host.dispose();
});

test('ranks of what a decimal sum leaves: 0.3*3*100 is 90', async () => {
  const host = await bootWithFunctions('null');
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 2 };
  const contents = [
    [{ formula: '=0.3*3*100' }, { formula: '=KPIRANK(A1:A3)' }],
    [90, undefined],
    [80, undefined],
  ];
  const [sheet = 'Sheet1'] = (await host.workbook.sheets()).map(({ name }) => name);
  await host.workbook.apply({ title: 'x', writes: [{ kind: 'write', area: { ...area, sheet }, contents }] });
  const { cells } = await host.workbook.read({ ...area, sheet });
  expect(cells.map(([, rank]) => rank)).toEqual([1, 1, 3]);
  host.dispose();
});
