/** Pictures of the main states, taken from the real page. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { Harness } from './harness';
import { ready } from './workbook-page';

type Shot = (page: Page, pane: FrameLocator) => Promise<void>;

const SHOTS: Readonly<Record<string, Shot>> = {
  start: async () => undefined,
  template: async (_page, pane) => {
    await pane.getByRole('button', { name: /^2\. / }).click();
    await pane.getByRole('radio', { name: '示例数据' }).click();
    await pane.getByRole('button', { name: '生成工作表' }).click();
    await pane.getByText('已生成工作表').waitFor();
  },
  salary: async (_page, pane) => {
    await pane.getByRole('tab', { name: '薪资' }).click();
    await pane.getByRole('combobox', { name: '工作表' }).selectOption('10月工资表');
    await pane.getByRole('button', { name: '预览', exact: true }).click();
    await pane
      .getByText(/处改动/)
      .first()
      .waitFor();
  },
  functions: async (_page, pane) => {
    await pane.getByRole('tab', { name: '函数' }).click();
    await pane.getByRole('button', { name: /KPIBAND/ }).click();
  },
};

export async function takeAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const harness = await Harness.start();
  for (const [name, act] of Object.entries(SHOTS)) {
    const { page } = await harness.open();
    await ready(page);
    await act(page, page.frameLocator('iframe'));
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(name);
  }
  await harness.stop();
}
