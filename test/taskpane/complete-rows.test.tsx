/** The pane offers to complete rows without formulas, says which, and takes it back. */
import { act } from '@testing-library/react';
import { generateTemplate } from '../../src/workbook/template/generate';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { compiledById } from '../support/schemes';
import { button, findButton, renderPane, shown } from './render-pane';

test('a name under the spare rows is seen, completed, and taken back', async () => {
  const workbook = new MemoryWorkbook();
  const { template } = await generateTemplate(workbook, compiledById('presales-standard'), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'names', names: ['王芳'] },
    raw: false,
  });
  const row = template.frame.lastSpare + 1;
  const area = { sheet: template.sheet, row, column: 1, rows: 1, columns: 1 };
  await workbook.select(area);
  const { user } = renderPane(workbook);
  expect(shown().queryByRole('button', { name: '补全公式' })).toBeNull();

  await act(async () => {
    await workbook.apply({ title: 'x', writes: [{ kind: 'write', area, contents: [['李明']] }] });
  });
  await user.click(await findButton('补全公式'));
  expect(await shown().findByText(/补全 1 行的公式/)).toBeTruthy();
  const total = template.columns.findIndex(({ key }) => key === 'total');
  expect(workbook.sheet(template.sheet).formula(row, total)).toContain('KPISCORE');
  expect(shown().queryByRole('button', { name: '补全公式' })).toBeNull();

  await user.click(button('撤销'));
  expect(await findButton('补全公式')).toBeTruthy();
  expect(workbook.sheet(template.sheet).formula(row, total)).toBeNull();
});
