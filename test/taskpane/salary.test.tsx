/** The salary screen: columns, choices, what is kept, and what goes wrong. */
import { act, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import type { Workbook } from '../../src/workbook/port';
import { at, patchOf, write } from '../hosts/contract';
import { f, salaryBook, SHEET, type Rows } from '../support/salary-book';
import {
  button,
  findButton,
  isOff,
  renderPane,
  shown,
  valueOf,
  type Rendered,
  openScreen,
} from './render-pane';

const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
/** 中级 2300/300, 初级 2000/300. */
const PEOPLE: Rows = [
  HEADER,
  ['李明', '中级', 80, 50, null, null, null],
  ['赵云', '初级', 70, 0, null, null, null],
];

async function salaries(workbook: Workbook): Promise<Rendered> {
  const rendered = renderPane(workbook);
  openScreen('salary');
  await shown().findByRole('heading', { name: '各列的含义' });
  return rendered;
}

const column = (title: string) =>
  shown().getByRole('combobox', { name: new RegExp(`^${title}( \\*)?$`) }) as HTMLSelectElement;
const chosen = (title: string) => column(title).selectedOptions[0]?.textContent;
const box = (title: string | RegExp) => shown().getByRole('checkbox', { name: title }) as HTMLInputElement;

async function preview({ user }: Rendered): Promise<void> {
  await user.click(button('预览'));
  await shown().findByRole('heading', { name: '预览' });
}

const lines = () =>
  within(shown().getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' '));

test('columns are recognised, with how sure that is; by hand is told apart', async () => {
  const workbook = salaryBook([['客服', '级别', 'KPI', '佣金', '底薪', '奖金', '合计'], ...PEOPLE.slice(1)]);
  const { user } = await salaries(workbook);
  expect(['姓名', '薪资级别', '得分', '提成', '底薪', '绩效奖金', '应发合计'].map(chosen)).toEqual([
    'A  客服',
    'B  级别',
    'C  KPI',
    'D  佣金',
    'E  底薪',
    'F  奖金',
    'G  合计',
  ]);
  expect(shown().getAllByText('请核对').length).toBeGreaterThan(0);
  await user.selectOptions(column('提成'), '（无）');
  expect(shown().queryByText('手动')).toBeNull();
  await user.selectOptions(column('提成'), 'A  客服');
  expect(shown().getByText('手动')).toBeTruthy();
});

test('what a mapping lacks is said, and there is no preview', async () => {
  const { user } = await salaries(salaryBook(PEOPLE));
  await user.selectOptions(column('得分'), '（无）');
  expect(shown().getByText(/还没有指定这些列：得分。请选择。/)).toBeTruthy();
  expect(isOff(button('预览'))).toBe(true);
  await user.selectOptions(column('得分'), 'B  级别');
  expect(shown().getByText(/同一列被指定了两次/)).toBeTruthy();
  await user.selectOptions(column('得分'), 'C  得分');
  expect(isOff(button('预览'))).toBe(false);
});

test('the header row: only rows of the sheet are taken over', async () => {
  const { user } = await salaries(salaryBook([['三月'], ...PEOPLE]));
  const row = () => shown().getByRole('spinbutton', { name: '表头行' });
  expect(valueOf(row())).toBe('2');
  await user.clear(row());
  await user.type(row(), '9');
  expect(chosen('姓名')).toBe('A  姓名');
  await user.tab();
  expect(valueOf(row())).toBe('2');
  await user.clear(row());
  await user.type(row(), '3');
  expect(chosen('姓名')).toMatch(/李明/);
});

test('a changed mapping takes the preview away', async () => {
  const rendered = await salaries(salaryBook(PEOPLE));
  await preview(rendered);
  await rendered.user.selectOptions(column('提成'), '（无）');
  expect(shown().queryByRole('heading', { name: '预览' })).toBeNull();
});

test('the preview lists each change with its reason and the totals', async () => {
  const rendered = await salaries(salaryBook(PEOPLE));
  await preview(rendered);
  expect(shown().getByText('6 处改动，0 处不变，0 行跳过')).toBeTruthy();
  expect(shown().getByText('合计 0.00 → 4,800.00（+4,800.00）')).toBeTruthy();
  expect(lines()).toEqual([
    '李明',
    '底薪 – 2,300.00',
    '绩效奖金 – 240.00',
    '应发合计 – 2,590.00',
    expect.stringContaining('2,300.00 + 奖金 300 × 80%'),
    '赵云',
    '底薪 – 2,000.00',
    '绩效奖金 – 210.00',
    '应发合计 – 2,210.00',
    expect.stringContaining('300 × 70%'),
  ]);
});

