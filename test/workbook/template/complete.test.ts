/** Completing rows without formulas: typed under the table, inserted in it; ranges reach them; taken back in one step. */
import { schemes } from '../../../src/schemes/all';
import { completeRows } from '../../../src/workbook/template/complete';
import type { Content } from '../../../src/workbook/port';
import { make, type Made } from '../../support/template-sheet';

async function put({ workbook, template }: Made, row: number, key: string, content: Content): Promise<void> {
  const column = template.columns.findIndex((one) => one.key === key);
  const area = { sheet: template.sheet, row, column, rows: 1, columns: 1 };
  const applied = await workbook.apply({
    title: 'x',
    writes: [{ kind: 'write', area, contents: [[content]] }],
  });
  expect(applied.ok).toBe(true);
}

const formulasAt = ({ template, sheet }: Made, row: number): readonly (string | null)[] =>
  template.columns.map((_, column) => sheet.formula(row, column));

describe.each(schemes.map(({ id }) => id))('%s', (id) => {
  test('a fresh sheet lacks nothing', async () => {
    const made = await make(id, { people: { kind: 'names', names: ['甲', '乙'] } });
    expect(await completeRows(made.workbook, made.template.sheet)).toBeNull();
  });

  test('a row under the spare ones gets all formulas, and every range reaches it', async () => {
    const made = await make(id, { people: { kind: 'names', names: ['甲', '乙'] } });
    const { frame, sheet, columns } = made.template;
    const row = frame.lastSpare + 1;
    await put(made, row, 'name', '丙');
    const before = await made.workbook.readUsed(sheet);
    const found = await completeRows(made.workbook, sheet);
    expect(found?.rows.map((one) => [one.row, one.name])).toEqual([[row, '丙']]);
    const applied = await made.workbook.apply(found?.patch ?? { title: '', writes: [] });
    expect(applied.ok).toBe(true);
    const bottom = row + 1;
    columns.forEach(({ key, kind }, column) => {
      if (kind !== 'formula') return;
      for (const at of [frame.firstRow, row]) {
        const formula = made.sheet.formula(at, column) ?? '';
        expect([key, formula.length > 0]).toEqual([key, true]);
        for (const [, end] of formula.matchAll(/\$[A-Z]+\$5:\$[A-Z]+\$(\d+)/g))
          expect(Number(end)).toBe(bottom);
      }
    });
    expect(await completeRows(made.workbook, sheet)).toBeNull();
    if (applied.ok) await made.workbook.apply(applied.inverse);
    const again = await made.workbook.readUsed(sheet);
    expect(again?.formulas).toEqual(before?.formulas);
  });
});

test('a row whose formulas are gone gets them again; what was typed over one stays', async () => {
  const made = await make('presales-standard', { people: { kind: 'names', names: ['甲', '乙', '丙'] } });
  const row = made.template.frame.firstRow + 1;
  const before = formulasAt(made, row);
  for (const { key, kind } of made.template.columns) if (kind === 'formula') await put(made, row, key, null);
  await put(made, row, 'total', 88);
  const found = await completeRows(made.workbook, made.template.sheet);
  expect(found?.rows).toMatchObject([{ row, name: '乙' }]);
  await made.workbook.apply(found?.patch ?? { title: '', writes: [] });
  const total = made.template.columns.findIndex(({ key }) => key === 'total');
  expect(made.sheet.content(row, total)).toBe(88);
  expect(formulasAt(made, row)).toEqual(before.map((one, column) => (column === total ? null : one)));
});

test('a sheet that is none of ours is left alone', async () => {
  const made = await make('presales-standard');
  await made.workbook.apply({
    title: 'x',
    writes: [
      {
        kind: 'write',
        area: { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 2 },
        contents: [
          ['姓名', '总分'],
          ['甲', { formula: '=1+1' }],
          ['乙', null],
        ],
      },
    ],
  });
  expect(await completeRows(made.workbook, 'Sheet1')).toBeNull();
});
