/** The WPS add-in as files, in the engine of WPS's panes: nothing complains, nothing is asked for but its own files, everything works. */
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { version } from '../../package.json';
import { serve } from '../../scripts/serve.cjs';
import type { Served } from '../../scripts/serve.cjs';
import { catalogue } from '../../src/functions/catalogue';
import { schemes } from '../../src/schemes/all';
import { ownExamples } from '../../src/schemes/own/own';
import { dist } from '../manifest/built';
import { cssFindings } from '../wps/lint/css';
import { pressOn, says, words, WpsPages, writtenStyles } from './wps-page';
import type { OpenedPage, Opening } from './wps-page';

let pages: WpsPages;
/** The online form. */
let served: Served;
const opened: OpenedPage[] = [];
beforeAll(async () => {
  [pages, served] = await Promise.all([WpsPages.start(), serve(join(dist, 'wps'), 0)]);
});
afterAll(() => Promise.all([pages.stop(), served.close()]));

async function open(path: string, how?: Opening): Promise<Page> {
  const one = await pages.open(path, how);
  opened.push(one);
  return one.page;
}
afterEach(async () => {
  const [folder] = pages.url('').split('starband_');
  const all = opened.splice(0);
  await Promise.all(all.map(({ page }) => page.close()));
  expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
  const ours = [folder ?? '', served.url];
  const asked = all.flatMap((one) => one.asked);
  expect(asked.filter((url) => !ours.some((address) => url.startsWith(address)))).toEqual([]);
});

interface AxeWindow extends Window {
  axe?: { run(context: { exclude: string[] }, options: { preload: false }): Promise<AxeResults> };
}

/** What axe finds, in a line each. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    // Without fetching style sheets once more, which the policy stops.
    (window as AxeWindow).axe?.run({ exclude: ['[data-tabster-dummy]'] }, { preload: false }),
  );
  return (results?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

type Ribbon = { OnAction(control: { Id: string }): unknown };

describe('the page that WPS loads at its start', () => {
  test.each([[['wps'] as const], [['Application'] as const], [['wps', 'Application'] as const]])(
    'registers the functions; root %j',
    async (roots) => {
      const page = await open('index.html', { roots });
      expect(await page.evaluate(() => [...window.wpsHost.functions.all.keys()])).toEqual(
        catalogue.map(({ name }) => name),
      );
      expect(await page.evaluate(() => window.wpsHost.functions.call('KPIBAND', 0.52, 'conversion'))).toBe(
        80,
      );
    },
  );

  test('opens the pane beside it, by an address with the folder’s name in plain characters', async () => {
    const page = await open('index.html');
    await page.evaluate(() => (window as unknown as Ribbon).OnAction({ Id: 'starbandPane' }));
    const [pane] = await page.evaluate(() => window.wpsHost.panes);
    expect(pane).toMatchObject({ visible: true, dock: 2, width: 350 });
    expect(pane?.url).toBe(decodeURI(pages.url('pane.html')));
    expect(pane?.url).toContain('星评 WPS-');
    // And the engine finds it there.
    await says(await open(pane?.url ?? ''), /模板/);
  });

  test('does the same from a server', async () => {
    const page = await open(`${served.url}index.html`);
    await page.evaluate(() => (window as unknown as Ribbon).OnAction({ Id: 'starbandSelfCheck' }));
    const [pane] = await page.evaluate(() => window.wpsHost.panes);
    expect(pane?.url).toBe(`${served.url}pane.html#self-check`);
    await says(await open(pane?.url ?? ''), /12\.1\.0\.26895/);
    expect(await page.evaluate(() => window.wpsHost.functions.all.size)).toBe(catalogue.length);
  });

  test.each<[string, Opening]>([
    ['custom functions', { host: { without: ['WPSMergedRoot.AddCustomFunction'] } }],
    ['anything of WPS', { host: null }],
  ])('says nothing where there is not %s', async (_, how) => {
    const page = await open('index.html', how);
    expect(await page.evaluate(() => typeof (window as unknown as Ribbon).OnAction)).toBe('function');
  });
});

describe('the pane', () => {
  test('shows its screens, writes no style that the engine does not know, and is for everybody', async () => {
    const page = await open('pane.html', { host: { sheets: { 表1: [['姓名', '分数'], ['张三', 88]] } } }); // prettier-ignore
    await says(page, /表1 · 1 人/);
    expect(await findings(page)).toEqual([]);
    for (const [tab, seen] of [
      ['模板', new RegExp(`${schemes.length + ownExamples.length} 个方案`)],
      ['薪资', /方案|工作表/],
      ['规则', /规则/],
      ['函数', /KPIBAND/],
      ['自检', /12\.1\.0\.26895/],
    ] as const) {
      await pressOn(page, tab);
      await says(page, seen);
      await pressOn(page, '返回本月');
    }
    expect(await findings(page)).toEqual([]);
    expect(cssFindings((await writtenStyles(page)).join('\n'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('collapses itself by the button at its bottom', async () => {
    const page = await open('pane.html');
    await says(page, /收起面板/);
    const bottom = await page.evaluate(() => {
      const { wps } = window;
      const pane = wps.CreateTaskPane(location.href);
      pane.Visible = true;
      wps.PluginStorage.setItem('starband.pane.et', pane.ID);
      return window.innerHeight - (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0);
    });
    expect(bottom).toBe(0);
    await pressOn(page, '收起面板');
    expect(await page.evaluate(() => window.wpsHost.panes.map(({ visible }) => visible))).toEqual([false]);
  });

  test('opens on the self-check, and goes there when it is open', async () => {
    const page = await open('pane.html#self-check');
    await says(page, /12\.1\.0\.26895/);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await pressOn(page, '返回本月');
    await page.evaluate(() => (location.hash = '#self-check'));
    await page.waitForFunction(() => document.querySelector('#screen-self-check:not([hidden])') !== null);
  });

  test('says so outside WPS', async () => {
    await says(await open('pane.html', { host: null }), /请在工作簿中打开星评/);
  });
});

test('about: versions, the functions, and a prefix that is in force at the next start', async () => {
  await open('index.html');
  const page = await open('about.html');
  expect(await words(page)).toContain(version);
  expect(await words(page)).toMatch(/没有登记/);
  expect(await findings(page)).toEqual([]);
  const set = (prefix: string) =>
    page.evaluate((value: string) => {
      (document.getElementById('prefix') as HTMLInputElement).value = value;
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    }, prefix);
  const names = async () => {
    const shell = await open('index.html');
    return shell.evaluate(() => [...window.wpsHost.functions.all.keys()]);
  };
  await set('A1');
  await says(page, /像单元格地址/);
  expect((await names())[0]).toBe('KPIBAND');
  await set('星评');
  await says(page, /已保存/);
  expect((await names())[0]).toBe('星评.KPIBAND');
  await set('');
  await says(page, /已保存/);
  expect((await names())[0]).toBe('KPIBAND');
});
