/** The pane makes next month's sheet: preview, choice of columns, write, undo; a month is asked for where none is known. */
import { fireEvent } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { button, findButton, renderPane, shown } from './render-pane';

const PAY = [
  ['姓名', '级别', '得分', '底薪', '餐补', '应发合计'],
  ['李明', '高级', 95, 3000, 200, { formula: '=D2+E2' }],
  ['王芳', '中级', 90, 2500, 200, { formula: '=D3+E3' }],
];

async function open(workbook: MemoryWorkbook, sheet: string) {
  const { user } = renderPane(workbook, {}, 'next-month');
  await shown().findByRole('option', { name: sheet });
  await user.click(await findButton('预览'));
  return user;
}

test('what is emptied is listed and may be kept; the sheet is made and taken back', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 三月薪资: PAY } });
  const user = await open(workbook, '三月薪资');
  expect(await shown().findByText(/四月薪资.*沿用 2 人/)).toBeTruthy();
  expect(shown().getByText(/没有“星评人员”表/)).toBeTruthy();
  const allowance = shown().getByRole('checkbox', { name: '餐补（2 格）' });
  expect((allowance as HTMLInputElement).checked).toBe(false);
  fireEvent.click(allowance);
  await user.click(await findButton('生成“四月薪资”（2 人）'));
  expect(await shown().findByText('已生成“四月薪资”。')).toBeTruthy();
  expect([2, 3, 4].map((column) => workbook.sheet('四月薪资').content(1, column))).toEqual([null, 3000, 200]);
  await user.click(button('撤销'));
  expect(await shown().findByText(/已撤销/)).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['三月薪资']);
});

test('a month that nobody can tell is asked for', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 薪资: PAY } });
  const user = await open(workbook, '薪资');
  expect(await shown().findByText(/看不出这张表是哪个月的/)).toBeTruthy();
  await user.type(shown().getByRole('textbox', { name: /这张表的月份/ }), '2026-12');
  expect(await findButton('生成“薪资 2027-01”（2 人）')).toBeTruthy();
});
