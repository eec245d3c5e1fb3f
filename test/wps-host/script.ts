/** The stand-in as one classic script, for pages in a browser. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { webpack } from 'webpack';
import type { WpsHostOptions } from './options';
import type { PageSetting } from './page';

const cache = join(__dirname, '..', '..', 'node_modules', '.cache', 'wps-host');

/** Changes with every source of the host. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.ts')))
    hash.update(readFileSync(join(__dirname, file)));
  return hash.digest('hex').slice(0, 16);
}

const swc = {
  loader: 'swc-loader',
  options: { env: { targets: 'chrome >= 103' }, jsc: { parser: { syntax: 'typescript' } } },
};

function bundle(path: string, filename: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: 'browserslist:chrome >= 103',
    entry: join(__dirname, 'page.ts'),
    output: { path, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
    // Messages and counts name classes.
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors())
        reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else compiler.close(() => resolve());
    });
  });
}

/**
 * For puppeteer's `evaluateOnNewDocument` and playwright's `addInitScript`: before any script of the page runs, `window.wps` and
 * `window.Application` are there, and `window.wpsHost` for the test.
 * @param options must be JSON: no functions; `wpsHost.evaluate` can be set in the page
 */
export async function wpsHostScript(
  options: Omit<WpsHostOptions, 'evaluate'> = {},
  roots: PageSetting['roots'] = ['wps', 'Application'],
): Promise<string> {
  const filename = `host-${sourcesHash()}.js`;
  if (!existsSync(join(cache, filename))) {
    // Another test may look for it meanwhile, so it appears only when it is complete.
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'fresh-'));
    await bundle(fresh, filename);
    renameSync(join(fresh, filename), join(cache, filename));
    rmSync(fresh, { recursive: true });
  }
  const setting: PageSetting = { options, roots };
  return `${readFileSync(join(cache, filename), 'utf8')}\n;window.installWpsHost(${JSON.stringify(setting)});`;
}
