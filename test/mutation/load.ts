/** Loads the project's TypeScript afresh as often as asked, each file compiled once, with mutants in it where there are any. */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { ROOT } from './files';

type Wrapped = (exports: unknown, require: unknown, module: unknown, file: string, folder: string) => void;
interface Loader {
  _extensions: Record<string, (module: NodeModule, file: string) => void>;
  _nodeModulePaths(folder: string): string[];
  new (id: string): NodeModule & { paths: string[] };
}

const loader = Module as unknown as Loader;
const compiled = new Map<string, Script>();
/** What a fresh load forgets; the run of mutants itself stays. */
const FORGOTTEN = [join(ROOT, 'src') + sep, join(ROOT, 'test') + sep];
const KEPT = __dirname + sep;

function compile(file: string, sources: Record<string, string>): Script {
  const name = relative(ROOT, file).replaceAll(sep, '/');
  const { code } = transformSync(sources[name] ?? readFileSync(file, 'utf8'), {
    filename: file,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  });
  return new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
  });
}

/** From here on `require` takes TypeScript, with these sources in the place of those on disk. */
export function replaceSources(sources: Record<string, string>): void {
  const load = (module: NodeModule, file: string) => {
    let script = compiled.get(file);
    if (script === undefined) compiled.set(file, (script = compile(file, sources)));
    const run = script.runInThisContext() as Wrapped;
    run.call(module.exports, module.exports, module.require.bind(module), module, file, join(file, '..'));
  };
  loader._extensions['.ts'] = load;
  loader._extensions['.tsx'] = load;
}

/** Forgets what was loaded of the project. */
export function forget(): void {
  for (const file of Object.keys(require.cache)) {
    if (!file.startsWith(KEPT) && FORGOTTEN.some((folder) => file.startsWith(folder)))
      delete require.cache[file];
  }
}

/** Loads a file and what it imports as if nothing had been loaded before. */
export function loadAfresh(file: string): void {
  forget();
  // A parent of its own each time: a module holds on to everything that it loaded.
  const parent = new loader(join(ROOT, 'mutants'));
  parent.filename = join(ROOT, 'mutants.js');
  parent.paths = loader._nodeModulePaths(ROOT);
  parent.require(join(ROOT, file));
}
