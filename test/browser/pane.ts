/** What a user does in the pane: things are found by their role and their words. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Scheme } from '../../src/schemes/scheme';

/** The pane is a frame of the browser workbook; in Excel it is a page by itself. */
export const paneOf = (page: Page): FrameLocator | Page =>
  page.url().includes('taskpane.html') ? page : page.frameLocator('iframe.pane');

/** Once the pane is there. */
export const paneReady = (page: Page): Promise<void> =>
  paneOf(page).getByRole('heading', { level: 1 }).waitFor();

/** From the month, by the button of a step or by that of the screen. */
export async function openScreen(page: Page, title: string): Promise<void> {
  await paneReady(page);
  const back = paneOf(page).getByRole('button', { name: '返回本月' });
  if (await back.isVisible()) await back.click();
  await paneOf(page)
    .getByRole('button', { name: new RegExp(`^${title}(：|$)`) })
    .click();
  await paneOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Finds a scheme by its name and opens it. */
export async function openScheme(page: Page, scheme: Scheme): Promise<void> {
  const pane = paneOf(page);
  await paneReady(page);
  const search = pane.getByRole('searchbox', { name: '搜索方案、指标' });
  if (!(await search.isVisible())) await openScreen(page, '模板');
  await search.fill(scheme.name.zh);
  await pane.getByRole('button', { name: `${scheme.number}. ${scheme.name.zh}` }).click();
  await pane.getByRole('heading', { name: scheme.name.zh }).waitFor();
}

export async function fillMonth(page: Page, month: string): Promise<void> {
  await paneOf(page).getByRole('textbox', { name: '月份' }).fill(month);
}

export async function choosePeople(page: Page, title: string): Promise<void> {
  await paneOf(page).getByRole('radio', { name: title }).check();
}

export async function press(page: Page, title: string | RegExp): Promise<void> {
  await paneOf(page)
    .getByRole('button', { name: title, exact: typeof title === 'string' })
    .click();
}

/** The message that holds these words, once it is there. */
export async function notice(page: Page, words: string | RegExp): Promise<Locator> {
  const found = paneOf(page).getByRole('group').filter({ hasText: words }).last();
  await found.waitFor();
  return found;
}
