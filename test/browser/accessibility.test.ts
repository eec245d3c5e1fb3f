/** The pane for everybody: axe on every screen in each language and theme, the keyboard alone, narrow panes, the focus. */
import { source as axeSource } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { StarbandWindow } from '../../src/hosts/browser/bridge';
import type { Appearance } from '../../src/hosts/host';
import { at, patchOf, write } from '../hosts/contract';
import { sharedWorkbook } from './fresh-workbook';
import { paneOf } from './pane';
import { applyPatch, calculated, select, sheetNames } from './workbook-page';

/** Which rules are asked; all of them unless said. */
type AxeOptions = Pick<RunOptions, 'runOnly' | 'rules' | 'resultTypes' | 'preload'>;

interface AxeWindow extends Window {
  axe?: { run(context: { exclude: string[] }, options: AxeOptions): Promise<AxeResults> };
}

const opened = sharedWorkbook();

interface PaneWindow extends StarbandWindow {
  /** As if the host's language or theme changed. High contrast is the host's to set, and this page has no switch for it. */
  appear?: (appearance: Appearance) => void;
}

/** The pane's frame, loaded anew so that tests can change its appearance. */
async function openPane(page: Page): Promise<Frame> {
  await page.evaluate(() => {
    const host = (window as PaneWindow).starband;
    if (host === undefined) return;
    host.onAppearance = (listener) => {
      (window as PaneWindow).appear = listener;
      return () => undefined;
    };
  });
  const frame = page.frame({ url: /pane\.html/ });
  if (frame === null) throw new Error('there is no pane');
  await frame.goto(frame.url());
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

/** Steps through the pane; each leaves a state to look at. Words are those of either language. */
type Step = readonly [name: string, act: (frame: Frame, page: Page) => Promise<unknown>];

/** Once the pane was drawn: only then do the tabs know which of them fit a new width. */
const drawn = (frame: Frame) =>
  frame.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Another screen, by way of the month. */
async function go(frame: Frame, words: RegExp): Promise<void> {
  await press(frame, /^(返回本月|Back to the month)$/);
  await press(frame, words);
}
const press = (frame: Frame, words: RegExp) => frame.getByRole('button', { name: words }).click();
const undoIsThere = (frame: Frame) =>
  frame
    .getByRole('button', { name: /^(撤销|Undo)$/ })
    .first()
    .waitFor();

/** An export with a question, a stranger, a total and a figure that is pending. */
const EXPORT = patchOf(
  { kind: 'addSheet', name: 'Export' },
  write('Export', 0, 0, [
    ['客服昵称', '聊天人数', '平均响应', '回复率'],
    ['李明', 600, 37, 1.2],
    ['访客', 500, '8分48秒', '延迟统计'],
    ['汇总', 1100, null, null],
  ]),
);

/** A sheet on which rows are skipped, a formula stands and people are told apart. */
const AWKWARD = patchOf(
  { kind: 'addSheet', name: 'Pay' },
  write('Pay', 0, 0, [
    ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计', '餐补'],
    ['王芳', '高级', 80, 100, 2500, 200, { formula: '=E2+F2' }, 50],
    ['李明', '中极', 80, 0, null, null, null, null],
    ['赵云', '初级', 70, 0, null, null, null, null],
    ['合计', null, null, null, null, null, 1, null],
  ]),
);

/** A history of people and months, without the stars of a template. */
const STARS = patchOf(
  { kind: 'addSheet', name: 'Stars' },
  write('Stars', 0, 0, [
    ['Star history 2026-10', null, null, null, null],
    ['姓名', '2026-08', '2026-09', '2026-10', '差错数'],
    ['李明', 92, null, null, 1],
    ['王芳', 80, 81, 79.5, null],
  ]),
);

const STEPS: readonly Step[] = [
  ['the month', (frame) => frame.getByRole('list').first().waitFor()],
  ['schemes', (frame) => press(frame, /^(模板|Templates)$/)],
  ['no scheme found', (frame) => frame.getByRole('searchbox').first().fill('没有这样的方案')],
  [
    'a scheme, its form with a fault',
    async (frame) => {
      await press(frame, /^(清除搜索|Clear search)/);
      await press(frame, /^1\. /);
      await frame.getByRole('radio').nth(1).check();
      await frame.getByRole('textbox', { name: /^(月份|Month)$/ }).fill('x');
      const folded = frame.locator('h3 button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
    },
  ],
  [
    'a sheet was generated',
    async (frame) => {
      await frame.getByRole('textbox', { name: /^(月份|Month)$/ }).fill('2026-03');
      await frame.getByRole('radio').nth(3).check();
      await press(frame, /^(生成工作表|Generate sheet)$/);
      await undoIsThere(frame);
    },
  ],
  [
    'columns of a pay sheet, one by hand and one missing',
    async (frame) => {
      await go(frame, /^(薪资：|Pay: )/);
      await frame.getByRole('combobox').first().selectOption('Pay');
      await frame.getByRole('combobox', { name: /^(提成|Commission)( \*)?$/ }).selectOption('7');
      await frame.getByRole('combobox', { name: /^(得分|Score)( \*)?$/ }).selectOption('');
    },
  ],
  [
    'a preview with skipped rows, warnings and formulas',
    async (frame) => {
      await frame.getByRole('combobox', { name: /^(得分|Score)( \*)?$/ }).selectOption('2');
      await frame.getByRole('combobox', { name: /^(提成|Commission)( \*)?$/ }).selectOption('3');
      await press(frame, /^(预览|Preview)$/);
      await frame.getByRole('table').waitFor();
    },
  ],
  [
    'salaries were written',
    async (frame) => {
      await press(frame, /^(应用|Apply) /);
      await undoIsThere(frame);
    },
  ],
  [
    'an export with questions',
    async (frame) => {
      await go(frame, /^(数据：|Figures: )/);
      await frame.getByRole('combobox', { name: /^(考核表|Assessment sheet)$/ }).selectOption('10月考核');
      await frame.getByRole('combobox', { name: /^(数据来源|Figures from)$/ }).selectOption('Export');
      await frame.getByRole('combobox', { name: /“平均响应”/ }).waitFor();
    },
  ],
  [
    'a preview of figures',
    async (frame) => {
      await frame.getByRole('combobox', { name: /“平均响应”/ }).selectOption('second');
      await frame.getByRole('table').waitFor();
    },
  ],
  [
    'stars of a plain history',
    async (frame) => {
      await go(frame, /^(星级：|Stars: )/);
      await frame.getByRole('combobox').first().selectOption('Stars');
      await frame.getByRole('combobox', { name: /^(方案|Scheme)/ }).selectOption('star-composite');
      await frame.getByRole('table').waitFor();
    },
  ],
  [
    'one person’s ladder',
    async (frame) => {
      await press(frame, /^李明$/);
      await frame.getByRole('img', { name: /各月得分|months against/ }).waitFor();
      await frame.getByRole('combobox', { name: /^(给予的星级|Stars given)/ }).selectOption('2');
    },
  ],
  [
    'months to collect',
    async (frame) => {
      await press(frame, /^(返回|Back)$/);
      await frame.getByRole('tab', { name: /^(收集|Collect)$/ }).click();
      await frame.getByRole('table').waitFor();
    },
  ],
  ['quotas', (frame) => frame.getByRole('tab', { name: /^(名额|Quotas)$/ }).click()],
  [
    'the ledger of stars',
    async (frame) => {
      await frame.getByRole('tab', { name: /^(台账|Ledger)$/ }).click();
      await frame.getByRole('textbox').first().waitFor();
    },
  ],
  [
    'the board',
    async (frame) => {
      await go(frame, /^(得分：|Scores: )/);
      await frame.getByRole('table').first().waitFor();
    },
  ],
  [
    'one person on the board',
    async (frame) => {
      await frame.getByRole('combobox', { name: /^(个人|One person)$/ }).selectOption({ index: 1 });
      await frame.getByRole('region', { name: /^(从满分到总分|From full marks to the total)$/ }).waitFor();
    },
  ],
  ['pay slips', (frame) => go(frame, /^(工资条：|Pay slips: )/)],
  ['closing', (frame) => go(frame, /^(月结：|Closing: )/)],
  ['an appeal', (frame) => go(frame, /^(申诉|Appeal)$/)],
  ['the year', (frame) => go(frame, /^(年度|Year)$/)],
  ['rules, none in the workbook yet', (frame) => go(frame, /^(规则|Rules)$/)],
  [
    'a rules sheet was written',
    async (frame) => {
      await press(frame, /^(写出规则表|Write rules sheet)$/);
      await undoIsThere(frame);
    },
  ],
  [
    'the cards of a rules sheet',
    async (frame) => {
      await press(frame, /StarBand_presales_standard/);
      await frame.getByRole('img').first().waitFor();
    },
  ],
  [
    'a card being edited',
    async (frame) => {
      await frame
        .getByRole('button', { name: /^(修改|Edit)/ })
        .nth(1)
        .click();
      await frame.getByRole('textbox').first().waitFor();
    },
  ],
  ['what the linter finds', (frame) => frame.getByRole('tab', { name: /^(检查|Check)/ }).click()],
  ['versions', (frame) => frame.getByRole('tab', { name: /^(版本|Versions)/ }).click()],
  ['a simulation', (frame) => frame.getByRole('tab', { name: /^(模拟|Simulat)/ }).click()],
  [
    'people in and out of a sheet, without a row for them',
    async (frame) => {
      await go(frame, /^(人员|People)$/);
      await frame.getByRole('combobox', { name: /^(考核表、星级表|Assessment, star)/ }).selectOption('Pay');
      await frame.getByRole('textbox').fill('钱新\n孙新\t009\n李明');
      await frame.getByRole('checkbox', { name: '赵云' }).check();
      await frame.getByText(/没有空行给|No row is free/).waitFor();
    },
  ],
  ['functions', (frame) => go(frame, /^(函数|Functions)$/)],
  ['converting formulas', (frame) => press(frame, /^(转换一张表的公式|Convert the formulas)/)],
  [
    'a preview of a conversion',
    async (frame) => {
      await frame.getByRole('combobox').first().selectOption('10月考核');
      await press(frame, /^(预览|Preview)$/);
      await frame.getByRole('heading', { level: 3 }).first().waitFor();
      await press(frame, /^(返回|Back)$/);
    },
  ],
  ['a function', (frame) => press(frame, /KPIBAND/)],
  [
    'a cell that is not empty',
    async (frame, page) => {
      await select(page, at('Pay', 0, 0));
      await press(frame, /^(插入所选单元格|Insert into the selected cell)$/);
      await frame.getByRole('button', { name: /^(仍然插入|Insert anyway)$/ }).waitFor();
    },
  ],
  [
    'the self-check, writing too',
    async (frame) => {
      await go(frame, /^(自检|Self-check)$/);
      await press(frame, /^(再试写|Try writing)/);
      await frame.getByText(/1,000 formulas|一千个公式/).waitFor();
      await frame.getByText(/^(都与预期一致。|Everything is as expected.)$/).waitFor();
    },
  ],
  [
    'an error explained',
    async (frame, page) => {
      await applyPatch(
        page,
        patchOf(
          { kind: 'addSheet', name: 'Why', activate: true },
          write('Why', 0, 0, [[{ formula: '=KPIGRADE(B1)' }, 105]]),
        ),
      );
      await calculated(page);
      await select(page, at('Why', 0, 0));
      await press(frame, /^(单元格为什么是这个值|Why this cell shows what it does)$/);
      await frame.getByRole('button', { name: /^B1 = 105/ }).waitFor();
    },
  ],
];

/** What axe finds, in a line each. */
async function findings(frame: Frame, options: AxeOptions): Promise<readonly string[]> {
  // Colours fade in and out; they are judged where they come to rest.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))),
  );
  const results = await frame.evaluate(
    // Fluent UI's markers for the Tab key: hidden, and they hand the focus on at once.
    (given) => (window as AxeWindow).axe?.run({ exclude: ['[data-tabster-dummy]'] }, given),
    // Nothing is told of what is right, and no stylesheet is fetched once more.
    { resultTypes: ['violations'] as ['violations'], preload: false, ...options },
  );
  return (results?.violations ?? []).flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** What reaches beyond the pane's right edge. */
function overflowing(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const reach = [
      ...document.querySelectorAll<HTMLElement>('header *, main, main button, main table, #why, #why button'),
    ]
      .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120));
    const scrolling = [document.documentElement, ...document.querySelectorAll('main > section')]
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => `${one.tagName} scrolls`);
    return [...reach, ...scrolling];
  });
}

