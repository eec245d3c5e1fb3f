/** Files of all kinds, as a user opens and saves them: read in a worker, which can be stopped. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { Package } from '../../src/workbook/files/package/package';
import { at, patchOf, write } from '../hosts/contract';
import { made, row, rows } from '../support/made-book';
import { lockAgile, unlockAgile } from '../support/made-lock';
import { oldBook } from '../support/old-book';
import { Harness } from './harness';
import { applyPatch, calculated, readArea, ready, sheetNames, sheetOpened } from './workbook-page';

let harness: Harness;
let page: Page;
let context: BrowserContext;
let complaints: string[];
beforeAll(async () => {
  harness = await Harness.start();
  ({ page, complaints } = await harness.open());
  context = page.context();
  await ready(page);
});
afterAll(async () => {
  await context.close();
  await harness.stop();
});
afterEach(() => expect(complaints).toEqual([]));

const choose = (name: string, bytes: Uint8Array) =>
  page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const dialog = (name: string) => page.getByRole('dialog', { name });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
async function saved(how: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await how();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

test('a password: asked for until it is right, and saved under it', async () => {
  const file = made({ sheets: { 有密码: rows(row(1, '<c r="A1"><v>5000</v></c>')) } });
  await choose('工资.xlsx', lockAgile(file, '秘密'));
  const asked = dialog('文件有密码');
  await asked.getByLabel('密码').fill('不是');
  await page.keyboard.press('Enter');
  await asked.getByText('密码不对').waitFor();
  await asked.getByLabel('密码').fill('秘密');
  await press('好');
  await sheetOpened(page, '有密码');
  await applyPatch(page, patchOf(write('有密码', 0, 0, [[6000]])));
  await calculated(page);
  const { name, bytes } = await saved(() => press('保存'));
  expect(name).toBe('工资.xlsx');
  expect(new Package(new Uint8Array(unlockAgile(bytes, '秘密'))).text('xl/worksheets/sheet1.xml')).toContain(
    '<v>6000</v>',
  );
});

test('an old workbook, and what of it is said', async () => {
  await choose('旧.xls', oldBook());
  await dialog('已打开').getByText('另存为 .xlsx').waitFor();
  await press('好');
  await sheetOpened(page, '七月 工资');
  await calculated(page);
  expect((await readArea(page, at('七月 工资', 3, 3)))?.cells).toEqual([[10]]);
  expect((await saved(() => press('保存'))).name).toBe('旧.xlsx');
});

test('a text in GBK: saved as it was', async () => {
  const bytes = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 44, 0x30, 0x31, 10]);
  await choose('人.csv', bytes);
  await press('好');
  await sheetOpened(page, 'Sheet1');
  const file = await saved(async () => {
    await press('保存');
    await press('文本文件');
  });
  expect(file).toEqual({ name: '人.csv', bytes });
});

test('a large file shows how far it is, and stops', async () => {
  const line = (r: number) =>
    `<row r="${r}">${Array.from({ length: 30 }, (_, c) => `<c><v>${r + c}</v></c>`).join('')}</row>`;
  const file = made({
    sheets: {
      很大: `<sheetData>${Array.from({ length: 60_000 }, (_, r) => line(r + 1)).join('')}</sheetData>`,
    },
  });
  const before = await sheetNames(page);
  await choose('很大.xlsx', file);
  await dialog('正在打开文件').getByRole('progressbar').waitFor();
  await press('停止');
  await dialog('正在打开文件').waitFor({ state: 'detached' });
  expect(await sheetNames(page)).toEqual(before);
});
