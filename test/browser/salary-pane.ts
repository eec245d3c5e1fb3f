/** What a user does on the salary screen. */
import type { Page } from 'playwright-core';
import { openScreen, paneOf, press } from './pane';

export async function chooseSheet(page: Page, name: string): Promise<void> {
  await openScreen(page, '薪资');
  await paneOf(page).getByRole('combobox', { name: '工作表' }).selectOption(name);
  await paneOf(page).getByRole('heading', { name: '各列的含义' }).waitFor();
}

export async function preview(page: Page): Promise<void> {
  await press(page, '预览');
  await paneOf(page).getByRole('heading', { name: '预览' }).waitFor();
}

/** Cents as the pane shows them. */
export function yuan(cents: number): string {
  return (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
