/** The form for a fresh sheet: what it refuses, whom it takes, what comes of it. */
import { act, waitFor } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Applied, Workbook } from '../../src/workbook/port';
import { at } from '../hosts/contract';
import {
  button,
  findButton,
  isOff,
  languageButton,
  refusal,
  renderPane,
  shown,
  Stubborn,
  type Rendered,
  valueOf,
  openScreen,
} from './render-pane';

const month = () => shown().getByRole('textbox', { name: '月份' });
const rows = () => shown().getByRole('textbox', { name: '行数（1–5000）' });
const generate = () => button('生成工作表');

async function form(workbook?: Workbook, scheme = 1): Promise<Rendered> {
  const rendered = renderPane(workbook);
  await rendered.user.click(await findButton(new RegExp(`^${scheme}\\. `)));
  return rendered;
}

async function fill(user: Rendered['user'], field: HTMLElement, words: string): Promise<void> {
  await user.clear(field);
  if (words !== '') await user.type(field, words);
}

test('months: which are taken, and which are refused with a message', async () => {
  const { user } = await form();
  const taken: string[] = [];
  for (const words of [
    '2026-03',
    '2026年3月',
    '2026/3/15',
    '２０２６-０３',
    '3月',
    '3',
    '2026',
    '2026-13',
    '',
  ]) {
    await fill(user, month(), words);
    const good = shown().queryByText(/月份应写成/) === null;
    expect(isOff(generate())).toBe(!good);
    if (good) taken.push(words);
  }
  expect(taken).toEqual(['2026-03', '2026年3月', '2026/3/15', '２０２６-０３']);
});

test('row counts: which are taken, and which are refused with a message', async () => {
  const { user } = await form();
  const taken: string[] = [];
  for (const words of ['1', '5000', ' 20 ', '0', '5001', '1.5', '-3', '十', '']) {
    await fill(user, rows(), words);
    const good = shown().queryByText(/行数应为/) === null;
    expect(isOff(generate())).toBe(!good);
    if (good) taken.push(words);
  }
  expect(taken).toEqual(['1', '5000', ' 20 ']);
});

test('a wrong row count does not matter where the rows are others', async () => {
  const { user } = await form();
  await fill(user, rows(), '0');
  await user.click(shown().getByRole('radio', { name: '示例数据' }));
  expect(isOff(generate())).toBe(false);
});

test('pasted names are counted; 5000 make a sheet, 5001 do not', async () => {
  const workbook = new Stubborn();
  const { user } = await form(workbook);
  await user.click(shown().getByRole('radio', { name: '粘贴名单' }));
  await user.click(generate());
  expect(await shown().findByText(/没有找到姓名/)).toBeTruthy();
  const box = shown().getByRole('textbox', { name: '姓名，每行一个' });
  await user.click(box);
  await user.paste('王芳\n李明、赵云;钱多');
  expect(shown().getByText('4 人：王芳、李明、赵云 等')).toBeTruthy();
  await user.clear(box);
  await user.click(box);
  await user.paste(Array.from({ length: 5001 }, (_, index) => `n${index}`).join('\n'));
  await user.click(generate());
  expect(await shown().findByText(/名单有 5001 人，一张表最多 5000 人/)).toBeTruthy();
  expect(workbook.asked).toEqual([]);
});

test('names follow the selection: the first column with texts, whatever else is selected', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      名单: [
        [1, '王芳', '高级'],
        [2, ' 李明 ', '中级'],
        [3, null, '初级'],
      ],
    },
  });
  const { user } = await form(workbook);
  await user.click(shown().getByRole('radio', { name: '取自选区' }));
  expect(await shown().findByText('请在工作表中选中姓名所在的单元格。')).toBeTruthy();
  await act(() => workbook.select(at('名单', 0, 0, 3, 3)));
  expect(await shown().findByText('2 人：王芳、李明')).toBeTruthy();
  await act(() => workbook.select(at('名单', 0, 0, 3, 1)));
  expect(await shown().findByText('3 人：1、2、3')).toBeTruthy();
  await user.click(generate());
  await shown().findByText(/已生成工作表/);
  expect(await workbook.sheets()).toHaveLength(2);
});

test('raw counts are offered where the scheme has them, and not with sample data', async () => {
  const { user } = await form();
  const raw = () => shown().queryByRole('checkbox', { name: /原始数据/ });
  expect(raw()).toBeTruthy();
  await user.click(shown().getByRole('radio', { name: '示例数据' }));
  expect(raw()).toBeNull();
  await user.click(button('返回'));
  await user.click(button(/^2\. /));
  expect(raw()).toBeNull();
});

test('a sheet is made, taken back, and made again', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await form(workbook);
  await fill(user, month(), '2026-03');
  await user.click(generate());
  expect(await shown().findByText('已生成工作表“售前客服绩效考核标准 2026-03”。')).toBeTruthy();
  expect(await workbook.sheets()).toHaveLength(2);
  await user.click(button('撤销'));
  expect(await shown().findByText('已撤销，工作簿恢复原样。')).toBeTruthy();
  expect(await workbook.sheets()).toHaveLength(1);
  await user.click(generate());
  await shown().findByText(/已生成工作表/);
  await user.click(button('关闭'));
  expect(shown().queryByText(/已生成工作表/)).toBeNull();
});

test('a form half filled in survives a look at another screen', async () => {
  const { user } = await form();
  await fill(user, month(), '2025-12');
  openScreen('functions');
  openScreen('templates');
  expect(valueOf(month())).toBe('2025-12');
});

test('what the workbook refuses is said in the user’s language, with no undo', async () => {
  const workbook = new Stubborn();
  workbook.answer = async () => refusal;
  const { user } = await form(workbook);
  await user.click(generate());
  expect(await shown().findByText('工作表受保护，未写入。')).toBeTruthy();
  expect(shown().queryByRole('button', { name: '撤销' })).toBeNull();
  await user.click(languageButton());
  expect(shown().getByText('The sheet is protected; nothing was written.')).toBeTruthy();
});

test('a workbook that throws: it says so, and the next try works', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const workbook = new Stubborn();
  workbook.answer = () => Promise.reject(new Error('disconnected'));
  const { user } = await form(workbook);
  await user.click(generate());
  expect(await shown().findByText(/未能完成：disconnected。/)).toBeTruthy();
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
  workbook.answer = null;
  await user.click(generate());
  expect(await shown().findByText(/已生成工作表/)).toBeTruthy();
});

test('while it works the button is off, and a second press does nothing', async () => {
  const workbook = new Stubborn();
  let finish: (applied: Applied) => void = () => undefined;
  workbook.answer = () => new Promise((done) => (finish = done));
  const { user } = await form(workbook);
  await user.click(generate());
  await waitFor(() => expect(workbook.asked).toHaveLength(1));
  expect(isOff(generate())).toBe(true);
  expect(shown().getByRole('progressbar')).toBeTruthy();
  expect(document.activeElement).toBe(generate());
  await user.click(generate());
  act(() => finish({ ok: true, inverse: { title: '', writes: [] } }));
  expect(await findButton('撤销')).toBeTruthy();
  expect(isOff(generate())).toBe(false);
  expect(workbook.asked).toHaveLength(1);
});
