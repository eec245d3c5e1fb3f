/** The pages that install and remove the WPS add-in, with a stand-in for the service of WPS that they talk to under their policy. */
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { version } from '../../package.json';
import { serve } from '../../scripts/serve.cjs';
import type { Served } from '../../scripts/serve.cjs';
import { SERVICE, type Entry } from '../../src/hosts/wps/publish/service';
import { dist } from '../manifest/built';
import { pressOn, says, WpsPages } from './wps-page';
import type { OpenedPage } from './wps-page';

let pages: WpsPages;
let served: Served;
beforeAll(async () => {
  [pages, served] = await Promise.all([WpsPages.start(), serve(join(dist, 'wps'), 0)]);
});
afterAll(() => Promise.all([pages.stop(), served.close()]));

type Command = Entry & { readonly cmd: string };

/** As much of the service as WPS's own installation page relies on. */
class Service {
  readonly commands: Command[] = [];
  list: (Partial<Entry> & { enable?: string })[] = [
    { name: 'somebody else', addonType: 'et', enable: 'enable_dev' },
  ];
  reachable = true;
  /** What it says in place of doing anything. */
  refusal: { status: number; body: string } | null = null;

  readonly answer = (request: HTTPRequest): void => {
    if (!this.reachable) return void request.abort('connectionrefused');
    const { status, body } = this.refusal ?? { status: 200, body: this.reply(request) };
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' };
    void request.respond({ status, headers, body });
  };

  private reply(request: HTTPRequest): string {
    const asked = request.url().slice(SERVICE.length);
    if (request.method() !== 'POST') throw new Error(`the service takes POST, not ${request.method()}`);
    if (asked === '/version') return '1.0.1';
    if (asked === '/publishlist') return JSON.stringify(this.list);
    if (asked !== '/deployaddons/runParams') throw new Error(`the service knows no ${asked}`);
    const command = JSON.parse(Buffer.from(request.postData() ?? '', 'base64').toString('utf8')) as Command;
    this.commands.push(command);
    this.list = this.list.filter(({ name }) => name !== command.name);
    if (command.cmd === 'enable') this.list.push({ ...command, enable: 'enable_dev' });
    return 'OK';
  }
}

let service: Service;
let opened: OpenedPage;
const open = async (url: string): Promise<Page> => {
  opened = await pages.open(url, { host: null, answer: service.answer });
  return opened.page;
};
beforeEach(() => {
  service = new Service();
});
afterEach(async () => {
  await opened.page.close();
  // A service that is not there leaves its mark on the console, and cannot be kept from it.
  const complaints = opened.complaints.filter((words) => !words.includes(SERVICE) && !/ERR_CONNECTION_REFUSED|status of 5/.test(words)); // prettier-ignore
  expect(complaints).toEqual([]);
  const elsewhere = opened.asked.filter((url) => !url.startsWith(served.url) && !url.startsWith(SERVICE) && !url.startsWith('file:')); // prettier-ignore
  expect(elsewhere).toEqual([]);
});

const able = (page: Page) =>
  page.evaluate(() => !(document.getElementById('act') as HTMLButtonElement).disabled);

test('installs the folder that it lies in, and says what comes next', async () => {
  const page = await open(`${served.url}publish.html`);
  await says(page, /尚未安装/);
  await pressOn(page, '安装');
  await says(page, /已登记到 WPS[^]*quit WPS completely/);
  const entry = {
    name: 'starband',
    addonType: 'et',
    online: 'true',
    url: served.url,
    version: '',
    customDomain: '',
  };
  expect(service.commands).toEqual([{ cmd: 'enable', ...entry }]);
  await pressOn(page, '重试');
  await says(page, /已安装，载入地址/);
  expect(service.list.map(({ name }) => name)).toEqual(['somebody else', 'starband']);
});