test('columns switched off are neither listed nor written', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await preview(rendered);
  await rendered.user.click(box('底薪'));
  expect(box('绩效奖金').checked).toBe(true);
  await rendered.user.click(box('应发合计'));
  expect(lines().filter((line) => line.startsWith('底薪'))).toEqual([]);
  await rendered.user.click(button('应用 2 处改动'));
  await shown().findByText(/2 个单元格/);
  expect((await workbook.read(at(SHEET, 1, 4, 2, 3))).cells).toEqual([
    [null, 240, null],
    [null, 210, null],
  ]);
});

test('all columns off: there is nothing to write', async () => {
  const rendered = await salaries(salaryBook(PEOPLE));
  await preview(rendered);
  for (const title of ['底薪', '绩效奖金', '应发合计']) await rendered.user.click(box(title));
  expect(isOff(button('没有需要写入的内容'))).toBe(true);
});

test('formulas are kept, and overwritten when asked', async () => {
  const rows: Rows = [
    HEADER,
    ['李明', '中级', 80, 50, null, null, f('=E2+F2+D2')],
    ['赵云', '初级', 70, 0, null, null, f('=E3+F3+D3')],
  ];
  const workbook = salaryBook(rows, { values: { '=E2+F2+D2': 50, '=E3+F3+D3': 0 } });
  const rendered = await salaries(workbook);
  await preview(rendered);
  expect(shown().getAllByText('公式，保留')).toHaveLength(2);
  // What they will show: 2300 + 240 + 50 and 2000 + 210.
  expect(lines().filter((line) => line.startsWith('应发合计'))).toEqual([
    '应发合计 50.00 2,590.00公式，保留',
    '应发合计 0.00 2,210.00公式，保留',
  ]);
  expect(shown().getByText('合计 50.00 → 4,800.00（+4,750.00）')).toBeTruthy();
  expect(button('应用 4 处改动')).toBeTruthy();
  await rendered.user.click(box('覆盖 2 个公式'));
  expect(box('覆盖 2 个公式').checked).toBe(true);
  await rendered.user.click(button('应用 6 处改动'));
  await shown().findByText(/6 个单元格/);
  expect((await workbook.read(at(SHEET, 1, 6, 2, 1))).formulas).toEqual([[null], [null]]);
});

test('changes by hand are kept, and overwritten when asked', async () => {
  const rows: Rows = [HEADER, ['李明', '中级', 80, 50, 2300, '停发', null], PEOPLE[2] ?? []];
  const rendered = await salaries(salaryBook(rows));
  await preview(rendered);
  expect(shown().getAllByText(/^手工修改，保留（按方案 [\d,.]+）$/).length).toBeGreaterThan(0);
  const many = box(/^覆盖 \d 处手工修改$/);
  expect(many.checked).toBe(false);
  expect(button('应用 3 处改动')).toBeTruthy();
  await rendered.user.click(many);
  expect(box(/^覆盖 \d 处手工修改$/).checked).toBe(true);
  expect(button('应用 5 处改动')).toBeTruthy();
});

test('rows that cannot be reckoned, and rows that are no people, with the reasons', async () => {
  const rows: Rows = [
    ...PEOPLE,
    ['钱多', '中极客服', 80, 0, null, null, null],
    ['合计', null, null, null, null, null, 1],
  ];
  const rendered = await salaries(salaryBook(rows));
  await preview(rendered);
  expect(shown().getByText(/第 4 行 钱多：.*是否想填“中级客服”/)).toBeTruthy();
  await rendered.user.click(button('不计算的行：不是人员（1）'));
  expect(await shown().findByText(/第 5 行/)).toBeTruthy();
});

test('written, journalled with the name, taken back, written again', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  const { user } = rendered;
  await preview(rendered);
  const name = shown().getByRole('textbox', { name: '操作人（记入日志）' });
  await user.clear(name);
  await user.type(name, '王会计');
  await user.click(button('应用 6 处改动'));
  expect(await shown().findByText(`已写入“${SHEET}”的 6 个单元格，并记入“星评日志”。`)).toBeTruthy();
  expect((await workbook.readUsed(JOURNAL_SHEET))?.cells[1]?.[1]).toBe('王会计');
  expect(isOff(button('已应用'))).toBe(true);
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect((await workbook.sheets()).map((one) => one.name)).toEqual([SHEET]);
  await user.click(button('应用 6 处改动'));
  await shown().findByText(/6 个单元格/);
  await preview(rendered);
  expect(await shown().findByText('0 处改动，6 处不变，0 行跳过')).toBeTruthy();
});

test('the name is remembered for the next time', async () => {
  localStorage.setItem('starband.by', '王会计');
  const rendered = await salaries(salaryBook(PEOPLE));
  await preview(rendered);
  expect(valueOf(shown().getByRole('textbox', { name: '操作人（记入日志）' }))).toBe('王会计');
  localStorage.clear();
});

