/** What tests do with the browser workbook's page. */
import type { Page } from 'playwright-core';
import type { StarbandWindow } from '../../src/hosts/browser/bridge';
import type { Applied, Area, Block, Patch } from '../../src/workbook/port';

/** Waits until the sample is there and calculated. Resolves to the milliseconds since navigation. */
export async function ready(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as StarbandWindow).starband !== undefined);
  await page.waitForSelector('#sheet canvas');
  await page.evaluate(() => (window as StarbandWindow).starband?.ready);
  await page.evaluate(() => (window as StarbandWindow).starband?.calculated());
  return page.evaluate(() => performance.now());
}

export function applyPatch(page: Page, patch: Patch): Promise<Applied | undefined> {
  return page.evaluate((given) => (window as StarbandWindow).starband?.workbook.apply(given), patch);
}

export function readArea(page: Page, area: Area): Promise<Block | undefined> {
  return page.evaluate((given) => (window as StarbandWindow).starband?.workbook.read(given), area);
}

/** All that a sheet holds, from A1. */
export async function readUsed(page: Page, sheet: string): Promise<Block> {
  const block = await page.evaluate(
    (name) => (window as StarbandWindow).starband?.workbook.readUsed(name),
    sheet,
  );
  if (!block) throw new Error(`the sheet "${sheet}" is empty`);
  return block;
}

export async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => (window as StarbandWindow).starband?.calculated());
}

export async function select(page: Page, area: Area): Promise<void> {
  await page.evaluate((given) => (window as StarbandWindow).starband?.workbook.select(given), area);
}

export function sheetNames(page: Page): Promise<string[] | undefined> {
  return page.evaluate(async () =>
    (await (window as StarbandWindow).starband?.workbook.sheets())?.map(({ name }) => name),
  );
}

/** Waits until a workbook with this sheet is open. */
export async function sheetOpened(page: Page, name: string): Promise<void> {
  while (!(await sheetNames(page))?.includes(name)) await page.waitForTimeout(50);
}

/** Univer draws its formula box on canvases too; this one is the sheet. */
export const grid = (page: Page) => page.locator('canvas[id^="univer-sheet-main-canvas"]').first();

/** Presses Enter, and waits until the cell has taken what was typed into it: a busy page takes keys later than they come. */
export async function enter(page: Page, area: Area): Promise<void> {
  const held = async () => JSON.stringify(await readArea(page, area));
  const before = await held();
  await page.keyboard.press('Enter');
  while ((await held()) === before) await page.waitForTimeout(50);
  await calculated(page);
}

/** Goes to a cell by its address and types something else into it, as a user does. */
export async function typeInto(page: Page, area: Area, text: string): Promise<void> {
  await select(page, area);
  await grid(page)
    .focus()
    .catch(() => undefined);
  await page.keyboard.type(text);
  await enter(page, area);
}
