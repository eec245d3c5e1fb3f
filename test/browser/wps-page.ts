/** Pages of the WPS add-in in the engine of WPS's panes, opened as files over the stand-in for WPS; every complaint of theirs is kept. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { version } from '../../package.json';
import { packageFiles } from '../../scripts/build/wps-package.cjs';
import { SERVICE } from '../../src/hosts/wps/publish/service';
import { dist } from '../manifest/built';
import { launchChromium103 } from '../wps-host/chromium-103';
import type { WpsHostOptions } from '../wps-host/options';
import { wpsHostScript } from '../wps-host/script';

interface Watched extends Window {
  /** Styles that scripts wrote. */
  written?: string[];
}

/** Runs before the page's own scripts. */
function watch(): void {
  const written: string[] = [];
  Object.assign(window, { written });
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    written.push(rule);
    return insertRule.call(this, rule, index);
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

export interface OpenedPage {
  readonly page: Page;
  /** Console errors, exceptions, failed requests, policy violations. */
  readonly complaints: string[];
  /** Addresses asked for. */
  readonly asked: string[];
}

export interface Opening {
  /** Null: a page outside WPS. */
  readonly host?: Omit<WpsHostOptions, 'evaluate'> | null;
  readonly roots?: readonly ('wps' | 'Application')[];
  /** Answers requests to WPS's service; without it they go out. */
  readonly answer?: (request: HTTPRequest) => void;
}

export class WpsPages {
  private constructor(
    private readonly browser: Browser,
    /** The package. A name with Chinese and a space in it, as a user's folder may have. */
    readonly folder: string,
  ) {}

  /** The offline package, unpacked. */
  static async start(): Promise<WpsPages> {
    const root = mkdtempSync(join(tmpdir(), '星评 WPS-'));
    for (const [path, content] of Object.entries(await packageFiles(dist, 'https://hr.example.com/'))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return new WpsPages(await launchChromium103(), root);
  }

  /** Of a file of the package; names without a folder are the add-in's own. */
  url(path: string): string {
    const [name = '', hash = ''] = path.split('#');
    const file = name.includes('/') ? name : `starband_${version}/${name}`;
    return `${pathToFileURL(join(this.folder, file)).href}${hash === '' ? '' : `#${hash}`}`;
  }

  async open(path: string, { host = {}, roots, answer }: Opening = {}): Promise<OpenedPage> {
    const page = await this.browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    await page.evaluateOnNewDocument(watch);
    if (host !== null) await page.evaluateOnNewDocument(await wpsHostScript(host, roots));
    if (answer !== undefined) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().startsWith(SERVICE) ? answer(request) : void request.continue(),
      );
    }
    await page.goto(path.includes('://') ? path : this.url(path));
    return { page, complaints, asked };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const writtenStyles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as Watched).written ?? []);

/** What people see. */
export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page says it. */
export async function says(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction((source: string) => new RegExp(source).test(document.body.innerText), { timeout: 120_000 }, pattern.source); // prettier-ignore
}

/** Presses the button with these words. */
export async function pressOn(page: Page, name: string): Promise<void> {
  const pressed = await page.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) =>
        one.offsetParent !== null && (one.getAttribute('aria-label') ?? one.innerText).includes(wanted),
    );
    found?.click();
    return found !== undefined;
  }, name);
  if (!pressed) throw new Error(`there is no button "${name}"`);
}