test('a sheet changed since the preview: refused, and a new preview reads it afresh', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await preview(rendered);
  await act(() => workbook.apply(patchOf(write(SHEET, 1, 2, [[90]]))));
  await rendered.user.click(button('应用 6 处改动'));
  expect(await shown().findByText(/预览之后工作表有改动，未写入任何内容/)).toBeTruthy();
  expect(await workbook.sheets()).toHaveLength(1);
  await preview(rendered);
  expect(await shown().findByText('270.00')).toBeTruthy();
});

test('a protected sheet is refused in words', async () => {
  const workbook = salaryBook(PEOPLE);
  workbook.sheet(SHEET).protected = true;
  const rendered = await salaries(workbook);
  await preview(rendered);
  await rendered.user.click(button('应用 6 处改动'));
  expect(await shown().findByText(/保护/)).toBeTruthy();
});

test('the columns of the last run are used again', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await rendered.user.selectOptions(column('提成'), '（无）');
  await preview(rendered);
  await rendered.user.click(await findButton('应用 6 处改动'));
  await shown().findByText(/6 个单元格/);
  await rendered.user.click(button('重新读取'));
  expect(await shown().findByText('沿用上次的列设置。')).toBeTruthy();
  expect(chosen('提成')).toBe('（无）');
});

/** Another file's sheet of the same name: 提成 where 底薪 stood, and the other way round. */
const OTHER: Rows = [
  ['姓名', '级别', '得分', '底薪', '提成', '合计', '奖金'],
  ['孙丽', '中级', 80, 2000, 100, null, null],
];

test('a sheet with another header: its columns are recognised again before anything is previewed', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await act(async () => void workbook.sheet(SHEET).fill(OTHER));
  await rendered.user.click(button('预览'));
  expect(await shown().findByText(/已按现在的表头重新识别各列/)).toBeTruthy();
  expect(shown().queryByRole('heading', { name: '预览' })).toBeNull();
  expect(['提成', '底薪', '绩效奖金', '应发合计'].map(chosen)).toEqual([
    'E  提成',
    'D  底薪',
    'G  奖金',
    'F  合计',
  ]);
});

test('the same after a look at another screen', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await preview(rendered);
  openScreen('templates');
  await act(async () => void workbook.sheet(SHEET).fill(OTHER));
  openScreen('salary');
  expect(await shown().findByText(/已按现在的表头重新识别各列/)).toBeTruthy();
  expect(shown().queryByRole('heading', { name: '预览' })).toBeNull();
  expect(chosen('提成')).toBe('E  提成');
});

test('another file opened: nothing of the old one stays', async () => {
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  await preview(rendered);
  workbook.sheet(SHEET).fill(OTHER);
  rendered.opened();
  await shown().findByRole('heading', { name: '各列的含义' });
  expect(shown().queryByRole('heading', { name: '预览' })).toBeNull();
  expect(['提成', '底薪'].map(chosen)).toEqual(['E  提成', 'D  底薪']);
});

test('long lists come a part at a time', async () => {
  const people = Array.from({ length: 60 }, (_, index) => [`n${index}`, '初级', 80, 0, null, null, null]);
  const rendered = await salaries(salaryBook([HEADER, ...people]));
  await preview(rendered);
  expect(lines().filter((line) => /^n\d+$/.test(line))).toHaveLength(50);
  await rendered.user.click(button('再显示 10 行'));
  expect(lines().filter((line) => /^n\d+$/.test(line))).toHaveLength(60);
  expect(button('应用 180 处改动')).toBeTruthy();
});

test('sheets added and removed meanwhile; an empty one, and one without people', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 空表: [], 表头: [HEADER] } });
  const { user } = renderPane(workbook);
  openScreen('salary');
  expect(await shown().findByText(/这张工作表是空的/)).toBeTruthy();
  const sheets = () => shown().getByRole('combobox', { name: '工作表' }) as HTMLSelectElement;
  await user.selectOptions(sheets(), '表头');
  await user.click(await findButton('预览'));
  expect(await shown().findByText(/表头下没有找到人员/)).toBeTruthy();
  expect(await workbook.selection()).toMatchObject({ sheet: '表头' });

  openScreen('templates');
  await act(() =>
    workbook.apply(patchOf({ kind: 'addSheet', name: '新表' }, { kind: 'deleteSheet', name: '表头' })),
  );
  openScreen('salary');
  expect(await shown().findByRole('option', { name: '新表' })).toBeTruthy();
  expect([...sheets().options].map((option) => option.text)).toEqual(['空表', '新表']);
});

test('a workbook that cannot be read says so', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const workbook = salaryBook(PEOPLE);
  const rendered = await salaries(workbook);
  workbook.readUsed = () => Promise.reject(new Error('disconnected'));
  await rendered.user.click(button('预览'));
  expect(await shown().findByText(/未能完成：disconnected/)).toBeTruthy();
  expect(shown().queryByRole('table')).toBeNull();
  logged.mockRestore();
});
