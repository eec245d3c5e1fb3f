/** The host as one classic script, for pages in a browser. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webpack } from 'webpack';
import { projectFile } from '../files';
import { readMetadata } from '../functions/read-metadata';
import type { HostOptions } from '../host/options';
import { readSchema } from '../schema/read';
import type { PageSetting } from './entry';

const sources = projectFile('test', 'office-host');
const cache = projectFile('node_modules', '.cache', 'office-host');

/** Changes with every source of the host. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.ts')))
    hash.update(readFileSync(join(sources, file)));
  return hash.digest('hex').slice(0, 16);
}

const swc = {
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
};

function bundle(filename: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: 'web',
    entry: join(sources, 'browser', 'entry.ts'),
    output: { path: cache, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
    // Messages name classes and members.
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
 * For playwright's `addInitScript`: in the page, `window.officeHost` is the host before any script of the page runs.
 * @param options must be JSON: no functions
 */
export async function officeHostScript(options: HostOptions & { readonly functions?: boolean } = {}) {
  const filename = `host-${sourcesHash()}.js`;
  if (!existsSync(join(cache, filename))) await bundle(filename);
  const { functions, ...rest } = options;
  const setting: PageSetting = {
    schema: await readSchema(),
    options: rest,
    ...(functions === true ? { metadata: readMetadata() } : {}),
  };
  const script = readFileSync(join(cache, filename), 'utf8');
  return `${script}\n;window.installOfficeHost(${JSON.stringify(setting)});`;
}
