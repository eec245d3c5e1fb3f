/** Exports picked in the pane, in the page: an .xlsx of a platform and a CSV in GBK, previewed, written, taken back. */
import { utils, write } from 'xlsx';
import { freshWorkbook } from './fresh-workbook';
import { notice, openScreen, paneOf, press } from './pane';
import { readUsed } from './workbook-page';

const opened = freshWorkbook();

const pane = () => paneOf(opened.page);

async function pick(name: string, buffer: Buffer): Promise<void> {
  await openScreen(opened.page, '数据');
  await pane().getByRole('combobox', { name: '考核表' }).selectOption('10月考核');
  await pane()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function timesOf(...names: readonly string[]): Promise<readonly unknown[]> {
  const { cells } = await readUsed(opened.page, '10月考核');
  const header = cells.findIndex((row) => row.includes('姓名'));
  const [name, time] = ['姓名', '平均响应时间'].map((title) =>
    (cells[header] ?? []).findIndex((cell) => typeof cell === 'string' && cell.startsWith(title)),
  );
  return names.map((one) => cells.find((row) => row[name ?? -1] === one)?.[time ?? -1]);
}

test('an .xlsx export fills what an import may fill, and is taken back', async () => {
  const book = utils.book_new();
  const rows = [
    ['旺旺昵称', '接待人数', '平均响应时长（秒)', '客户满意率'],
    ['小店:李明', 520, 37.79, '97.41%'],
    ['小店:王芳', 410, 45, '--'],
    ['小店:访客', 3, 60, '--'],
    ['汇总值', 933, '', ''],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '按客服查看');
  const before = await timesOf('李明', '王芳');
  // Off the page's own thread.
  const worker = opened.page.waitForEvent('worker', (one) => one.url().includes('read-file'));
  await pick('客服绩效_20261001_20261031_全部.xlsx', write(book, { type: 'buffer' }) as Buffer);
  await worker;
  await pane().getByText('生意参谋 咨询接待 · 3 行人员 · 2026-10 · 1 行已排除').waitFor();
  // The sample is filled in by hand: nothing is replaced unless it is asked for.
  await pane()
    .getByRole('checkbox', { name: /^覆盖 \d+ 格手工填写的值$/ })
    .check();
  await press(opened.page, /^写入 \d+ 格$/);
  await notice(opened.page, /已写入“10月考核”/);
  expect(await timesOf('李明', '王芳')).toEqual([37.79, 45]);
  await press(opened.page, '撤销');
  await notice(opened.page, '已撤销');
  expect(await timesOf('李明', '王芳')).toEqual(before);
});

test('a CSV in GBK of another month stops', async () => {
  // 姓名,平均响应时长(秒) / 李明,37
  const gbk = Buffer.from('d0d5c3fb2cc6bdbef9cfecd3a6cab1b3a428c3eb290ac0eec3f72c33370a', 'hex');
  await pick('2026-09.csv', gbk);
  await pane()
    .getByText(/是 2026-09 的数据，而考核表是 2026-10/)
    .waitFor();
  expect(await pane().getByRole('button', { name: '没有需要写入的内容' }).isDisabled()).toBe(true);
});
