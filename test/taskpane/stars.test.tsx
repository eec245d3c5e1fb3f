/** The stars' screen: the table with its filters, one person, collecting with undo, quotas, and the ledger. */
import { fireEvent } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { LEDGER_SHEET } from '../../src/workbook/stars/ledger-sheet';
import { assessed, history, MONTHS } from '../workbook/stars/support';
import { button, findButton, isOff, renderPane, shown } from './render-pane';

const SCORES: Readonly<Record<string, readonly number[]>> = {
  李明: [81, 84, 88, 86, 85, 83],
  王芳: [50, 81, 84, 88, 86, 85],
  张伟: [72, 75, 75, 75, 75, 69.5],
};

const months = Object.fromEntries(
  MONTHS.map((month, at) => [
    `${month}考核`,
    assessed(month, ...Object.entries(SCORES).map(([name, all]) => [name, null, all[at] ?? null])),
  ]),
);

const filled = () =>
  new MemoryWorkbook({
    sheets: { 星级: history(...Object.entries(SCORES).map(([name, all]) => [name, null, '一组', ...all])) },
  });

async function open(workbook: MemoryWorkbook, tab?: string) {
  const { user } = renderPane(workbook, {}, 'stars');
  await user.selectOptions(await shown().findByRole('combobox', { name: /方案/ }), 'star-composite');
  await shown().findByText(/3 人 · 6 个月（2025-10 – 2026-03）/);
  if (tab !== undefined) await user.click(shown().getByRole('tab', { name: tab }));
  return user;
}

const names = () =>
  shown()
    .getAllByRole('rowheader')
    .map((one) => one.textContent);

test('the table says stars, and its filters who could rise and who is at risk', async () => {
  const user = await open(filled());
  expect(names()).toEqual(['李明', '王芳', '张伟']);
  expect(shown().getByText('4★ ↑')).toBeTruthy();
  expect(shown().getByText(/4 星：还差第 6 个月（共 6 个月）≥80/)).toBeTruthy();
  const filter = shown().getByRole('combobox', { name: '显示' });
  await user.selectOptions(filter, '可升（1）');
  expect(names()).toEqual(['王芳']);
  await user.selectOptions(filter, '可能降（1）');
  expect(names()).toEqual(['张伟']);
  expect(shown().getByText(/可能降：由 3 星降为 2 星/)).toBeTruthy();
});

test('a name leads to the person: the months drawn and as a table, each condition with its mark in words', async () => {
  const workbook = filled();
  const user = await open(workbook);
  await user.click(button('李明'));
  expect(shown().getByRole('img', { name: '李明 的各月得分与各星门槛' })).toBeTruthy();
  expect(await workbook.selection()).toMatchObject({ sheet: '星级', row: 2, column: 0 });
  const table = shown().getByRole('table', { name: '各月得分' });
  expect(table.textContent).toContain('2025-1081');
  const steps = shown().getByRole('table', { name: '各星的条件' });
  expect(steps.textContent).toContain('5★ B5✗ 最近 9 个月均 ≥90（已连续 0 个月）');
  expect(steps.textContent).toContain('4★ B4已得✓ 最近 6 个月均 ≥80（已连续 6 个月）');
  expect(steps.textContent).toContain('未提供，按已满足计');
  await user.click(button('返回'));
  expect(names()).toEqual(['李明', '王芳', '张伟']);
});

test('months are collected as formulas, and taken back', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 星级: history(['李明', null, '一组'], ['王芳'], ['赵新']), ...months },
  });
  const user = await open(workbook, '收集');
  expect(shown().getByText(/2 人 12 格要写/)).toBeTruthy();
  expect(shown().getByRole('table', { name: '将要写入' }).textContent).toContain("81'2025-10考核'!E5");
  await user.click(await findButton('写入 12 格'));
  await shown().findByText('已在“星级”写入 12 格。');
  expect(workbook.sheet('星级').formula(2, 3)).toMatch(/^=IF\(ISNUMBER\(INDEX\('2025-10考核'!/);
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect(workbook.sheet('星级').content(2, 3)).toBe(null);
});

test('the ledger takes the month once; what differs from the rules needs its reason', async () => {
  const workbook = filled();
  const user = await open(workbook);
  await user.click(button('张伟'));
  await user.selectOptions(shown().getByRole('combobox', { name: '给予的星级' }), '3');
  await user.click(button('返回'));
  await user.click(shown().getByRole('tab', { name: '台账' }));
  expect(shown().getByText('缺少理由：张伟')).toBeTruthy();
  expect(isOff(button('写入台账 3 行'))).toBe(true);
  await user.click(shown().getByRole('tab', { name: '星级' }));
  await user.click(button('张伟'));
  fireEvent.change(shown().getByRole('textbox', { name: /理由/ }), { target: { value: '病假一个月' } });
  await user.click(button('返回'));
  await user.click(shown().getByRole('tab', { name: '台账' }));
  expect(shown().getByText('2026-03：写入 3 行，其中 1 行给予与规则不同。')).toBeTruthy();
  await user.click(await findButton('写入台账 3 行'));
  await shown().findByText('已写入“星级台账” 3 行。');
  const ledger = workbook.sheet(LEDGER_SHEET);
  expect([0, 2, 3, 4, 5, 6, 7, 8].map((column) => ledger.content(3, column))).toEqual([
    '2026-03',
    '张伟',
    '一组',
    '星级客服 B1–B5',
    2,
    3,
    '病假一个月',
    'star-composite',
  ]);
  expect(await shown().findByText(/3 人本月已在台账里，不再写/)).toBeTruthy();
  expect(isOff(await findButton('本月已写入'))).toBe(true);
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['星级']);
});

