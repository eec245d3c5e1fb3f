/** What a run can be asked besides its columns: other sheets, part of the month, whole yuan. */
import { within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Content } from '../../src/workbook/port';
import { button, findButton, renderPane, shown } from './render-pane';

type Rows = readonly (readonly Content[])[];

async function opened(sheets: Readonly<Record<string, Rows>>) {
  const workbook = new MemoryWorkbook({
    sheets: Object.fromEntries(Object.keys(sheets).map((name) => [name, []])),
  });
  for (const [name, rows] of Object.entries(sheets)) workbook.sheet(name).fill(rows);
  const rendered = renderPane(workbook, {}, 'salary');
  await shown().findByRole('heading', { name: '各列的含义' });
  return { ...rendered, workbook };
}

const contents = (workbook: MemoryWorkbook, sheet: string, row: number, columns: readonly number[]) =>
  columns.map((column) => workbook.sheet(sheet).content(row, column));

test('takes the score from the sheet that is ticked, and says from which cell', async () => {
  const { user, workbook } = await opened({
    工资: [
      ['工号', '姓名', '级别', '底薪', '绩效奖金', '应发合计'],
      ['K1', '孙伟', '高级客服', null, null, null],
    ],
    考核: [
      ['工号', '姓名', '总分'],
      ['K1', '孙伟', 90],
    ],
  });
  const group = within(await shown().findByRole('group', { name: '取自其他工作表' }));
  expect(shown().getByText(/还没有指定这些列：得分/)).toBeTruthy();
  await user.click(group.getByRole('checkbox', { name: '考核' }));
  await user.click(button('预览'));
  await shown().findByText(/得分取自 考核!C2/);
  await user.click(await findButton('应用 3 处改动'));
  await shown().findByText(/已写入/);
  // 2,500 + 300 × 90%.
  expect(contents(workbook, '工资', 1, [3, 4, 5])).toEqual([2500, 270, 2770]);
});

test('prorates by the days on the sheet and rounds to whole yuan when asked', async () => {
  const { user, workbook } = await opened({
    工资: [
      ['姓名', '级别', '得分', '应出勤', '实出勤', '底薪', '绩效奖金', '应发合计'],
      ['孙伟', '高级客服', 85.5, 22, 11, null, null, null],
    ],
  });
  await user.selectOptions(shown().getByRole('combobox', { name: '出勤折算' }), '实出勤 ÷ 应出勤');
  await user.selectOptions(shown().getByRole('combobox', { name: '底薪、奖金取整' }), '到 1 元，四舍五入');
  await user.click(button('预览'));
  await user.click(await findButton('应用 3 处改动'));
  await shown().findByText(/已写入/);
  // 2,500 × 11/22; 300 × 11/22 × 85.5% = 128.25.
  expect(contents(workbook, '工资', 1, [5, 6, 7])).toEqual([1250, 128, 1378]);
});

test('computes commission of a column by rates that are selected on another sheet', async () => {
  const { user, workbook } = await opened({
    工资: [
      ['姓名', '级别', '得分', '销售额', '提成', '底薪', '绩效奖金', '应发合计', '社保', '实发'],
      ['孙伟', '高级客服', 80, 20000, null, null, null, null, 300, 2840],
    ],
    提成: [
      [0, 0.01],
      [10000, 0.02],
    ],
  });
  await user.selectOptions(shown().getByRole('combobox', { name: '提成怎样来' }), '按 D  销售额 计算');
  expect(shown().getByText(/还没有指定提成比例表/)).toBeTruthy();
  await workbook.select({ sheet: '提成', row: 0, column: 0, rows: 2, columns: 2 });
  await user.click(button('取所选区域'));
  const range: HTMLInputElement = await shown().findByLabelText(/提成比例表的区域/);
  expect(range.value).toBe('提成!A1:B2');
  await user.selectOptions(shown().getByRole('combobox', { name: '选档依据' }), '金额本身');
  await user.click(button('预览'));
  await shown().findByText(/提成 20000 × 2% = 400/);
  // 2,500 + 240 + 400 − 300.
  expect(shown().getByText(/实发核对：1 人一致/)).toBeTruthy();
  await shown().findByText(/实发 J2：应发合计 3140.00 − 社保 300.00 = 2840.00，与表中一致/);
  await user.click(await findButton('应用 4 处改动'));
  await shown().findByText(/已写入/);
  expect(contents(workbook, '工资', 1, [4, 5, 6, 7, 9])).toEqual([400, 2500, 240, 3140, 2840]);
});

test('by dates it needs the month, which the sheet may say', async () => {
  const { user } = await opened({
    '2026-03 工资': [
      ['姓名', '级别', '得分', '入职日期', '底薪', '绩效奖金', '应发合计'],
      ['孙伟', '高级客服', 80, '2026-03-16', null, null, null],
    ],
  });
  const choice = shown().getByRole('combobox', { name: '出勤折算' });
  expect(within(choice).queryByRole('option', { name: '实出勤 ÷ 应出勤' })).toBeNull();
  await user.selectOptions(choice, '按入职、离职日期：日历天');
  expect((shown().getByLabelText(/工资月份/) as HTMLInputElement).value).toBe('2026-03');
  await user.click(button('预览'));
  // 2,500 × 16/31.
  await shown().findByText(/2500 × 16\/31 = 1,290.32/);
});