test('the page of the package installs the archive beside it', async () => {
  const packaged = await serve(pages.folder, 0);
  const page = await open(`${packaged.url}publish.html`);
  opened.asked.length = 0;
  await says(page, /尚未安装/);
  await pressOn(page, '安装');
  await says(page, /已登记/);
  expect(service.commands).toMatchObject([
    { cmd: 'enable', online: 'false', url: `${packaged.url}starband.7z`, version },
  ]);
  await packaged.close();
});

test('removes what WPS has, wherever that came from, and nothing else', async () => {
  service.list.push({ name: 'starband', addonType: 'et', online: 'true', url: 'https://old.example/wps/' });
  const page = await open(`${served.url}uninstall.html`);
  await says(page, /https:\/\/old\.example/);
  await pressOn(page, '卸载');
  await says(page, /已从 WPS 移除/);
  expect(service.commands).toMatchObject([
    { cmd: 'disable', name: 'starband', url: 'https://old.example/wps/' },
  ]);
  expect(service.list.map(({ name }) => name)).toEqual(['somebody else']);
  expect(await able(page)).toBe(false);
});

test('says that there is nothing to remove', async () => {
  const page = await open(`${served.url}uninstall.html`);
  await says(page, /无需卸载/);
  expect(await able(page)).toBe(false);
});

test('says that another address is in use, and moves it here', async () => {
  service.list.push({ name: 'starband', url: 'https://old.example/wps/' });
  const page = await open(`${served.url}publish.html`);
  await says(page, /另一个地址[^]*https:\/\/old\.example/);
  await pressOn(page, '安装');
  await says(page, /已登记/);
  expect(service.list.at(-1)?.url).toBe(served.url);
});

test('takes an entry that is switched off for none', async () => {
  service.list.push({ name: 'starband', url: served.url, enable: 'false' });
  await says(await open(`${served.url}publish.html`), /尚未安装/);
});

test('says how to start the service, and goes on once it is there', async () => {
  service.reachable = false;
  const page = await open(`${served.url}publish.html`);
  await says(page, /连不上本机的 WPS 服务[^]*cannot be reached/);
  expect(await able(page)).toBe(false);
  expect(await page.$eval('a.button', (link) => link.getAttribute('href'))).toBe(
    'ksoWPSCloudSvr://start=RelayHttpServer',
  );
  service.reachable = true;
  await pressOn(page, '重试');
  await says(page, /尚未安装/);
});

test.each([
  [{ status: 500, body: '{"data":"Subserver not available."}' }, /连不上本机的 WPS 服务/],
  [{ status: 500, body: '{"data":"not allowed"}' }, /拒绝了请求[^]*not allowed/],
  [{ status: 200, body: 'no list' }, /no list/],
])('says what WPS refused with %j', async (refusal, pattern) => {
  service.refusal = refusal;
  const page = await open(`${served.url}publish.html`);
  await says(page, pattern);
  expect(await able(page)).toBe(false);
});

test('says so where WPS took the request but does not list the add-in', async () => {
  const page = await open(`${served.url}publish.html`);
  await says(page, /尚未安装/);
  service.refusal = { status: 200, body: '' };
  await pressOn(page, '安装');
  await says(page, /清单里还没有/);
});

test('opened as a file it can remove but not install', async () => {
  const page = await open(pages.url('/publish.html'));
  await says(page, /作为文件打开/);
  expect(await able(page)).toBe(false);
});

interface AxeWindow extends Window {
  axe?: { run(context: Document, options: { preload: false }): Promise<AxeResults> };
}

test.each(['publish.html', 'uninstall.html'])(
  '%s is for everybody, light and dark, narrow and wide',
  async (name) => {
    const page = await open(served.url + name);
    await says(page, /WPS 服务已就绪|无需卸载/);
    await page.evaluate(axeSource);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const results = await page.evaluate(() => (window as AxeWindow).axe?.run(document, { preload: false }));
      expect(results?.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  },
);
