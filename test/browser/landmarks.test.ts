/** The browser workbook by keys, from the grid on; narrow, and in colours that the system forces. */
import type { Page } from 'playwright-core';
import { sharedWorkbook } from './fresh-workbook';
import { openScreen, paneOf, paneReady, press } from './pane';
import { applyPatch, select } from './workbook-page';
import { at, patchOf, write } from '../hosts/contract';

const opened = sharedWorkbook();
beforeEach(async () => {
  await paneReady(opened.page);
});

/** Which part of the page has the focus, and what in it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one instanceof HTMLIFrameElement) {
      const inside = one.contentDocument?.activeElement;
      return `pane ${inside?.getAttribute('aria-label') ?? inside?.textContent ?? ''}`;
    }
    if (one?.closest('header.bar')) return `bar ${one.textContent ?? ''}`;
    return one?.closest('#sheet') && (one as HTMLElement).isContentEditable
      ? 'grid'
      : `? ${one?.tagName ?? ''}`;
  });

const clickGrid = (page: Page) =>
  page.locator('#sheet canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 300 } });

test('F6 reaches a pane that was loaded again', async () => {
  const { page } = opened;
  await page
    .locator('iframe.pane')
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await paneOf(page).getByRole('heading', { level: 1 }).waitFor();
  await clickGrid(page);
  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('pane 本月');
  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('bar 新建');
});

test('F6 goes round grid, pane and bar, Shift+F6 the other way, each time to where one was', async () => {
  const { page } = opened;
  await clickGrid(page);
  expect(await focused(page)).toBe('grid');
  const passed: string[] = [];
  for (const key of ['F6', 'Tab', 'F6', 'Tab', 'F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
  }
  expect(passed).toEqual([
    'pane 本月',
    'pane EN: Switch to English',
    'bar 新建',
    'bar 打开',
    'grid',
    'pane EN: Switch to English',
    'bar 打开',
    'pane EN: Switch to English',
    'grid',
  ]);
  // What is typed now stands in a cell.
  await select(page, at('10月工资表', 20, 0));
  await clickGrid(page);
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  expect(await focused(page)).toBe('grid');
});

test('the frame is called in the language, and every control of the toolbar has a name', async () => {
  const { page } = opened;
  const nameless = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#sheet button, #sheet input')]
        .filter((one) => one.offsetParent !== null)
        .filter((one) => !one.ariaLabel && one.title === '' && (one.textContent ?? '').trim() === '')
        .map((one) => one.outerHTML.slice(0, 200)),
    );
  const pane = page.locator('iframe.pane');
  await page.getByRole('button', { name: '加粗' }).first().waitFor();
  expect(await nameless()).toEqual([]);
  expect(await pane.getAttribute('title')).toBe('星评任务窗格');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByRole('button', { name: 'Bold' }).first().waitFor();
  expect(await nameless()).toEqual([]);
  expect(await pane.getAttribute('title')).toBe('StarBand pane');
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await page.getByRole('button', { name: '加粗' }).first().waitFor();
});

test.each([
  [320, 700],
  // 1280 × 1024 at 400 %.
  [320, 256],
])('at %i × %i the pane stands under the grid, and nothing scrolls sideways', async (width, height) => {
  const { page } = opened;
  const usual = page.viewportSize();
  await page.setViewportSize({ width, height });
  const [sheet, pane] = await Promise.all([
    page.locator('#sheet').boundingBox(),
    page.locator('iframe.pane').boundingBox(),
  ]);
  expect([sheet?.x, sheet?.width, pane?.x, pane?.width]).toEqual([0, width, 0, width]);
  expect(pane?.y ?? 0).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
  expect(Math.min(sheet?.height ?? 0, pane?.height ?? 0)).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  if (usual !== null) await page.setViewportSize(usual);
});

test('a name of 59 letters leaves the figures in sight', async () => {
  const { page } = opened;
  await applyPatch(
    page,
    patchOf(
      { kind: 'addSheet', name: 'Pay', activate: true },
      write('Pay', 0, 0, [
        ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
        ['Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis', '初级', 80, 0, null, null, null],
      ]),
    ),
  );
  await openScreen(page, '薪资');
  await paneOf(page).getByRole('combobox', { name: '工作表' }).selectOption('Pay');
  await press(page, '预览');
  const after = await paneOf(page).getByRole('columnheader', { name: '改后' }).boundingBox();
  const frame = await page.locator('iframe.pane').boundingBox();
  expect((after?.x ?? 9999) + (after?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
});

test('forced colours, dark: the page is dark, and diagrams are drawn in the colours of its text', async () => {
  const { page } = opened;
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openScreen(page, '规则');
  await press(page, '写出规则表');
  await press(page, /StarBand_presales_standard/);
  const picture = paneOf(page).getByRole('img').first();
  await picture.waitFor();
  const [text, column, ground] = await picture.evaluate((svg) => {
    const styled = (selector: string) => getComputedStyle(svg.querySelector(selector) as Element);
    return [styled('text').fill, styled('polygon').stroke, styled('polygon').fill];
  });
  expect([text, column, ground]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  const body = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(body).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
