/** What the salary screen asks the user before it pays: short attendance, scores in per cent, people of one name. */
import { within } from '@testing-library/react';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { salaryBook, SHEET, type Rows } from '../support/salary-book';
import { button, findButton, isOff, renderPane, shown, type Rendered, openScreen } from './render-pane';

async function previewed(rows: Rows): Promise<Rendered & { readonly workbook: MemoryWorkbook }> {
  const workbook = salaryBook(rows);
  const rendered = renderPane(workbook);
  openScreen('salary');
  await shown().findByRole('heading', { name: '各列的含义' });
  await rendered.user.click(button('预览'));
  await shown().findByRole('heading', { name: '预览' });
  return { ...rendered, workbook };
}

const box = (name: string | RegExp) => shown().getByRole('checkbox', { name }) as HTMLInputElement;
const base = (workbook: MemoryWorkbook, row: number) => workbook.sheet(SHEET).content(row, 5);

describe('short attendance', () => {
  const ROWS: Rows = [
    ['姓名', '级别', '得分', '应出勤', '实出勤', '底薪', '奖金', '合计'],
    ['李明', '中级', 80, 22, 22, null, null, null],
    ['赵云', '初级', 70, 22, 11, null, null, null],
    ['王芳', '高级', 90, 22, 10, null, null, null],
  ];

  test('waits for a tick each; the box above ticks all', async () => {
    const { user, workbook } = await previewed(ROWS);
    const waiting = within(shown().getByRole('group', { name: '等待确认的行（2）' }));
    expect(waiting.getByRole('checkbox', { name: /赵云.*实出勤 11\/22/ })).toBeTruthy();
    // 李明 alone: base, bonus and total.
    await user.click(await findButton('应用 3 处改动'));
    await shown().findByText(/已写入/);
    // 中级 2300, the others are not written.
    expect([1, 2, 3].map((row) => base(workbook, row))).toEqual([2300, null, null]);
  });

  test('whoever is ticked is paid in full', async () => {
    const { user, workbook } = await previewed(ROWS);
    await user.click(box(/赵云/));
    await user.click(await findButton('应用 6 处改动'));
    await shown().findByText(/已写入/);
    expect([1, 2, 3].map((row) => base(workbook, row))).toEqual([2300, 2000, null]);
  });

  test('all at once, and back', async () => {
    const { user } = await previewed(ROWS);
    await user.click(box('全部照常计算'));
    expect(await findButton('应用 9 处改动')).toBeTruthy();
    await user.click(box('全部照常计算'));
    expect(await findButton('应用 3 处改动')).toBeTruthy();
  });
});

describe('scores that look like percentages', () => {
  const ROWS: Rows = [
    ['姓名', '级别', '得分', '提成', '应出', '底薪', '奖金', '合计'],
    ['李明', '高级', 0.865, 0, null, null, null, null],
  ];

  test('are asked about, refused without a tick, and read with it', async () => {
    const { user, workbook } = await previewed(ROWS);
    expect(shown().getByText(/得分列像是百分比/)).toBeTruthy();
    expect(shown().getByText(/请勾选“得分按百分比读取”/)).toBeTruthy();
    expect(isOff(button('没有需要写入的内容'))).toBe(true);
    await user.click(box(/得分按百分比读取/));
    await user.click(button('预览'));
    await user.click(await findButton('应用 3 处改动'));
    await shown().findByText(/已写入/);
    // 高级: 2500, and 300 × 86.5%.
    expect([5, 6, 7].map((column) => workbook.sheet(SHEET).content(1, column))).toEqual([
      2500, 259.5, 2759.5,
    ]);
  });
});

test('people of one name are told apart in every list, and warned of above the button', async () => {
  await previewed([
    ['工号', '姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
    ['K01', '王芳', '高级', 80, 0, null, null, null],
    ['K02', '王芳', '高级', 90, 0, null, null, null],
    ['K03', '王芳', '没有', 90, 0, null, null, null],
  ]);
  const table = within(shown().getByRole('table'));
  expect(table.getByText('王芳（第 2 行，K01）')).toBeTruthy();
  expect(table.getByText('王芳（第 3 行，K02）')).toBeTruthy();
  expect(shown().getByText(/第 4 行 王芳（?.*没有/)).toBeTruthy();
  expect(shown().getByText(/姓名重复：“王芳”出现 3 次/)).toBeTruthy();
  expect(shown().getByText('写入之前请看上面的 1 条提醒。')).toBeTruthy();
});
