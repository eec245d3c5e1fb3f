/** Nothing is lost when a tab goes: what was not saved is offered to the next one, once its own tab is gone, until it is saved. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { BrowserContext, Page } from 'playwright-core';
import { at, patchOf, write } from '../hosts/contract';
import { Harness } from './harness';
import { applyPatch, readArea, ready, sheetNames, sheetOpened } from './workbook-page';

let harness: Harness;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  ({ page } = await harness.open());
  context = page.context();
  await ready(page);
});
afterEach(() => context.close());

const cell = at('Mine', 0, 0);
const question = (tab: Page) => tab.getByRole('dialog', { name: '有一个没有保存的工作簿' });
const kept = (tab: Page) =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('starband');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('unsaved').objectStore('unsaved').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );

async function untilKept(count: number, tab = page): Promise<void> {
  while ((await kept(tab)) !== count) await tab.waitForTimeout(50);
}

async function another(): Promise<Page> {
  const tab = await context.newPage();
  tab.setDefaultTimeout(120_000);
  await tab.goto(harness.url);
  await ready(tab);
  return tab;
}

async function change(): Promise<void> {
  await applyPatch(
    page,
    patchOf({ kind: 'addSheet', name: 'Mine' }, write('Mine', 0, 0, [[{ formula: '=40+2' }]])),
  );
  await untilKept(1);
}

test('what a closed tab had not saved is restored, and forgotten once it is saved', async () => {
  await change();
  await page.close();
  const tab = await another();
  await question(tab).getByRole('button', { name: '恢复', exact: true }).click();
  await sheetOpened(tab, 'Mine');
  await tab.evaluate(() => (window as { starband?: { calculated(): Promise<void> } }).starband?.calculated());
  expect((await readArea(tab, cell))?.cells).toEqual([[42]]);
  await untilKept(1, tab);
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: '保存', exact: true }).click();
  await download;
  await untilKept(0, tab);
});

test('an opened file is restored with its file: what the grid does not show is saved as it was', async () => {
  const book = new Workbook();
  book.addWorksheet('Mine').getCell('A1').value = {
    richText: [{ text: '姓' }, { text: '名', font: { bold: true } }],
  };
  const path = join(await mkdtemp(join(tmpdir(), 'starband-')), '考核.xlsx');
  await book.xlsx.writeFile(path);
  await page.setInputFiles('#file', path);
  await page.getByRole('button', { name: '好', exact: true }).click();
  await applyPatch(page, patchOf(write('Mine', 1, 0, [[7]])));
  await untilKept(1);
  await page.close();
  const tab = await another();
  await question(tab).getByRole('button', { name: '恢复', exact: true }).click();
  await sheetOpened(tab, 'Mine');
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: '保存', exact: true }).click();
  const saved = new Workbook();
  await saved.xlsx.readFile((await (await download).path()) ?? '');
  expect(saved.getWorksheet('Mine')?.getCell('A1').value).toMatchObject({
    richText: [{}, { font: { bold: true } }],
  });
  expect(saved.getWorksheet('Mine')?.getCell('A2').value).toBe(7);
});

test('a tab that lives is not taken for gone, nor is its workbook overwritten', async () => {
  await change();
  const tab = await another();
  await applyPatch(tab, patchOf({ kind: 'addSheet', name: 'Other' }));
  await untilKept(2, tab);
  expect(await question(tab).count()).toBe(0);
  expect(await sheetNames(page)).toContain('Mine');
});

test('what is put off is asked again, and what is deleted is gone', async () => {
  await change();
  await page.close();
  for (const [answer, count] of [
    ['以后再说', 1],
    ['删除', 0],
  ] as const) {
    const tab = await another();
    await question(tab).getByRole('button', { name: answer, exact: true }).click();
    await question(tab).waitFor({ state: 'detached' });
    await untilKept(count, tab);
    expect(await sheetNames(tab)).not.toContain('Mine');
    await tab.close();
  }
});

describe('an opened file that may be written', () => {
  /** A real file handle, of the page's own files; the picker of the system cannot be used by a test. */
  async function openByHandle(writable: boolean): Promise<void> {
    const book = new Workbook();
    book.addWorksheet('Mine').getCell('A1').value = 1;
    const bytes = [...new Uint8Array(await book.xlsx.writeBuffer())];
    await page.evaluate(
      async ({ given, may }) => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('考核.xlsx', { create: true });
        const stream = await handle.createWritable();
        await stream.write(new Uint8Array(given));
        await stream.close();
        if (!may) handle.createWritable = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
      },
      { given: bytes, may: writable },
    );
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await sheetOpened(page, 'Mine');
    await applyPatch(page, patchOf(write('Mine', 1, 0, [[7]])));
  }
  const inFile = async (): Promise<unknown> => {
    const bytes = await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('考核.xlsx');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    });
    const book = new Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    return book.getWorksheet('Mine')?.getCell('A2').value;
  };

  test('is written, and only then nothing is unsaved', async () => {
    await openByHandle(true);
    await untilKept(1);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await untilKept(0);
    expect(await inFile()).toBe(7);
  });

  test('stays as it was where it cannot be, and a copy is downloaded', async () => {
    await openByHandle(false);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('考核.xlsx');
    await page.getByRole('dialog', { name: '已另存一份' }).waitFor();
    expect(await inFile()).toBeNull();
  });
});
