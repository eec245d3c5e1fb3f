/** Chromium for tests: dist served, the page opened, and every complaint of the page kept. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.cjs';
import type { Served } from '../../scripts/serve.cjs';

/** How many times slower the page is to be, as on a machine with much else to do: what passes only when it is quick fails then. */
const SLOWED = Number(process.env.STARBAND_SLOWED ?? 1);

const root = join(__dirname, '..', '..');
const unpacked = join(root, 'node_modules', '.cache', 'chromium');

/** A browser of the machine's own where one is named, else the one from npm in a folder of the project's own. */
export async function chromiumPath(): Promise<string> {
  const given = process.env.STARBAND_CHROMIUM ?? process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given))
      throw new Error(`STARBAND_CHROMIUM or CHROME_PATH names ${given}, which does not exist`);
    return given;
  }
  await mkdir(unpacked, { recursive: true });
  // The package unpacks to the temporary folder and reuses whatever version lies there, so it is given one of its own – in a
  // process of its own, since a test's environment is only a copy.
  const ask =
    "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath()).then((path) => process.stdout.write(path))";
  const env = { ...process.env, TMPDIR: unpacked, TEMP: unpacked, TMP: unpacked };
  return execFileSync(process.execPath, ['-e', ask], { cwd: root, env, encoding: 'utf8' });
}

export interface Opened {
  readonly page: Page;
  /** Console errors, exceptions, failed requests and policy violations so far. */
  readonly complaints: string[];
}

export class Harness {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  static async start(): Promise<Harness> {
    const served = await serve(join(root, 'dist'), 0);
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      // Not the package's own arguments: `--single-process` crashes with the second context.
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
    });
    return new Harness(browser, served);
  }

  get url(): string {
    return this.served.url;
  }

  /** A page of its own context: no state of other tests. With a fixed time nothing moves that need not. */
  async open(path = '', now?: Date): Promise<Opened> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      ...(now && { reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' }),
    });
    const page = await context.newPage();
    if (SLOWED > 1)
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    if (now) await page.clock.setFixedTime(now);
    // Ends what hangs; a busy machine may take long.
    page.setDefaultTimeout(120_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) =>
      complaints.push(`${request.url()} ${request.failure()?.errorText}`),
    );
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.served.url) && !/^(data|blob):/.test(url))
        complaints.push(`request to ${url}`);
    });
    await page.goto(this.served.url + path);
    return { page, complaints };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}
