/** The stand-in as one classic script, for pages in a browser. */
import { pageScript } from '../support/page-script';
import type { WpsHostOptions } from './options';
import type { PageSetting } from './page';

/**
 * For puppeteer's `evaluateOnNewDocument` and playwright's `addInitScript`: before any script of the page runs, `window.wps` and
 * `window.Application` are there, and `window.wpsHost` for the test.
 * @param options must be JSON: no functions; `wpsHost.evaluate` can be set in the page
 */
export async function wpsHostScript(
  options: Omit<WpsHostOptions, 'evaluate'> = {},
  roots: PageSetting['roots'] = ['wps', 'Application'],
): Promise<string> {
  const script = await pageScript({ sources: __dirname, entry: 'page.ts', browser: 'chrome >= 103' });
  const setting: PageSetting = { options, roots };
  return `${script}\n;window.installWpsHost(${JSON.stringify(setting)});`;
}
