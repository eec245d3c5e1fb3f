/** The screen for figures: from a file or a sheet, questions, people, preview, write, undo. */
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, within } from '@testing-library/react';
import { utils, write } from 'xlsx';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { tablesOfFile } from '../../src/workbook/files/read-tables';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import { compiledById } from '../support/schemes';
import { lockAgile } from '../support/made-lock';
import { assessment, type AssessmentBook } from '../support/import-book';
import { button, findButton, isOff, openScreen, renderPane, shown, type Rendered } from './render-pane';

// Every browser has them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const CSV = [
  '客服昵称,聊天人数(原咨询人数),接待人数,询单人数,平均响应(秒),首次响应(秒),慢接待人数,客户满意率',
  '青禾,600,520,98.0,8分48秒,8秒,3,1.0',
  '小店:白芷,500,410,80,45秒,6秒,延迟统计,0.96',
  '汇总,1100,930,178,,,,',
].join('\n');

const fileOf = (bytes: Uint8Array, name: string): File =>
  // jsdom's files cannot be read as bytes.
  Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
const file = (text: string, name = '自定义报表_2026-03-01至2026-03-31.csv'): File =>
  fileOf(Uint8Array.from(new TextEncoder().encode(text)), name);

async function figures(book: AssessmentBook): Promise<Rendered> {
  await book.workbook.select({ sheet: book.template.sheet, row: 0, column: 0, rows: 1, columns: 1 });
  const rendered = renderPane(book.workbook);
  openScreen('import');
  await findButton('选择文件…');
  await shown().findByRole('option', { name: book.template.sheet });
  return rendered;
}

async function pick({ user }: Rendered, ...files: readonly File[]): Promise<void> {
  await user.upload(shown().getByLabelText('选择文件…', { selector: 'input' }), [...files]);
}

const box = (name: string | RegExp) => shown().getByRole('combobox', { name }) as HTMLSelectElement;
const chosen = (name: string | RegExp) => box(name).selectedOptions[0]?.textContent;

async function journalOf(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const block = await workbook.readUsed(JOURNAL_SHEET);
  return (block?.cells ?? []).slice(1).map((row) => `${String(row[4])} ${String(row[6])} ${String(row[9])}`);
}

