/** The pane reckons an appeal before it is decided: an open month is adjusted, the verdict logged. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { buildTemplate } from '../../src/workbook/template/template';
import { compiledById } from '../support/schemes';
import { button, findButton, renderPane, shown } from './render-pane';

const FIGURES: Readonly<Record<string, string | number>> = {
  qa: 'A',
  attitude: '中',
  cooperation: '积极',
  meeting: '全勤',
  attendance: '满勤',
  datacollection: '按要求',
  unitprice: 200,
  response: 30,
  badreview: 0,
  slow: 0.01,
};

/** Two people at full marks but for attitude: 70 of 100, with 5 % of the weight. */
async function assessed() {
  const workbook = new MemoryWorkbook({ sheets: { 空: [] } });
  const options = {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'names', names: ['李明', '王芳'] },
    raw: false,
  } as const;
  const template = buildTemplate(compiledById('presales-standard'), options, '三月考核');
  await workbook.apply(template.patch);
  for (const [column, { key }] of template.columns.entries()) {
    const [kind, name = ''] = key.split(':');
    if (kind !== 'in') continue;
    for (const row of [0, 1])
      workbook.sheet('三月考核').setContent(template.frame.firstRow + row, column, FIGURES[name] ?? 1);
  }
  const column = template.columns.findIndex(({ key }) => key === 'in:attitude:0');
  return { workbook, row: template.frame.firstRow, column };
}

test('what it would change is seen first, then adjusted in the cell and logged', async () => {
  localStorage.clear();
  const { workbook, row, column } = await assessed();
  const { user } = renderPane(workbook, {}, 'appeal');
  await user.selectOptions(await shown().findByRole('combobox', { name: '谁' }), '李明');
  const indicator = shown().getByRole('combobox', { name: '指标' });
  const label = [...indicator.querySelectorAll('option')].find(({ value }) => value === String(column));
  await user.selectOptions(indicator, label as HTMLElement);
  expect(shown().getByText('现在是 中')).toBeTruthy();
  await user.type(shown().getByRole('textbox', { name: /主张值/ }), '优');
  await user.click(button('看会怎样'));
  const table = await shown().findByRole('table', { name: '李明' });
  // 100 − 5 × 30 % = 98.5
  expect([...table.querySelectorAll('tbody tr')].map((line) => line.textContent)).toEqual(
    expect.arrayContaining(['总分98.5100', '名次11']),
  );
  expect(shown().getByText('被超过：王芳')).toBeTruthy();
  expect((button('调整 李明') as HTMLButtonElement).disabled).toBe(true);
  await user.type(shown().getByRole('textbox', { name: '理由' }), '录像');
  await user.type(shown().getByRole('textbox', { name: '由谁' }), '周会计');
  await user.click(button('调整 李明'));
  expect(await shown().findByText(/已调整，并记入/)).toBeTruthy();
  expect(workbook.sheet('三月考核').content(row, column)).toBe('优');
  const log = await workbook.readUsed('星评申诉');
  expect(log?.cells[1]?.slice(1, 9)).toEqual([
    '2026-03',
    '李明',
    null,
    expect.any(String),
    '中',
    '优',
    98.5,
    100,
  ]);
  expect(await findButton('撤销')).toBeTruthy();
});

test('a share is claimed, shown and logged in per cent', async () => {
  localStorage.clear();
  const { workbook } = await assessed();
  const { user } = renderPane(workbook, {}, 'appeal');
  await user.selectOptions(await shown().findByRole('combobox', { name: '谁' }), '李明');
  const indicator = shown().getByRole('combobox', { name: '指标' });
  const label = [...indicator.querySelectorAll('option')].find((one) => one.textContent?.includes('转化'));
  await user.selectOptions(indicator, label as HTMLElement);
  expect(shown().getByText('现在是 100%')).toBeTruthy();
  await user.type(shown().getByRole('textbox', { name: /主张值/ }), '55.29%');
  await user.click(button('看会怎样'));
  const table = await shown().findByRole('table', { name: '李明' });
  expect(table.querySelector('tbody tr')?.textContent).toMatch(/100%55\.29%$/);
  await user.type(shown().getByRole('textbox', { name: '理由' }), '复核');
  await user.type(shown().getByRole('textbox', { name: '由谁' }), '周会计');
  await user.click(button('维持原结果'));
  expect(await shown().findByText(/维持。/)).toBeTruthy();
  const log = await workbook.readUsed('星评申诉');
  expect(log?.cells[1]?.slice(5, 7)).toEqual(['100%', '55.29%']);
});
