/** Pictures of the main states, taken from the real page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { isError } from '../../src/core/cell';
import { at, patchOf, write } from '../hosts/contract';
import { Harness } from './harness';
import { MONTH_SHOTS } from './month-shots';
import { choosePeople, fillMonth, notice, openScheme, openScreen, paneOf, press } from './pane';
import { applyPatch, calculated, readUsed, ready, select } from './workbook-page';

/** What month it is decides the sample's months. */
const TODAY = new Date('2026-11-15T09:00:00+08:00');

/** Small enough for a README, wide enough for sheet and pane. */
const SIZE = { width: 1280, height: 800 };
/** The guide is read in a narrow window, too. */
const GUIDE_SIZE = { width: 1000, height: 640 };
const PAY = '10月工资表';
const ASSESSED = '10月考核';

async function previewed(page: Page): Promise<void> {
  await openScreen(page, '薪资');
  await paneOf(page).getByRole('combobox', { name: '工作表' }).selectOption(PAY);
  await press(page, '预览');
  await paneOf(page).getByRole('heading', { name: '预览' }).scrollIntoViewIfNeeded();
}

const SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async () => undefined,
  template: async (page) => {
    await openScheme(page, schemes.find((scheme) => scheme.id === 'presales-standard') as Scheme);
    await fillMonth(page, '2026-11');
    await choosePeople(page, '示例数据');
    await press(page, '生成工作表');
    await notice(page, '已生成工作表');
  },
  salary: async (page) => {
    await previewed(page);
    await press(page, '应用 36 处改动');
    await notice(page, '36 个单元格');
  },
  rules: async (page) => {
    await openScreen(page, '规则');
    await press(page, '写出规则表');
    await press(page, /StarBand_presales_standard/);
    await paneOf(page).getByRole('img').first().waitFor();
  },
  ...MONTH_SHOTS,
  functions: async (page) => {
    await openScreen(page, '函数');
    await select(page, at(ASSESSED, 4, 10));
    await press(page, /KPIEXPLAIN/);
  },
  check: async (page) => {
    await openScreen(page, '自检');
    await paneOf(page).getByRole('table').first().waitFor();
  },
  dark: async (page) => {
    await openScreen(page, '模板');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    await paneOf(page).getByRole('button', { name: /^5\. / }).click();
  },
};

/** The picture that three looks in a row give. */
async function atRest(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (let same = 0, looks = 0; same < 2; looks += 1) {
    if (looks === 40) throw new Error('the page does not come to rest');
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    same = picture.equals(last) ? same + 1 : 0;
    last = picture;
    await page.waitForTimeout(200);
  }
  return last;
}

/** The states that the guide speaks of. */
const GUIDE_SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  templates: shot('template'),
  salary: previewed,
  rules: shot('rules'),
  errors: async (page) => {
    const [headers = []] = (await readUsed(page, ASSESSED)).cells.slice(3);
    const input = headers.findIndex((cell) => String(cell).startsWith('配合度'));
    await applyPatch(page, patchOf(write(ASSESSED, 4, input, [['随叫随到']])));
    await calculated(page);
    const column = ((await readUsed(page, ASSESSED)).cells[4] ?? []).findIndex(isError);
    await select(page, at(ASSESSED, 4, column));
    await press(page, '单元格为什么是这个值');
    await paneOf(page)
      .getByText(/请检查/)
      .first()
      .waitFor();
  },
};

function shot(name: string): (page: Page) => Promise<void> {
  return SHOTS[name] ?? (() => Promise.reject(new Error(`no picture ${name}`)));
}

/** Into `folder` the README's, into `guide` those of the guide. @param only their names, where not all are wanted */
export async function takeAll(folder: string, guide: string, only: readonly string[] = []): Promise<void> {
  const wanted = (shots: typeof SHOTS): typeof SHOTS =>
    Object.fromEntries(Object.entries(shots).filter(([name]) => only.length === 0 || only.includes(name)));
  const harness = await Harness.start();
  await takeInto(harness, folder, wanted(SHOTS), SIZE);
  if (only.length === 0) await takeInto(harness, guide, GUIDE_SHOTS, GUIDE_SIZE);
  await harness.stop();
}

async function takeInto(
  harness: Harness,
  folder: string,
  shots: typeof SHOTS,
  size: typeof SIZE,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, act] of Object.entries(shots)) {
    const { page } = await harness.open('', TODAY);
    await page.setViewportSize(size);
    await ready(page);
    await act(page);
    await calculated(page);
    // The grid is painted as a whole, and not in the pieces that happened to change.
    await page.setViewportSize({ ...size, width: size.width + 1 });
    await page.waitForTimeout(200);
    await page.setViewportSize(size);
    await writeFile(join(folder, `${name}.png`), await atRest(page));
    await page.context().close();
    console.log(name);
  }
}
