/** The pane as Excel loads it, over the real office.js: every screen, what it leaves in the workbook, and what it says of faults. */
import type { Page } from 'playwright-core';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import { JOURNAL_SHEET } from '../../src/workbook/salary/journal-sheet';
import { officeHostScript } from '../office-host/browser/script';
import type { HostOptions } from '../office-host/host/options';
import type { OfficeHost } from '../office-host/host/office-host';
import { Harness } from './harness';
import type { Opened } from './harness';
import { choosePeople, fillMonth, notice, openScheme, openScreen, paneOf, paneReady, press } from './pane';
import { chooseSheet, preview } from './salary-pane';

interface HostWindow extends Window {
  officeHost: OfficeHost;
}

let harness: Harness;
let opened: Opened;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness.stop());
afterEach(async () => {
  await opened.page.context().close();
  // The one file of the library that is left out: it would report to its maker.
  expect(opened.complaints.filter((words) => !/oteljs_agave|404/.test(words))).toEqual([]);
});

async function open(options: HostOptions = {}, query = ''): Promise<Page> {
  opened = await harness.open('help.html');
  const { page } = opened;
  await page.setViewportSize({ width: 350, height: 900 });
  await page.addInitScript({ content: await officeHostScript({ locale: 'zh-CN', ...options }) });
  await page.goto(`${harness.url}taskpane.html${query}`);
  await paneReady(page);
  return page;
}

const SCHEME = schemes.find(({ id }) => id === 'presales-standard') ?? schemes[0];
if (SCHEME === undefined) throw new Error('no scheme');
const scheme = compiledOf(SCHEME).scheme;

const inHost = <Result>(page: Page, look: (host: OfficeHost) => Result): Promise<Result> =>
  page.evaluate(`(${String(look)})(window.officeHost)`) as Promise<Result>;

const sheets = (page: Page) =>
  inHost(page, (host) => host.workbook.Worksheets.items().map((sheet) => sheet.Name));

async function generate(page: Page): Promise<void> {
  await press(page, '生成工作表');
}

async function openForm(page: Page): Promise<void> {
  await openScheme(page, scheme);
  await fillMonth(page, '2026-03');
  await choosePeople(page, '示例数据');
}

test.each<[string, HostOptions, string, RegExp]>([
  ['Chinese', { locale: 'zh-CN' }, '本月', /^rgb\(255, 255, 255\)$/],
  ['English', { locale: 'en-US' }, 'This month', /^rgb\(255, 255, 255\)$/],
  [
    'a dark theme',
    {
      theme: {
        bodyBackgroundColor: '#1f1f1f',
        bodyForegroundColor: '#ffffff',
        controlBackgroundColor: '#262626',
        controlForegroundColor: '#ffffff',
      },
    },
    '本月',
    /^rgb\((\d\d), \1, \1\)$/,
  ],
])('it follows Excel: %s', async (_, options, title, background) => {
  const page = await open(options);
  await paneOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
  const painted = await page
    .locator('main')
    .evaluate((main) => getComputedStyle(main.parentElement as Element).backgroundColor);
  expect(painted).toMatch(background);
});

describe('a button of the ribbon opens the pane', () => {
  test.each([
    ['home', '本月'],
    ['templates', '模板'],
    ['salary', '薪资'],
    ['rules', '规则'],
    ['functions', '函数'],
    ['self-check', '自检'],
  ])('on %s', async (id, title) => {
    const page = await open({}, `?screen=${id}`);
    const panel = page.getByRole('region', { name: title, exact: true });
    await panel.waitFor();
    await page.waitForFunction(
      (name) => (document.getElementById(`screen-${name}`)?.textContent ?? '').length > 20,
      id,
    );
  });

  test('on the selected cell, explained', async () => {
    const page = await open({}, '?screen=why');
    await inHost(page, (host) => {
      host.view('Sheet1').put('B2', [['=KPIBAND(52%,"conversion")']]);
      host.select('Sheet1', 'B2');
    });
    await page
      .locator('#why')
      .getByText(/KPIBAND/)
      .first()
      .waitFor();
  });
});

test('a template: sheet, looks, rules for input and print set-up are there, and gone after undo', async () => {
  const page = await open();
  await openForm(page);
  await generate(page);
  const done = await notice(page, /已生成工作表/);
  const [, name = ''] = await sheets(page);
  expect(name).toBe(`${scheme.name.zh} 2026-03`);
  const made = await page.evaluate((sheet) => {
    const { officeHost } = window as unknown as HostWindow;
    const view = officeHost.view(sheet);
    return {
      title: view.formulas('A1'),
      bold: view.formatAt(0, 0),
      frozen: view.frozen,
      filter: view.filter,
      print: view.print,
      conditional: view.conditionalFormats.length,
      comments: Object.values(view.comments).length,
      merges: view.merges.length,
      requests: officeHost.requests.length,
    };
  }, name);
  expect(made).toMatchObject({
    title: [[expect.stringContaining(scheme.name.zh)]],
    bold: { 'Font.Bold': true },
    frozen: expect.stringMatching(/^A1:/),
    print: { Orientation: 'Landscape', titleRows: expect.stringMatching(/^\d+:\d+$/) },
  });
  expect(made.conditional).toBeGreaterThan(0);
  expect(made.comments).toBe(0);
  await done.getByRole('button', { name: '撤销' }).click();
  await notice(page, /已撤销/);
  expect(await sheets(page)).toEqual(['Sheet1']);
});

