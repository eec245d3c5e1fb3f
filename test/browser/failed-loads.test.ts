/** What cannot be loaded or breaks while it is shown: the pane says so, with a way out, and never stays blank. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chunksOf } from '../../scripts/build/keep-last.cjs';
import { officeHostScript } from '../office-host/browser/script';
import { Harness } from './harness';
import { openScreen, paneReady } from './pane';
import { ready } from './workbook-page';

const folder = join(__dirname, '..', '..', 'dist', 'taskpane');

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness.stop());
afterEach(() => page.context().close());

/** The pane's page in Excel, before it is opened. */
async function excelPage(): Promise<Page> {
  ({ page } = await harness.open('help.html'));
  await page.addInitScript({ content: await officeHostScript({ locale: 'zh-CN' }) });
  return page;
}

const open = (where: Page) => where.goto(`${harness.url}taskpane.html`);

async function reload(where: Page): Promise<void> {
  await where.unrouteAll();
  await where.getByRole('button', { name: '重新载入' }).click();
  await paneReady(where);
}

const alert = (where: Page, words: RegExp) =>
  where.getByRole('alert').filter({ hasText: words }).waitFor({ state: 'visible' });

test('a chunk that is gone: the screen says so, the others go on, reloading helps', async () => {
  const excel = await excelPage();
  await open(excel);
  await paneReady(excel);
  await excel.route('**/lazy.rules.*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await openScreen(excel, '规则');
  await excel.getByText(/有一部分没能载入：可能装了新版本/).waitFor();
  await openScreen(excel, '模板');
  await excel.getByRole('searchbox', { name: '搜索方案、指标' }).waitFor();
  await openScreen(excel, '规则');
  await reload(excel);
  await openScreen(excel, '规则');
  await excel.getByRole('button', { name: '写出规则表' }).waitFor();
});

test('a screen that breaks while it is drawn: the others go on', async () => {
  const [chunk = ''] = chunksOf(folder).now.filter((name) => /^lazy\.rules\..*js$/.test(name));
  const sound = readFileSync(join(folder, chunk), 'utf8');
  const broken = sound.replace(
    /RulesScreen:\(\)=>\w+/,
    'RulesScreen:()=>()=>{throw new Error("broken on purpose")}',
  );
  expect(broken).not.toBe(sound);
  const excel = await excelPage();
  await open(excel);
  await paneReady(excel);
  await excel.route('**/lazy.rules.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: broken }),
  );
  await openScreen(excel, '规则');
  await excel.getByText(/这一部分出错了（broken on purpose）/).waitFor();
  await openScreen(excel, '模板');
  await excel.getByRole('searchbox', { name: '搜索方案、指标' }).waitFor();
  await openScreen(excel, '规则');
  await reload(excel);
});

test('the same in the pane of the browser workbook, whose frame alone is loaded again', async () => {
  ({ page } = await harness.open());
  await ready(page);
  const frame = page.frameLocator('iframe.pane');
  await paneReady(page);
  await page.route('**/lazy.functions.*', (route) => route.abort());
  await openScreen(page, '函数');
  await frame.getByText(/有一部分没能载入/).waitFor();
  await page.unrouteAll();
  await frame.getByRole('button', { name: '重新载入' }).click();
  await openScreen(page, '函数');
  await frame.getByRole('button', { name: /KPIBAND\(/ }).waitFor();
});

test('the chunk that talks to Excel is gone', async () => {
  const excel = await excelPage();
  await excel.route('**/lazy.excel.*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(excel);
  await alert(excel, /有一部分没能载入[^]*A part could not be loaded/);
  await reload(excel);
});

test('office.js is not there', async () => {
  const excel = await excelPage();
  await excel.route('**/office/office.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(excel);
  await alert(excel, /office\.js 没能载入/);
  await reload(excel);
});

test('the words of office.js are not there: after 10 seconds it is said, and no sooner', async () => {
  const excel = await excelPage();
  await excel.clock.install();
  const asked: string[] = [];
  await excel.route('**/office_strings.js', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, body: 'Not found' });
  });
  await open(excel);
  await excel.waitForLoadState();
  while (asked.length < 2) await excel.clock.runFor(100);
  await excel.clock.runFor(5_000);
  expect(await excel.getByRole('alert').count()).toBe(0);
  await excel.clock.runFor(5_000);
  await alert(excel, /10 秒内没有得到表格程序的回应/);
  await excel.unrouteAll();
  await excel.getByRole('button', { name: '重新载入' }).click();
  await excel.waitForLoadState();
  await excel.clock.resume();
  await paneReady(excel);
});

test('a host that answers late is taken all the same', async () => {
  const excel = await excelPage();
  await excel.clock.install();
  let release = (): void => undefined;
  const late = new Promise<void>((done) => (release = done));
  let held = false;
  await excel.route('**/lazy.excel.*.js', async (route) => {
    held = true;
    await late;
    await route.continue();
  });
  // The page counts as loaded once the chunk is there.
  await excel.goto(`${harness.url}taskpane.html`, { waitUntil: 'commit' });
  while (!held) await excel.waitForTimeout(50);
  await excel.clock.runFor(10_000);
  await alert(excel, /10 秒内没有得到/);
  release();
  await excel.clock.resume();
  await paneReady(excel);
});

test('the pane itself is gone: the page says so by itself', async () => {
  const excel = await excelPage();
  await excel.route('**/taskpane/main.*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(excel);
  const words = excel.getByText(/窗格没能载入/);
  expect(await words.isVisible()).toBe(false);
  await words.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()));
  expect(await words.isVisible()).toBe(true);
});

test('a page that was opened before a new build finds its chunks: what the build keeps is served', async () => {
  ({ page } = await harness.open('help.html'));
  const { now, before } = chunksOf(folder);
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(now.filter((name) => /^main\..*js$/.test(name))).toHaveLength(1);
  expect(there.filter((name) => /\.(js|css)$/.test(name)).sort()).toEqual([...now, ...before].sort());
  for (const name of [...now, ...before]) {
    const answer = await page.request.get(`${harness.url}taskpane/${name}`);
    expect([name, answer.status(), answer.headers()['cache-control']]).toEqual([
      name,
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
});
