/** For whom a fresh sheet is: people of 星评人员 by team or one by one, and pasted lines with more than names. */
import { within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { STAFF_SHEET } from '../../src/workbook/staff/staff-sheet';
import type { Content } from '../../src/workbook/port';
import { findButton, renderPane, shown } from './render-pane';

const STAFF: readonly (readonly Content[])[] = [
  ['姓名', '工号', '团队', '薪资级别', '入职日期', '离职日期'],
  ['林夏', '001', '一组', '高级', '2024-01-01', null],
  ['周宁', '002', '二组', '初级', '2024-01-01', null],
  ['吴越', '003', '二组', '中级', '2024-01-01', null],
  ['离开', '004', '二组', '中级', '2024-01-01', '2026-02-28'],
];

async function form(staff = STAFF) {
  const workbook = new MemoryWorkbook({ sheets: { [STAFF_SHEET]: [] } });
  workbook.sheet(STAFF_SHEET).fill(staff);
  const rendered = renderPane(workbook);
  const { user } = rendered;
  await user.click(await findButton(/^1\. /));
  const month = shown().getByRole('textbox', { name: '月份' });
  await user.clear(month);
  await user.type(month, '2026-03');
  const made = async (): Promise<readonly (readonly unknown[])[]> => {
    await user.click(await findButton('生成工作表'));
    await shown().findByText(/已生成/);
    const sheet = (await workbook.sheets()).at(-1)?.name ?? '';
    // Below the header: name, and what is known beside it.
    return [4, 5, 6].map((row) => [1, 2, 3, 4].map((column) => workbook.sheet(sheet).content(row, column)));
  };
  return { ...rendered, made };
}

test('takes whoever is in service, of the teams and people that are ticked', async () => {
  const { user, made } = await form();
  await user.click(shown().getByRole('radio', { name: '星评人员' }));
  const people = within(await shown().findByRole('group', { name: '2026-03 在职 3 人' }));
  const teams = within(shown().getByRole('group', { name: '团队' }));
  await user.click(teams.getByRole('checkbox', { name: '二组' }));
  await user.click(people.getByRole('checkbox', { name: '吴越 003' }));
  expect(await made()).toEqual([
    ['林夏', '001', '一组', '高级客服'],
    ['吴越', '003', '二组', '中级客服'],
    [null, null, null, null],
  ]);
});

test('says so where nobody is in service', async () => {
  const { user } = await form([['姓名'], ['合计']]);
  await user.click(shown().getByRole('radio', { name: '星评人员' }));
  await shown().findByText(/没有这个月在职的人/);
});

test('pasted lines keep level and team, and doubled names are said', async () => {
  const { user, made } = await form();
  await user.click(shown().getByRole('radio', { name: '粘贴名单' }));
  await user.click(shown().getByRole('textbox', { name: '姓名，每行一个' }));
  await user.paste('李明\t高级\t一组\n李明\t初级\t一组');
  await shown().findByText('一并填入：级别、团队');
  await shown().findByText(/姓名重复：李明（2 次）/);
  expect((await made()).slice(0, 2)).toEqual([
    ['李明', '一组', '高级客服', null],
    ['李明', '一组', '初级客服', null],
  ]);
});
