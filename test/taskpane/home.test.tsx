/** The month: what the pane opens on, the way to the other screens and back, and what changes meanwhile. */
import { act, fireEvent, screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Area } from '../../src/workbook/port';
import { assessed, type Rows } from '../workbook/month/month';
import { button, findButton, openScreen, renderPane, shown, title } from './render-pane';

const PAY: Rows = [
  ['姓名', '级别', '得分', '应发合计'],
  ['李明', '高级', 95.5, 2800.1],
];
const book = () =>
  new MemoryWorkbook({
    sheets: {
      '9月': assessed('2026-09', [1, '李明', 0.5, 90, 'A', '✓']),
      '10月': assessed('2026-10', [1, '李明', 0.6, 95.5, 'A', '✓'], [2, '王芳', null, null, null, '缺 2']),
      工资: PAY,
    },
  });
const at = (sheet: string, row: number, column: number): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const steps = () =>
  shown()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const back = () => screen.getByRole('button', { name: '返回本月' });
const escape = (from: Element = document.body) => fireEvent.keyDown(from, { key: 'Escape' });

test('the pane opens on the month: its steps, their state and one action each', async () => {
  renderPane(book(), {}, 'home');
  expect(title()).toBe('本月');
  expect(screen.queryByRole('button', { name: '返回本月' })).toBeNull();
  await findButton('考核表：去填写');
  expect(steps().slice(0, 7)).toEqual([
    '考核表10月 · 2 人 · 缺 2 格去填写',
    '数据从平台导出的文件填入考核表导入',
    '得分平均 95.50 · A 1 · 1 行无得分看板',
    '星级没有星级表打开',
    '薪资工资 · 1 人 · 合计 2,800.10计算',
    '工资条还没有工资条生成',
    '月结还没有封账封账',
  ]);
  expect(steps().slice(7)).toEqual(['模板', '人员', '申诉', '下月', '年度', '规则', '函数']);
});

test('the same in English', async () => {
  renderPane(book(), { language: 'en' }, 'home');
  await findButton('Assessment: Fill in');
  expect(title()).toBe('This month');
  expect(steps()[0]).toBe('Assessment10月 · 2 people · 2 cells missingFill in');
});

test('another month is chosen', async () => {
  const { user } = renderPane(book(), {}, 'home');
  await user.selectOptions(await shown().findByRole('combobox', { name: '月份' }), '2026-09');
  expect(await shown().findByText('9月 · 1 人 · 已填齐')).toBeTruthy();
});

test('an action goes to the cells that it speaks of', async () => {
  const workbook = book();
  const { user } = renderPane(workbook, {}, 'home');
  await user.click(await findButton('考核表：去填写'));
  expect(await workbook.selection()).toEqual(at('10月', 5, 1));
  expect(title()).toBe('本月');
});

test('a screen is opened on its sheet; the arrow leads back to the button, and the cell stays', async () => {
  const workbook = book();
  await workbook.select(at('9月', 4, 2));
  const { user } = renderPane(workbook, {}, 'home');
  await user.click(await findButton('薪资：计算'));
  expect(await shown().findByRole('combobox', { name: '工作表' })).toBeTruthy();
  expect(title()).toBe('薪资');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect((await workbook.selection())?.sheet).toBe('工资');
  await user.click(back());
  expect(title()).toBe('本月');
  expect(document.activeElement).toBe(await findButton('薪资：计算'));
  expect((await workbook.selection())?.sheet).toBe('工资');
});

test('Esc leaves the scheme, then the screen, and returns to the cell at which one was', async () => {
  const workbook = book();
  await workbook.select(at('9月', 4, 2));
  const { user } = renderPane(workbook, {}, 'home');
  await user.click(await findButton('模板'));
  await user.click(await findButton(/^3\. /));
  await act(() => workbook.select(at('10月', 0, 0)));
  escape(button('返回'));
  expect(title()).toBe('模板');
  expect(button(/^3\. /)).toBeTruthy();
  escape();
  expect(title()).toBe('本月');
  expect(document.activeElement).toBe(button('模板'));
  await act(async () => undefined);
  expect(await workbook.selection()).toEqual(at('9月', 4, 2));
  escape();
  expect(title()).toBe('本月');
});