async function putSalaries(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).officeHost.view('Sheet1').put('A1', [
      ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
      ['甲', '初级', 90, 100, 2000, 270, 2370],
      ['乙', '高级', 80, 0, null, null, null],
    ]);
  });
}

const salaries = (page: Page) => inHost(page, (host) => host.view('Sheet1').values('E2:G3'));

test('salaries: preview, apply, journal, undo', async () => {
  const page = await open();
  await putSalaries(page);
  await chooseSheet(page, 'Sheet1');
  await preview(page);
  await press(page, /^应用/);
  const done = await notice(page, /已写入/);
  // 高级: base 2500, bonus 300 × 80%; no commission.
  expect(await salaries(page)).toEqual([
    [2000, 270, 2370],
    [2500, 240, 2740],
  ]);
  expect(await sheets(page)).toEqual(['Sheet1', JOURNAL_SHEET]);
  await done.getByRole('button', { name: '撤销' }).click();
  await notice(page, /已撤销/);
  expect(await salaries(page)).toEqual([
    [2000, 270, 2370],
    ['', '', ''],
  ]);
});

test('rules: what is typed into the sheet is checked at once', async () => {
  const page = await open();
  await openScreen(page, '规则');
  await press(page, '写出规则表');
  await notice(page, '已写出');
  await press(page, /StarBand_presales_standard/);
  await paneOf(page).getByRole('tab', { name: /^检查/ }).click();
  const fault = paneOf(page)
    .getByText(/权重.*101/)
    .filter({ visible: true })
    .first();
  expect(await fault.count()).toBe(0);
  const [, rules = ''] = await sheets(page);
  await type(page, rules, 'reply', 6, 7);
  await fault.waitFor();
  await type(page, rules, 'reply', 7, 6);
  await fault.waitFor({ state: 'detached' });
});

/** As a user would: finds the row by its key, and in it the cell that holds the value. */
function type(page: Page, sheet: string, key: string, before: number, after: number): Promise<void> {
  return page.evaluate(
    ([name, wanted, old, value]) => {
      const view = (window as unknown as HostWindow).officeHost.view(name);
      const rows = view.values('A1:Z120') as readonly (readonly unknown[])[];
      const row = rows.findIndex((cells) => cells[1] === wanted && cells.includes(old));
      const column = rows[row]?.indexOf(old) ?? -1;
      view.put(`${String.fromCharCode(65 + column)}${row + 1}`, [[value]], 'Local');
    },
    [sheet, key, before, after] as const,
  );
}

test('functions: a formula goes into the cell that the user has selected', async () => {
  const page = await open();
  await inHost(page, (host) => host.select('Sheet1', 'B2'));
  await openScreen(page, '函数');
  await paneOf(page)
    .getByRole('button', { name: /KPIBAND\(/ })
    .click();
  await press(page, '插入所选单元格');
  await notice(page, '已插入 B2。');
  expect(await inHost(page, (host) => host.view('Sheet1').formulas('B2'))).toEqual([
    ['=KPIBAND(52%,"conversion")'],
  ]);
});

describe('a fault is said, with what to do, and trying again works', () => {
  const FAULTS: readonly (readonly [string, RegExp])[] = [
    ['InvalidOperationInCellEditMode', /单元格正在编辑。请按 Enter 或 Esc/],
    ['AccessDenied', /拒绝了访问.*请取得编辑权限/],
    ['InvalidOrTimedOutSession', /会话已失效。请重新打开/],
    ['ConnectionFailure', /连接中断。请检查网络/],
    ['RequestPayloadSizeLimitExceeded', /超过了表格程序的上限。请减少行数/],
  ];
  const cases = FAULTS.flatMap(([code, words]) => [0, 1, 2].map((request) => ({ code, request, words })));

  test.each(cases)('$code at request $request', async ({ code, request, words }) => {
    const page = await open();
    await openForm(page);
    await page.evaluate((fault) => (window as unknown as HostWindow).officeHost.failNext(fault), {
      code,
      request,
    });
    await generate(page);
    await notice(page, words);
    expect(await sheets(page)).toEqual(['Sheet1']);
    await generate(page);
    await notice(page, /已生成工作表/);
    expect(await sheets(page)).toHaveLength(2);
  });
});
