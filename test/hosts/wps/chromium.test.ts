/** The engine of WPS's panes, and the stand-in in a page of it. */
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium103 } from '../../wps-host/chromium-103';
import { wpsHostScript } from '../../wps-host/script';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium103();
});
afterAll(() => browser.close());

async function open(html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(script);
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  return page;
}

test('is Chromium 103, without :has()', async () => {
  const page = await open('<title>pane</title>', '');
  expect(await browser.version()).toContain('/103.');
  expect(await page.title()).toBe('pane');
  expect(await page.evaluate(() => CSS.supports('selector(:has(a))'))).toBe(false);
});

test('the root is there before scripts of the page, and tests look in from outside', async () => {
  const script = await wpsHostScript({ sheets: { 表: [['a', 1]] } });
  const page = await open(
    '<script>wps.ActiveSheet.Range("A1").Value2 = [["from", "the page"]]; document.title = wps.ActiveSheet.Name</script>',
    script,
  );
  expect(await page.title()).toBe('表');
  expect(await page.evaluate(() => window.wpsHost.sheet('表').values('A1:B1'))).toEqual([['from', 1]]);
  expect(await page.evaluate(() => window.wpsHost.accesses)).toBe(5);
  expect(await page.evaluate(() => navigator.userAgent)).toMatch(/ WpsOfficeApp\/12\.1\.0\.26895$/);
  expect(await page.evaluate(() => window.wps === window.Application)).toBe(true);
});

test('the root may have one name only', async () => {
  const page = await open('', await wpsHostScript({}, ['Application']));
  expect(await page.evaluate(() => [typeof window.Application, typeof window.wps])).toEqual([
    'object',
    'undefined',
  ]);
});

test('frames of an add-in share the program', async () => {
  const html = '<iframe srcdoc="<script>wps.ActiveSheet.Name = `from the frame`</script>"></iframe>';
  const page = await open(html, await wpsHostScript());
  expect(await page.evaluate(() => window.wpsHost.sheetNames)).toEqual(['from the frame']);
});
