/** Every `@example call //=> value` in the comments of src/core and src/functions holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { Argument } from '../../src/functions/description';
import { callFunction } from '../../src/functions/call';

const ROOT = join(__dirname, '../../src');
const EXAMPLE = /@example\s+(.+?)\s*\/\/=>\s*(.+?)\s*(?:\*\/)?\s*$/gm;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

const files = [...sources(join(ROOT, 'core')), ...sources(join(ROOT, 'functions'))];
const examples = files.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(EXAMPLE)].map(
    ([, call = '', value = '']) => [relative(ROOT, path), call, value] as const,
  ),
);

/** What an example may name: the exports of its own file, what that file imports from core, and the custom functions. */
async function namesFor(file: string): Promise<Readonly<Record<string, unknown>>> {
  const path = join(ROOT, file);
  const imported = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, name = '']) =>
    join(path, '..', name),
  );
  const modules = await Promise.all(
    [path, ...imported, join(ROOT, 'core/number/exact'), join(ROOT, 'core/number/fen')].map(
      async (name) => (await import(name)) as object,
    ),
  );
  const functions = catalogue.map(
    (one) => [one.name, (...args: Argument[]) => callFunction(one, args, 'zh')] as const,
  );
  return Object.assign({}, Object.fromEntries(functions), ...modules);
}

function evaluate(code: string, names: Readonly<Record<string, unknown>>): unknown {
  // Percentages as formulas write them.
  const plain = code.replace(/(?<=[(,]\s*)(\d+(?:\.\d+)?)%/g, '($1/100)');
  return (new Function(...Object.keys(names), `return (${plain});`) as (...values: unknown[]) => unknown)(
    ...Object.values(names),
  );
}

it('finds the examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(20);
});

it.each(examples)('%s: %s → %s', async (file, call, value) => {
  expect(evaluate(call, await namesFor(file))).toEqual(evaluate(value, {}));
});