test('a month that is not the newest with figures is said at once, and nothing can be written', async () => {
  const rows = history(...Object.entries(SCORES).map(([name, all]) => [name, null, '一组', ...all]));
  const stale = [['星级评定 2026年2月'], ...rows.slice(1)];
  await open(new MemoryWorkbook({ sheets: { 星级: stale } }), '台账');
  expect(shown().getAllByText(/2026-02，最新有数据的一列却是 2026-03（I2）/).length).toBe(2);
  expect(shown().queryByRole('button', { name: /写入台账/ })).toBe(null);
});

test('a line that is gone from the ledger is listed', async () => {
  const workbook = filled();
  const user = await open(workbook, '台账');
  await user.click(await findButton('写入台账 3 行'));
  await shown().findByText('已写入“星级台账” 3 行。');
  const ledger = workbook.sheet(LEDGER_SHEET);
  for (let column = 0; column < 12; column++) ledger.setContent(3, column, null);
  await user.selectOptions(shown().getByRole('combobox', { name: '星级表' }), '星级');
  await user.selectOptions(await shown().findByRole('combobox', { name: /方案/ }), 'star-composite');
  await user.click(await shown().findByRole('tab', { name: '台账' }));
  expect(await shown().findByText(/台账里 张伟 的 2026-03 不见了/)).toBeTruthy();
});

test('quotas say limit and places, and who would fall by each way; the way chosen goes into the ledger', async () => {
  const workbook = filled();
  const user = await open(workbook, '名额');
  expect(shown().getByRole('heading', { name: '一组（参评 3 人）' })).toBeTruthy();
  expect(shown().getByText(/人数不足 5 人/)).toBeTruthy();
  const rows = shown().getByRole('table', { name: /一组/ }).textContent;
  // One of three is 33.33%, and no place is under 20%.
  expect(rows).toContain('4★133.33%<20%✗ 超 1');
  expect(shown().getByText('基数：参评人数 3 人')).toBeTruthy();
  await user.selectOptions(shown().getByRole('combobox', { name: /同分的人/ }), '全出');
  const base = shown().getByRole('combobox', { name: /按多少人算/ });
  await user.selectOptions(base, '转正人数');
  expect(shown().getByText(/“星评人员”里没有转正日期，按转正人数算不出名额/)).toBeTruthy();
  await user.selectOptions(base, '全部人数');
  expect(shown().getByText('基数：全部人数 3 人')).toBeTruthy();
  await user.click(shown().getByRole('tab', { name: '台账' }));
  expect(shown().getByText(/其中 \d 行给予与规则不同/)).toBeTruthy();
  expect(shown().getByText(/^名额（.+）：同分：全出；基数：全部人数$/)).toBeTruthy();
  await user.click(await findButton('写入台账 3 行'));
  await shown().findByText('已写入“星级台账” 3 行。');
  expect(workbook.sheet('星评日志').content(1, 10)).toBe('2026-03；同分：全出；基数：全部人数');
});

test('quotas begin as they were decided last', async () => {
  const workbook = filled();
  const notes = '2026-02；同分：次列（最近一个月）；基数：全部人数';
  const line = ['2026-03-01 09:00', null, '二月', 'star-composite', '设定', null, '星级名额', null, null, null, notes]; // prettier-ignore
  const head = ['时间', '操作人', '工作表', '方案', '类型', '姓名', '项目', '单元格', '改前', '改后', '备注'];
  const area = { sheet: '星评日志', row: 0, column: 0, rows: 2, columns: 11 };
  const added = { kind: 'addSheet', name: '星评日志' } as const;
  await workbook.apply({ title: 'x', writes: [added, { kind: 'write', area, contents: [head, line] }] });
  await open(workbook, '名额');
  const chosen = (name: RegExp) => (shown().getByRole('combobox', { name }) as HTMLSelectElement).value;
  expect([chosen(/同分的人/), chosen(/按多少人算/)]).toEqual(['second', 'all']);
});
