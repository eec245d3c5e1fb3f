/** TypeScript as one classic script, for pages in a browser. It is made anew only after a change. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { webpack } from 'webpack';

export interface PageScript {
  /** The folder with everything that the script is made of. */
  readonly sources: string;
  /** In that folder. */
  readonly entry: string;
  /** What browserslist calls the oldest browser that must run it. */
  readonly browser: string;
}

const caches = join(__dirname, '..', '..', 'node_modules', '.cache', 'page-scripts');

/** Changes with every source. */
function hashOf(sources: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.ts')))
    hash.update(readFileSync(join(sources, file)));
  return hash.digest('hex').slice(0, 16);
}

function bundle({ sources, entry, browser }: PageScript, path: string, filename: string): Promise<void> {
  const swc = {
    loader: 'swc-loader',
    options: { env: { targets: browser }, jsc: { parser: { syntax: 'typescript' } } },
  };
  const compiler = webpack({
    mode: 'production',
    target: `browserslist:${browser}`,
    entry: join(sources, entry),
    output: { path, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
    // Messages and counts name classes and members.
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

/** The script's text. */
export async function pageScript(script: PageScript): Promise<string> {
  const filename = `${hashOf(script.sources)}.js`;
  const path = join(caches, filename);
  if (!existsSync(path)) {
    // Another test may look for it meanwhile, so it appears only when it is complete.
    mkdirSync(caches, { recursive: true });
    const fresh = mkdtempSync(join(caches, 'fresh-'));
    await bundle(script, fresh, filename);
    renameSync(join(fresh, filename), path);
    rmSync(fresh, { recursive: true });
  }
  return readFileSync(path, 'utf8');
}