test('Esc empties a search field before it leaves the screen, and ends the writing of Chinese', async () => {
  const { user } = renderPane(book());
  const search = shown().getByRole('searchbox');
  await user.type(search, '售后');
  escape(search);
  expect(title()).toBe('模板');
  fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
  expect(title()).toBe('模板');
  await user.clear(search);
  escape(search);
  expect(title()).toBe('本月');
});

test('asked for by the ribbon, a screen leaves the focus where it is; Esc knows the cell all the same', async () => {
  const workbook = book();
  await workbook.select(at('9月', 4, 2));
  renderPane(workbook, {}, 'home');
  openScreen('rules');
  expect(document.activeElement).toBe(document.body);
  await act(() => workbook.select(at('10月', 0, 0)));
  escape();
  await act(async () => undefined);
  expect([title(), await workbook.selection()]).toEqual(['本月', at('9月', 4, 2)]);
});

describe('as sheets change', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const settle = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));
  const write = (workbook: MemoryWorkbook, row: number) =>
    act(() =>
      workbook.apply({
        title: 'typed',
        writes: [{ kind: 'write', area: at('10月', row, 5), contents: [['✓']] }],
      }),
    );

  it('reads once they rest, and leaves the focus where it is', async () => {
    const workbook = book();
    renderPane(workbook, {}, 'home');
    await settle(0);
    const survey = jest.spyOn(workbook, 'survey');
    await write(workbook, 5);
    await settle(1100);
    await write(workbook, 5);
    await settle(1100);
    expect(survey).toHaveBeenCalledTimes(0);
    button('模板').focus();
    await settle(200);
    expect(survey).toHaveBeenCalledTimes(1);
    expect(shown().getByText('10月 · 2 人 · 已填齐')).toBeTruthy();
    expect(document.activeElement).toBe(button('模板'));
  });

  it('reads nothing while another screen is shown, and anew when one comes back', async () => {
    const workbook = book();
    renderPane(workbook, {}, 'home');
    await settle(0);
    openScreen('templates');
    const survey = jest.spyOn(workbook, 'survey');
    await write(workbook, 5);
    await settle(5000);
    expect(survey).toHaveBeenCalledTimes(0);
    act(() => screen.getByRole('button', { name: '返回本月' }).click());
    await settle(0);
    expect(shown().getByText('10月 · 2 人 · 已填齐')).toBeTruthy();
  });

  it('says what keeps it from reading, and what it says goes with the next reading', async () => {
    const workbook = book();
    const broken = jest.spyOn(workbook, 'survey').mockRejectedValueOnce(new Error('the bridge is down'));
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    renderPane(workbook, {}, 'home');
    await settle(0);
    expect(shown().getByRole('alert').textContent).toMatch(/the bridge is down/);
    broken.mockRestore();
    await act(() => window.dispatchEvent(new Event('focus')));
    await settle(2000);
    expect(shown().queryByRole('alert')).toBeNull();
    expect(shown().getByText('10月 · 2 人 · 缺 2 格')).toBeTruthy();
  });
});

test('a sheet that has gone meanwhile is said', async () => {
  const workbook = book();
  const { user } = renderPane(workbook, {}, 'home');
  const go = await findButton('考核表：去填写');
  jest.spyOn(workbook, 'select').mockRejectedValueOnce(new Error('no such sheet'));
  await user.click(go);
  expect(await shown().findByText(/已经不在了/)).toBeTruthy();
});

test('an empty workbook: one button brings the sample, and undo takes it away', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = renderPane(workbook, {}, 'home');
  await user.click(await findButton('用示例数据试一试'));
  expect(await shown().findByText('已加入示例数据。')).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
    'Sheet1',
    '10月考核',
    '9月考核',
    '8月考核',
    '10月工资表',
  ]);
  expect(await findButton('薪资：计算')).toBeTruthy();
  await user.click(await findButton('撤销'));
  expect(await findButton('用示例数据试一试')).toBeTruthy();
  expect(await workbook.sheets()).toHaveLength(1);
});
