/** The same host in a browser page: put there before the page's scripts run, driven by `window.officeHost`. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath } from '../../browser/harness';
import { officeHostScript } from '../../office-host/browser/script';
import { libraryFile, projectFile } from '../../office-host/files';
import type { OfficeHost } from '../../office-host/host/office-host';

declare global {
  interface Window {
    officeHost: OfficeHost;
  }
}

const ORIGIN = 'https://pane.example/';
const HTML =
  '<!doctype html><meta charset="utf-8"><script src="office.js"></script><script src="functions.js"></script>';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const name = route.request().url().slice(ORIGIN.length);
    if (name === '') return route.fulfill({ body: HTML, contentType: 'text/html' });
    const file = name === 'functions.js' ? projectFile('dist', name) : libraryFile(name);
    return route.fulfill({ path: file }).catch(() => route.fulfill({ status: 404 }));
  });
  const content = await officeHostScript({ locale: 'zh-CN', functions: true });
  await page.addInitScript({ content });
  await page.goto(ORIGIN);
  await page.evaluate(() => Office.onReady());
});
afterAll(() => browser.close());

test('the script is one classic script that brings the schema along', async () => {
  const script = await officeHostScript();
  expect(script).not.toMatch(/^(import|export) /m);
  expect(script).toContain('"WorksheetCollection"');
  expect(readFileSync(libraryFile('office.js'), 'utf8')).not.toContain('officeHost');
});

test('programs of the page meet it, and tests see what they did', async () => {
  const seen = await page.evaluate(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [['2026年3月1日', 'b']];
      range.format.font.bold = true;
      await context.sync();
    });
    const view = window.officeHost.view('Sheet1');
    const { platform, displayLanguage } = Office.context;
    return [
      view.values('A1:B1'),
      view.formatAt(0, 1),
      window.officeHost.requests.length,
      platform,
      displayLanguage,
    ];
  });
  expect(seen).toEqual([[[46082, 'b']], { 'Font.Bold': true }, 1, 'PC', 'zh-CN']);
});

test('faults are planned from outside', async () => {
  await page.evaluate(() => window.officeHost.failNext({ code: 'InvalidOperationInCellEditMode' }));
  const code = await page.evaluate(() =>
    Excel.run((context) => {
      context.workbook.worksheets.add('New');
      return context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe('InvalidOperationInCellEditMode');
});

test('functions are called through the runtime of the page', async () => {
  const outcome = await page.evaluate(async () => {
    await window.officeHost.functions?.ready;
    return window.officeHost.functions?.call('KPIBAND', [0.52, 'conversion']);
  });
  expect(outcome).toEqual({ value: 80 });
  const shown = await page.evaluate(async () => {
    const view = window.officeHost.view('Sheet1');
    view.put('A5', [[0.52, '=KPIBAND(A5,"conversion")']]);
    const busy = view.values('B5');
    await window.officeHost.settled();
    return [busy, view.values('B5')];
  });
  expect(shown).toEqual([[['#BUSY!']], [[80]]]);
});
