/** Simulating a change on an assessment sheet: what it shows, what it says of people left out, the export. */
import { within } from '@testing-library/react';
import { compiledOf } from '../../src/core/schemes';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { schemeById } from '../support/schemes';
import { button, findButton, isOff, shown } from './render-pane';
import { openRules, rulesBook, rulesOf, SHEET, typeInto } from './rules-render';

const ASSESSMENT = '售前客服绩效考核标准 2026-03';

async function book(): Promise<MemoryWorkbook> {
  const workbook = await rulesBook();
  const made = await generateTemplate(workbook, compiledOf(schemeById('presales-standard')), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'sample' },
    raw: false,
  });
  if (!made.applied.ok) throw new Error(made.applied.fault.en);
  return workbook;
}

/** Conversion 15 → 5, attainment 20 → 30. */
async function changeWeights(workbook: MemoryWorkbook): Promise<void> {
  const draft = (await rulesOf(workbook)).drafts[0];
  await typeInto(workbook, draft?.place('indicators', 'conversion', 0, 'weight'), 5);
  await typeInto(workbook, draft?.place('indicators', 'attainment', 0, 'weight'), 30);
}

async function simulated(workbook: MemoryWorkbook) {
  const user = await openRules(workbook);
  await user.click(shown().getByRole('tab', { name: /^模拟/ }));
  await user.selectOptions(await shown().findByRole('combobox', { name: '考核表' }), ASSESSMENT);
  await user.click(button('开始模拟'));
  return user;
}

const rows = (index: number) =>
  within(shown().getAllByRole('table')[index] as HTMLElement)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' '));

test('the sheet against the built-in scheme: sums, grades, who moves, everybody', async () => {
  const workbook = await book();
  await changeWeights(workbook);
  const user = await simulated(workbook);
  expect(await shown().findByText('11 人')).toBeTruthy();
  const option = (name: string) =>
    (shown().getByRole('combobox', { name }) as HTMLSelectElement).selectedOptions[0]?.text;
  expect([option('改前'), option('改后')]).toEqual(['内置方案', '一直有效']);
  const [head, mean, bonus, pay, ...grades] = rows(0);
  expect(head).toBe('项目 改前 改后 差额');
  expect(mean).toMatch(/^平均总分 \d+\.\d\d \d+\.\d\d [+−]\d/);
  expect(
    [bonus, pay].every((line) => /^(奖金|应发)合计 [\d,.]+ [\d,.]+ [+−]?[\d,.]+$/.test(line ?? '')),
  ).toBe(true);
  expect(grades.map((line) => line.split(' ')[0])).toEqual(['A', 'B', 'C', 'D']);
  expect(shown().getByText('周婷：B → C')).toBeTruthy();
  const at = rows(1).indexOf('周婷');
  expect(rows(1).slice(at + 1, at + 6)).toEqual([
    '总分 81.00 75.00 −6.00',
    '等级 B C ≠',
    '系数 81% 75% ',
    '奖金 243.00 225.00 −18.00',
    '应发 2,543.00 2,525.00 −18.00',
  ]);
  expect(shown().getByText(/吴刚.*：缺少薪资级别/)).toBeTruthy();
  await user.click(button('导出为工作表'));
  expect(await shown().findByText('已导出到“模拟”。')).toBeTruthy();
  const exported = await workbook.readUsed('模拟');
  expect(exported?.cells[0]?.[0]).toBe('模拟：内置方案 → 一直有效');
  await user.click(button('撤销'));
  expect((await workbook.sheets()).map((sheet) => sheet.name)).not.toContain('模拟');
});

test('nothing is written by a simulation', async () => {
  const workbook = await book();
  const before = JSON.stringify((await workbook.readUsed(ASSESSMENT))?.cells);
  await simulated(workbook);
  await shown().findByText('没有人的等级变化。');
  expect(JSON.stringify((await workbook.readUsed(ASSESSMENT))?.cells)).toBe(before);
});

test('rules that cannot compute say why', async () => {
  const workbook = await book();
  const draft = (await rulesOf(workbook)).drafts[0];
  await typeInto(workbook, draft?.place('bands', 'conversion', 0, 'edge'), 0.2);
  await typeInto(workbook, draft?.place('bands', 'conversion', 1, 'edge'), 0.2);
  await simulated(workbook);
  expect(await shown().findByText(/^“改后”的规则不能计算：咨询转化率/)).toBeTruthy();
});

test('a sheet without indicators, an empty one, and none at all', async () => {
  const workbook = await rulesBook();
  workbook.sheet('Sheet1').fill([['姓名', '电话']]);
  const user = await openRules(workbook);
  await user.click(shown().getByRole('tab', { name: /^模拟/ }));
  await shown().findByRole('combobox', { name: '考核表' });
  await user.click(button('开始模拟'));
  expect(await shown().findByText(/没有找到方案的任何指标列/)).toBeTruthy();
  workbook.sheet('Sheet1').contents.clear();
  await user.click(button('开始模拟'));
  expect(await shown().findByText('这张工作表是空的。请换一张。')).toBeTruthy();
  await workbook.apply({ title: '', writes: [{ kind: 'deleteSheet', name: 'Sheet1' }] });
  await user.click(shown().getByRole('tab', { name: /^指标/ }));
  await user.click(shown().getByRole('tab', { name: /^模拟/ }));
  expect(await shown().findByText(/没有可用的考核表/)).toBeTruthy();
  expect(isOff(button('开始模拟'))).toBe(true);
});

test('rules sheets themselves are no assessment sheets', async () => {
  const workbook = await book();
  const user = await openRules(workbook);
  await user.click(shown().getByRole('tab', { name: /^模拟/ }));
  const select = (await shown().findByRole('combobox', { name: '考核表' })) as HTMLSelectElement;
  expect([...select.options].map((option) => option.text)).toEqual(['Sheet1', ASSESSMENT]);
  expect(select.value).not.toBe(SHEET);
  await user.click(button('返回'));
  await findButton(new RegExp(`^${SHEET}`));
});
