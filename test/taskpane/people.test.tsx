/** The people's screen: the list is made from a sheet or empty, checked, and added to. */
import { screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { STAFF_SHEET } from '../../src/workbook/staff/columns';
import type { Content } from '../../src/workbook/port';
import { button, findButton, isOff, renderPane, shown } from './render-pane';

type Rows = readonly (readonly Content[])[];

function opened(sheets: Readonly<Record<string, Rows>>) {
  const workbook = new MemoryWorkbook({
    sheets: Object.fromEntries(Object.keys(sheets).map((name) => [name, []])),
  });
  for (const [name, rows] of Object.entries(sheets)) workbook.sheet(name).fill(rows);
  return { ...renderPane(workbook, {}, 'people'), workbook };
}

const PAY: Rows = [
  ['姓名', '工号', '级别'],
  ['林夏', '007', '高级'],
  ['周宁', '008', '初级'],
  ['合计', null, null],
];
const choose = async (user: ReturnType<typeof renderPane>['user'], sheet: string) =>
  user.selectOptions(await shown().findByRole('combobox', { name: '从工作表添加' }), sheet);

test('makes the list from a sheet, and takes it back', async () => {
  const { user, workbook } = opened({ 工资: PAY });
  await shown().findByText(/还没有这张表/);
  await choose(user, '工资');
  await shown().findByText('2 人：林夏、周宁');
  await user.click(await findButton('添加 2 人'));
  await shown().findByText(/已写入“星评人员”，新增 2 人/);
  expect(workbook.sheet(STAFF_SHEET).content(1, 1)).toBe('007');
  await shown().findByText('共 2 人');
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['工资']);
});

test('makes an empty list', async () => {
  const { user, workbook } = opened({ 工资: PAY });
  await user.click(await findButton('建空表'));
  await shown().findByText(/已建立“星评人员”/);
  expect(workbook.sheet(STAFF_SHEET).content(0, 0)).toBe('姓名');
});

test('adds only who is new', async () => {
  const { user, workbook } = opened({
    工资: PAY,
    [STAFF_SHEET]: [
      ['姓名', '工号'],
      ['林夏', '007'],
    ],
  });
  await choose(user, '工资');
  await shown().findByText('1 人已在名单中');
  await user.click(await findButton('添加 1 人'));
  await shown().findByText(/新增 1 人/);
  expect([0, 1].map((column) => workbook.sheet(STAFF_SHEET).content(2, column))).toEqual(['周宁', '008']);
});

test('says so when there is nobody new, and when a sheet names nobody', async () => {
  const { user } = opened({ 工资: PAY, 说明: [['随便写']], [STAFF_SHEET]: PAY });
  await choose(user, '工资');
  expect(isOff(await findButton('没有新的人员'))).toBe(true);
  await choose(user, '说明');
  await shown().findByText(/没有姓名列/);
});

test('lists what is wrong, and leads to the cell', async () => {
  const { user, workbook } = opened({
    [STAFF_SHEET]: [
      ['姓名', '账号'],
      ['林夏', 'aq'],
      ['周宁', 'AQ'],
    ],
  });
  await shown().findByRole('heading', { name: '要更正的地方（1）' });
  await user.click(button('B3'));
  expect(await workbook.selection()).toMatchObject({ sheet: STAFF_SHEET, row: 2, column: 1 });
  expect(screen.getByText(/同时属于 林夏、周宁/)).toBeTruthy();
});
