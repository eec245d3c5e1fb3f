/** The people's screen: the list is made from a sheet or empty, checked, and added to. */
import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { STAFF_SHEET } from '../../src/workbook/staff/staff-sheet';
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

describe('people in and out of a sheet', () => {
  const MARCH: Rows = [
    ['2026年3月工资'],
    ['姓名', '工号', '底薪', '奖金', '合计'],
    ['林夏', '007', 3000, 100, { formula: '=C3+D3' }],
    ['周宁', '008', 2500, 200, { formula: '=C4+D4' }],
    [null, null, null, null, null],
    ['合计', null, { formula: '=SUM(C3:C4)' }, { formula: '=SUM(D3:D4)' }, { formula: '=SUM(E3:E4)' }],
  ];
  const part = async () => within(await shown().findByRole('region', { name: '在一张表上增减人员' }));
  const sheetOf = async (user: ReturnType<typeof renderPane>['user'], sheet: string) =>
    user.selectOptions(
      await (await part()).findByRole('combobox', { name: '考核表、星级表或工资表' }),
      sheet,
    );

  test('one from the list and one out, looked at first, written, taken back', async () => {
    const { user, workbook } = opened({
      三月: MARCH,
      [STAFF_SHEET]: [
        ['姓名', '工号'],
        ['林夏', '007'],
        ['陈新', '009'],
      ],
    });
    const before = structuredClone([...workbook.sheet('三月').contents]);
    await sheetOf(user, '三月');
    await user.click(await (await part()).findByRole('checkbox', { name: '陈新 009' }));
    await user.click((await part()).getByRole('checkbox', { name: '林夏 007' }));
    expect((await part()).getByText(/加入：陈新（第 5 行）/)).toBeTruthy();
    expect((await part()).getByText(/移出：林夏 007/)).toBeTruthy();
    expect((await part()).getByText(/3 个公式的范围/)).toBeTruthy();
    expect((await part()).getByText(/还要填写：底薪/)).toBeTruthy();
    expect((await part()).getByText(/^第 3 行空出/)).toBeTruthy();
    await user.click(button('加入 1 人，移出 1 人'));
    await shown().findByText(/“三月”：加入 1 人，移出 1 人/);
    const { contents } = workbook.sheet('三月');
    expect(workbook.sheet('三月').content(4, 0)).toBe('陈新');
    expect(workbook.sheet('三月').content(2, 0)).toBeNull();
    await user.click(button('撤销'));
    await shown().findByText(/已撤销/);
    expect([...contents].sort(([a], [b]) => a - b)).toEqual(before);
  });

  test('where no row is free one is put in with the person, and taken out with them', async () => {
    const { user, workbook } = opened({ 三月: MARCH.filter((_, at) => at !== 4) });
    const sheet = workbook.sheet('三月');
    const before = structuredClone([...sheet.contents]);
    await sheetOf(user, '三月');
    await user.type(await (await part()).findByRole('textbox', { name: /输入或粘贴/ }), '陈新');
    await (await part()).findByText(/没有空行：在原第 4 行上方插入 1 行/);
    await user.click(button('加入 1 人'));
    await (await part()).findByText(/加入 1 人，移出 0 人/);
    expect([3, 4, 5].map((row) => [sheet.content(row, 0), sheet.formula(row, 4)])).toEqual([
      ['陈新', '=C4+D4'],
      ['周宁', '=C5+D5'],
      ['合计', '=SUM(E3:E5)'],
    ]);
    await user.click(button('撤销'));
    await (await part()).findByText(/已撤销/);
    expect([...sheet.contents].sort()).toEqual(before.sort());
  });

  test('beside one person alone the place for a row is shown', async () => {
    const alone = [...MARCH.slice(0, 3), MARCH[5] ?? []];
    const { user, workbook } = opened({ 三月: alone });
    await sheetOf(user, '三月');
    await user.type(await (await part()).findByRole('textbox', { name: /输入或粘贴/ }), '陈新');
    await (await part()).findByText(/没有空行给：陈新。请在第 4 行上方插入 1 行/);
    await user.click(button('到第 4 行'));
    expect(await workbook.selection()).toMatchObject({ sheet: '三月', row: 3 });
    workbook.sheet('三月').fill([Array.from({ length: 5 }, () => null), MARCH[5] ?? []], 3);
    await user.click(button('再看一遍'));
    await (await part()).findByText(/加入：陈新（第 4 行）/);
  });

  test('another sheet is told to be none of people', async () => {
    const { user } = opened({ 说明: [['随便写']] });
    await sheetOf(user, '说明');
    await (await part()).findByText(/没有找到人员/);
  });
});