const groundOf = (frame: Frame) =>
  frame.locator('.fui-FluentProvider').evaluate((one) => getComputedStyle(one).backgroundColor);

const COLORS: AxeOptions = { runOnly: ['color-contrast'] };
const WORDS: AxeOptions = { rules: { 'color-contrast': { enabled: false } } };

/** Colours go with the theme and words with the language, so these find what all six would. */
const APPEARANCES: readonly (Appearance & { readonly axe: AxeOptions })[] = [
  { language: 'zh', theme: 'light', axe: {} },
  { language: 'zh', theme: 'dark', axe: COLORS },
  { language: 'zh', theme: 'contrast', axe: COLORS },
  { language: 'en', theme: 'light', axe: WORDS },
];
const WIDTHS = [320, 350];

/** What has the focus, as it is called. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    return (one?.getAttribute('aria-label') ?? one?.labels?.[0]?.innerText ?? one?.innerText ?? '').trim();
  });
}

/** Presses Tab until this has the focus. Resolves to what had it on the way. */
async function tabTo(page: Page, frame: Frame, wanted: RegExp, key = 'Tab'): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(key);
    const name = await focused(frame);
    if (wanted.test(name)) return passed;
    passed.push(name);
  }
  throw new Error(`${wanted} was not reached; passed ${passed.join(' · ')}`);
}