describe('a file is read in a worker', () => {
  class Reader {
    static asked: string[] = [];
    static answers = true;
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    postMessage({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): void {
      Reader.asked.push(name);
      const answer = () => this.onmessage?.({ data: tablesOfFile(bytes, name) });
      queueMicrotask(() => (Reader.answers ? answer() : this.onerror?.()));
    }
    terminate(): void {
      Reader.asked.push('ended');
    }
  }
  const read = async () => {
    const rendered = await figures(await assessment(['青禾', '王白']));
    await pick(rendered, file(CSV, '自定义报表.csv'));
    await shown().findByText(/赤兔 自定义报表 · 2 行人员/);
  };
  beforeEach(() => Object.assign(Reader, { asked: [], answers: true }));
  afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

  test.each([
    ['and it ends', Reader, true],
    ['on the page where the worker breaks off', Reader, false],
  ])('%s', async (_, worker, answers) => {
    Object.assign(globalThis, { Worker: worker });
    Reader.answers = answers;
    await read();
    expect(Reader.asked).toEqual(['自定义报表.csv', 'ended']);
  });
  test('on the page where workers are refused', async () => {
    const refused = jest.fn(() => {
      throw new Error('SecurityError');
    });
    Object.assign(globalThis, { Worker: refused });
    await read();
    expect(refused).toHaveBeenCalledTimes(1);
  });
});

test('sampled chats become the QA grade, without columns to choose', async () => {
  const { indicators } = compiledById('presales-qa');
  const chat = (who: string, ...marks: readonly string[]) =>
    [who, '2026-03-02', ...indicators.map((_, at) => marks[at] ?? '满足')].join(',');
  const header = ['客服', '抽检日期', ...indicators.map(({ label }) => label.zh)].join(',');
  const book = await assessment(['青禾', '王白']);
  const rendered = await figures(book);
  await pick(rendered, file([header, chat('青禾'), chat('王白', '不满足')].join('\n'), '抽检.csv'));
  await shown().findByText('QA 质检评分 · 2 行人员 · 2026-03');
  expect(shown().queryByRole('region', { name: '各指标取自' })).toBeNull();
  // Without the 3 points of the first item 97 are left, which is an A too.
  const cells = within(shown().getByRole('table', { name: '预览' })).getAllByRole('row');
  expect(cells.map((row) => row.textContent)).toContain('QA 质检等级–A1 次抽检，平均 97');
  await rendered.user.click(button('写入 2 格'));
  await shown().findByText(/已写入.*2 个单元格/);
  expect(book.input('王白', 'in:qa:0')).toBe('A');
});

test('a file becomes inputs: understood, a person bound once, pending named, written, undone', async () => {
  const book = await assessment(['青禾', '王白']);
  const rendered = await figures(book);
  const { user } = rendered;
  await pick(rendered, file(CSV));
  await shown().findByText('赤兔 自定义报表 · 2 行人员 · 2026-03 · 1 行已排除');
  expect(chosen('平均响应时间')).toBe('“平均响应(秒)”');
  expect(chosen('慢响应')).toBe('“慢接待人数” ÷ “接待人数”');
  await user.selectOptions(box('小店:白芷 是谁'), '王白');
  expect(shown().getByText(/王白 慢响应：延迟统计/)).toBeTruthy();
  const cells = within(shown().getByRole('table', { name: '预览' })).getAllByRole('row');
  expect(cells.map((row) => row.textContent)).toContain('平均响应时间–528');
  await user.click(button('写入 3 格'));
  await shown().findByText(/已写入.*3 个单元格/);
  expect(book.input('青禾', 'in:response:0')).toBe(528);
  expect(book.input('王白', 'in:response:0')).toBe(45);
  expect(await journalOf(book.workbook)).toContain('绑定 小店:白芷 王白');
  expect(isOff(await findButton('没有需要写入的内容'))).toBe(true);
  await user.click(button('撤销'));
  await shown().findByText(/已撤销/);
  expect(book.input('青禾', 'in:response:0')).toBeNull();
});

test('a sheet of the workbook is a source too', async () => {
  const book = await assessment(['青禾']);
  await book.workbook.apply({
    title: 'source',
    writes: [
      { kind: 'addSheet', name: '三月导出' },
      {
        kind: 'write',
        area: { sheet: '三月导出', row: 0, column: 0, rows: 2, columns: 3 },
        contents: [
          ['客服', '接待人数', '平均响应时间'],
          ['青禾', 520, 0.37],
        ],
      },
    ],
  });
  const rendered = await figures(book);
  const { user } = rendered;
  await user.selectOptions(box('数据来源'), '工作表 三月导出');
  // No unit anywhere: asked, and nothing is written before.
  await shown().findByText('这一列的时长没有写单位');
  expect(isOff(button('没有需要写入的内容'))).toBe(true);
  await user.selectOptions(box('“平均响应时间”怎么读'), '分钟');
  await user.click(button('写入 1 格'));
  await shown().findByText(/已写入.*1 个单元格/);
  expect(book.input('青禾', 'in:response:0')).toBe(22.2);
  expect(await journalOf(book.workbook)).toContain('设定 平均响应时间 minute');
});

test('another month stops until it is confirmed', async () => {
  const book = await assessment(['青禾']);
  const rendered = await figures(book);
  await pick(rendered, file(CSV, '自定义报表_2026-02-01至2026-02-28.csv'));
  await shown().findByText(/是 2026-02 的数据，而考核表是 2026-03/);
  expect(isOff(button('没有需要写入的内容'))).toBe(true);
  await rendered.user.click(shown().getByRole('checkbox', { name: '月份不同，仍要导入' }));
  expect(isOff(button(/^写入 \d+ 格$/))).toBe(false);
});

test('an unknown header is shown by hand', async () => {
  const book = await assessment(['青禾']);
  const rendered = await figures(book);
  const { user } = rendered;
  await pick(rendered, file('2026年3月\n伙伴,平均应答(秒)\n青禾,37.79\n', '自建.csv'));
  await shown().findByText(/表头认不出来/);
  const row = shown().getByLabelText('表头行');
  await user.clear(row);
  await user.type(row, '2');
  await user.selectOptions(box('人员列'), 'A  伙伴');
  await user.click(button('使用'));
  await user.click(await findButton(/另外 \d+ 项，来源里没有/));
  await user.selectOptions(box('平均响应时间'), '“平均应答(秒)”');
  await user.click(button('写入 1 格'));
  await shown().findByText(/已写入.*1 个单元格/);
  expect(book.input('青禾', 'in:response:0')).toBe(37.79);
});

test('what is chosen while a sheet is still being read is not lost', async () => {
  const book = await assessment(['青禾']);
  const area = { sheet: '导出', row: 0, column: 0, rows: 2, columns: 2 };
  const contents = [
    ['客服', '平均响应时间（秒）'],
    ['青禾', 37.79],
  ];
  await book.workbook.apply({
    title: 'source',
    writes: [
      { kind: 'addSheet', name: '导出' },
      { kind: 'write', area, contents },
    ],
  });
  await figures(book);
  fireEvent.change(box('考核表'), { target: { value: book.template.sheet } });
  fireEvent.change(box('数据来源'), { target: { value: '导出' } });
  await findButton('写入 1 格');
});

test('the password of a file is asked for until it is the one, and focus is where it is typed', async () => {
  const book = await assessment(['青禾']);
  const rendered = await figures(book);
  const sheet = utils.aoa_to_sheet(CSV.split('\n').map((line) => line.split(',')));
  const plain = utils.book_new();
  utils.book_append_sheet(plain, sheet, '数据');
  const bytes = lockAgile(new Uint8Array(write(plain, { type: 'array', bookType: 'xlsx' })), '秘密');
  await pick(rendered, fileOf(Uint8Array.from(bytes), '自定义报表_2026-03-01至2026-03-31.xlsx'));
  for (const [password, words] of [
    ['别的', /密码不对/],
    ['秘密', /赤兔/],
  ] as const) {
    const field = await shown().findByLabelText(/的密码/);
    expect(document.activeElement).toBe(field);
    await rendered.user.type(field, `${password}{Enter}`);
    await shown().findByText(words);
  }
  expect(shown().queryByLabelText(/的密码/)).toBeNull();
});

test('a file that cannot be read is refused in words', async () => {
  const book = await assessment(['青禾']);
  const rendered = await figures(book);
  await pick(rendered, file('<html></html>', '报表.xls'));
  await shown().findByText(/其实是网页/);
});
