/** Every screen of the pane in the engine of WPS's panes, over the stand-in for WPS: what it leaves in the workbook, and back. */
import type { Page } from 'puppeteer-core';
import type { WpsHost } from '../wps-host/host';
import { says, WpsPages } from './wps-page';
import type { OpenedPage } from './wps-page';

interface HostWindow extends Window {
  wpsHost: WpsHost;
}

const SALARIES = [
  ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
  ['甲', '初级', 90, 100, 2000, 270, 2370],
  ['乙', '高级', 80, 0, null, null, null],
];

let pages: WpsPages;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  pages = await WpsPages.start();
});
afterAll(() => pages.stop());
beforeEach(async () => {
  opened = await pages.open('pane.html', { host: { sheets: { 工资: SALARIES } } });
  ({ page } = opened);
  await page.waitForSelector('h1');
});
afterEach(async () => {
  await page.close();
  expect(opened.complaints).toEqual([]);
});

/** The visible button that says this. */
async function press(words: string): Promise<void> {
  const find = (wanted: string): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>('button')];
    const found = all.find(
      (one) =>
        one.offsetParent !== null &&
        `${one.textContent ?? ''} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted),
    );
    found?.click();
    return found !== undefined;
  };
  await page.waitForFunction(find, { polling: 100, timeout: 120_000 }, words);
}

const sheets = (): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as HostWindow).wpsHost.sheetNames);

const cells = (sheet: string, address: string): Promise<unknown> =>
  page.evaluate(([name, where]) => (window as unknown as HostWindow).wpsHost.sheet(name).values(where), [
    sheet,
    address,
  ] as const);

test('a template is generated and taken back', async () => {
  await press('模板');
  await press('1. ');
  await press('生成工作表');
  await says(page, /已生成工作表/);
  const [, made = ''] = await sheets();
  expect(made).toMatch(/^售前客服绩效考核标准 \d{4}-\d\d$/);
  // The title is a formula, which the stand-in does not compute; the header is text.
  expect(JSON.stringify(await cells(made, 'A1:F8'))).toContain('姓名');
  await press('撤销');
  await says(page, /已撤销/);
  expect(await sheets()).toEqual(['工资']);
});

test('salaries are previewed, applied and taken back', async () => {
  await press('薪资');
  await says(page, /各列的含义/);
  await press('预览');
  await press('应用');
  await says(page, /已写入/);
  // 高级: base 2500, bonus 300 × 80%; no commission.
  expect(await cells('工资', 'E3:G3')).toEqual([[2500, 240, 2740]]);
  expect(await sheets()).toEqual(['工资', '星评日志']);
  await press('撤销');
  await says(page, /已撤销/);
  expect(await sheets()).toEqual(['工资']);
});

test('rules are written out and found again', async () => {
  await press('规则');
  await press('写出规则表');
  await says(page, /已写出/);
  await press('StarBand_presales_standard');
  await says(page, /检查/);
  expect((await sheets())[1]).toBe('规则 售前客服绩效考核标准');
});

test('a function goes into the selected cell', async () => {
  await page.evaluate(() => (window as unknown as HostWindow).wpsHost.sheet('工资').select('J2'));
  await press('函数');
  await press('KPIBAND(');
  await press('插入所选单元格');
  await says(page, /已插入 J2/);
  const formula = await page.evaluate(() =>
    (window as unknown as HostWindow).wpsHost.sheet('工资').formula('J2'),
  );
  expect(formula).toBe('=KPIBAND(52%,"conversion")');
});

test('the self-check asks, tries writing when told to, and leaves nothing', async () => {
  await press('自检');
  await says(page, /与预期/);
  await press('再试写');
  await says(page, /可以添加批注/);
  await page.waitForFunction(() => document.querySelector('[role=status] [role=progressbar]') === null);
  const json = await page.$eval('textarea[readonly]', (area) => (area as HTMLTextAreaElement).value);
  const { probes } = JSON.parse(json) as { probes: readonly { id: string; state: string }[] };
  expect(probes.length).toBeGreaterThanOrEqual(40);
  expect(probes.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(json).not.toContain('工资');
  expect(await sheets()).toEqual(['工资']);
});