test('a template by keyboard alone, undone and left again', async () => {
  const { page } = opened;
  const frame = await openPane(page);
  const before = await sheetNames(page);
  await frame.getByRole('button', { name: '模板' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(frame)).toBe('模板');
  await frame.getByRole('searchbox').first().waitFor();
  await tabTo(page, frame, /Switch to English$/);
  await tabTo(page, frame, /^搜索方案/);
  await page.keyboard.type('转化率');
  await tabTo(page, frame, /^筛选/);
  await tabTo(page, frame, /^1\. 售前客服绩效考核标准/);
  await page.keyboard.press('Enter');
  expect(await focused(frame)).toBe('返回');
  await tabTo(page, frame, /^月份/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2026-03');
  await tabTo(page, frame, /^空白行/);
  for (const _ of ['星评人员', '粘贴名单', '取自选区', '示例数据']) await page.keyboard.press('ArrowDown');
  expect(await frame.getByRole('radio', { name: '示例数据' }).isChecked()).toBe(true);
  await tabTo(page, frame, /^生成工作表/);
  await page.keyboard.press('Enter');
  await undoIsThere(frame);
  await calculated(page);
  expect(await sheetNames(page)).toHaveLength((before?.length ?? 0) + 1);
  await frame.getByRole('button', { name: '生成工作表' }).focus();
  await tabTo(page, frame, /^撤销/);
  await page.keyboard.press('Enter');
  await paneOf(page).getByText('已撤销').waitFor();
  expect(await sheetNames(page)).toEqual(before);
  await frame.getByRole('button', { name: '返回', exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(frame)).toMatch(/^1\. 售前客服绩效考核标准/);
});

test('the screens by keys, Esc and back; a function and back', async () => {
  const { page } = opened;
  const frame = await openPane(page);
  await frame.getByRole('button', { name: '模板' }).focus();
  await tabTo(page, frame, /^规则$/);
  await page.keyboard.press('Enter');
  expect(await focused(frame)).toBe('规则');
  await page.keyboard.press('Escape');
  expect(await focused(frame)).toBe('规则');
  expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe('本月');
  await tabTo(page, frame, /^函数$/);
  await page.keyboard.press('Enter');
  await frame.getByRole('searchbox', { name: '搜索函数' }).waitFor();
  await tabTo(page, frame, /^搜索函数/);
  await page.keyboard.type('KPIGRADE');
  await tabTo(page, frame, /KPIGRADE\(/);
  await page.keyboard.press('Enter');
  await tabTo(page, frame, /^公式/);
  await tabTo(page, frame, /^插入所选单元格/);
  await frame.getByRole('button', { name: '返回', exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(frame)).toMatch(/KPIGRADE\(/);
});

test('salaries by keyboard alone', async () => {
  const { page } = opened;
  await select(page, at('10月工资表', 0, 0));
  const frame = await openPane(page);
  await frame.getByRole('button', { name: /^薪资：/ }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('combobox', { name: '工作表' }).waitFor();
  await tabTo(page, frame, /^工作表/);
  await tabTo(page, frame, /^重新读取/);
  const passed = await tabTo(page, frame, /^预览/);
  expect(passed.slice(0, 4)).toEqual(['方案', '表头行', '姓名', '薪资级别 *']);
  await page.keyboard.press('Enter');
  await frame.getByRole('table').waitFor();
  await tabTo(page, frame, /^不计算的行/);
  await tabTo(page, frame, /^底薪/);
  await page.keyboard.press('Space');
  expect(await frame.getByRole('checkbox', { name: '底薪' }).isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await tabTo(page, frame, /^操作人/);
  await tabTo(page, frame, /^应用 36 处改动/);
  await page.keyboard.press('Enter');
  await undoIsThere(frame);
  await tabTo(page, frame, /^撤销/);
  await page.keyboard.press('Enter');
  await paneOf(page).getByText('已撤销').waitFor();
});

test('axe finds nothing and nothing overflows, in every language and theme', async () => {
  const { page } = opened;
  await applyPatch(page, AWKWARD);
  await applyPatch(page, STARS);
  await applyPatch(page, EXPORT);
  const frame = await openPane(page);
  await frame.evaluate(axeSource);
  const found: string[] = [];
  const grounds = new Set<string>();
  for (const [name, act] of STEPS) {
    await act(frame, page);
    for (const { language, theme, axe } of APPEARANCES) {
      await page.evaluate((given) => (window as PaneWindow).appear?.(given), { language, theme });
      grounds.add(await groundOf(frame));
      found.push(...(await findings(frame, axe)).map((one) => `${name}, ${language} ${theme}: ${one}`));
      if (theme !== 'light') continue;
      for (const width of WIDTHS) {
        await page.locator('iframe.pane').evaluate((one, wide) => (one.style.width = `${wide}px`), width);
        await drawn(frame);
        found.push(...(await overflowing(frame)).map((one) => `${name}, ${language} ${width} px: ${one}`));
      }
    }
  }
  expect(found).toEqual([]);
  expect(grounds.size).toBe(3);
});
