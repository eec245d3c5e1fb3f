/** The browser workbook as a user meets it. Any complaint of the page fails the test. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { StarbandWindow } from '../../src/hosts/browser/bridge';
import { at, patchOf, write } from '../hosts/contract';
import { sharedWorkbook } from './fresh-workbook';
import { applyPatch, grid, readArea, sheetNames, typeInto } from './workbook-page';

const opened = sharedWorkbook();

test('starts with the pane beside the sheet', async () => {
  await opened.page.frameLocator('iframe.pane').locator('#root *').first().waitFor();
});

test('the functions are those of the bundle that Excel loads', async () => {
  const names = await opened.page.evaluate(() => (window as StarbandWindow).starband?.functions);
  expect(names).toContain('KPIBAND');
});

test('a broken file is explained and changes nothing', async () => {
  const { page } = opened;
  const before = await sheetNames(page);
  const path = join(await mkdtemp(join(tmpdir(), 'starband-')), 'broken.xlsx');
  await writeFile(path, 'not a workbook');
  await page.setInputFiles('#file', path);
  await page.getByRole('dialog', { name: '无法打开文件' }).waitFor();
  await page.getByRole('button', { name: '好', exact: true }).click();
  expect(await sheetNames(page)).toEqual(before);
});

test('a file is opened and saved', async () => {
  const { page } = opened;
  const book = new Workbook();
  const sheet = book.addWorksheet('七月');
  sheet.addRow(['姓名', '得分']);
  sheet.addRow(['李明', { formula: '40+2' }]);
  sheet.getCell('A1').value = { richText: [{ text: '姓' }, { text: '名', font: { bold: true } }] };
  const path = join(await mkdtemp(join(tmpdir(), 'starband-')), '考核.xlsx');
  await book.xlsx.writeFile(path);

  await page.setInputFiles('#file', path);
  await page.getByRole('dialog').getByText('混合格式').waitFor();
  await page.getByRole('button', { name: '好', exact: true }).click();
  expect(await sheetNames(page)).toEqual(['七月']);
  await page.evaluate(() => (window as StarbandWindow).starband?.calculated());
  expect((await readArea(page, at('七月', 0, 0, 2, 2)))?.cells).toEqual([
    ['姓名', '得分'],
    ['李明', 42],
  ]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('考核.xlsx');
  const again = new Workbook();
  await again.xlsx.readFile((await saved.path()) ?? '');
  expect(again.getWorksheet('七月')?.getCell('B2').value).toMatchObject({ formula: '40+2' });
  expect(again.getWorksheet('七月')?.getCell('A1').value).toMatchObject({
    richText: [{}, { font: { bold: true } }],
  });
  // Nothing was changed: the file is the one that was opened.
  expect(await readFile((await saved.path()) ?? '')).toEqual(await readFile(path));
});

test('a formula typed into a cell is computed', async () => {
  const { page } = opened;
  await applyPatch(page, patchOf({ kind: 'addSheet', name: 'T', activate: true }));
  const cell = at('T', 2, 1);
  await typeInto(page, cell, '=KPIBAND(52%,"conversion")');
  expect((await readArea(page, cell))?.cells).toEqual([[80]]);
  await applyPatch(page, patchOf({ kind: 'deleteSheet', name: 'T' }));
});

test('a patch is one step of undo', async () => {
  const { page } = opened;
  const before = await sheetNames(page);
  const applied = await applyPatch(
    page,
    patchOf({ kind: 'addSheet', name: 'New', activate: true }, write('New', 0, 0, [['a', 1]]), {
      kind: 'format',
      area: at('New', 0, 0, 1, 2),
      format: { bold: true, fill: '#dbeafe' },
    }),
  );
  expect(applied?.ok).toBe(true);
  expect(await sheetNames(page)).toEqual([...(before ?? []), 'New']);
  await grid(page).click({ position: { x: 300, y: 200 } });
  await page.keyboard.press('Control+z');
  while ((await sheetNames(page))?.includes('New')) await page.waitForTimeout(50);
  expect(await sheetNames(page)).toEqual(before);
});

test('a fault leaves the workbook as it was', async () => {
  const { page } = opened;
  const before = await sheetNames(page);
  const applied = await applyPatch(
    page,
    patchOf({ kind: 'addSheet', name: 'New' }, write('Missing', 0, 0, [[1]])),
  );
  expect(applied).toMatchObject({ ok: false, fault: { kind: 'invalid' } });
  expect(await sheetNames(page)).toEqual(before);
});

test('unsaved changes are asked about before a new workbook', async () => {
  const { page } = opened;
  await applyPatch(page, patchOf({ kind: 'addSheet', name: 'Mine' }));
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('dialog', { name: '有未保存的更改' }).waitFor();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  expect(await sheetNames(page)).toContain('Mine');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('button', { name: '不保存，继续', exact: true }).click();
  // Asked again and again: a promise handed to waitForFunction would count as true at once.
  while ((await sheetNames(page))?.length !== 1) await page.waitForTimeout(50);
  expect(await sheetNames(page)).not.toContain('Mine');
});

test('language and theme reach the pane', async () => {
  const { page } = opened;
  const appearance = () => page.evaluate(() => (window as StarbandWindow).starband?.appearance());
  expect(await appearance()).toEqual({ language: 'zh', theme: 'light' });
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  expect(await appearance()).toEqual({ language: 'en', theme: 'dark' });
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await page.getByText('Formulas', { exact: true }).first().waitFor();
});
