/** The built functions in an engine that has the language and the library of 2016 only, as older versions of Excel run them. */
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { projectFile } from '../../office-host/files';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/functions/catalogue';
import type { Example } from '../../../src/functions/description';

const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
  parse(code: string, options: { ecmaVersion: number; sourceType: 'script' }): unknown;
};

/** What the library has had since 2017 on, for taking it away. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  'Array.prototype': [
    ...['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  ],
  'String.prototype': [
    ...['padStart', 'padEnd', 'trimStart', 'trimEnd', 'replaceAll', 'matchAll', 'at', 'isWellFormed'],
  ],
  'Promise.prototype': ['finally'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  globalThis: [
    'BigInt',
    'WeakRef',
    'structuredClone',
    'Iterator',
    'SharedArrayBuffer',
    'Atomics',
    'globalThis',
  ],
};

const built = (file: string): string => readFileSync(projectFile('dist', file), 'utf8');

type Call = (...args: readonly unknown[]) => unknown;

function load(file: string, old: boolean) {
  const code = built(file);
  parse(code, { ecmaVersion: 2016, sourceType: 'script' });
  const functions = new Map<string, Call>();
  class Failed {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const associate = (name: string, call: Call) => functions.set(name, call);
  const context = createContext({ CustomFunctions: { associate, Error: Failed } });
  if (old)
    for (const [owner, names] of Object.entries(LATER))
      for (const name of names) runInContext(`delete ${owner}.${name}`, context);
  const has = (name: string) => runInContext(`typeof [].${name}`, context) as string;
  expect([has('flatMap'), has('map')]).toEqual([old ? 'undefined' : 'function', 'function']);
  runInContext(code, context);
  return (name: string, args: readonly unknown[]): unknown => {
    // Arrays of this realm are none of the other's: what goes in and comes out crosses as text, as it does in Excel.
    const given = runInContext(`(${JSON.stringify(args)})`, context) as readonly unknown[];
    try {
      return JSON.parse(JSON.stringify(functions.get(name)?.(...given))) as unknown;
    } catch (fault) {
      if (fault instanceof Failed) return { code: fault.code, message: fault.message };
      throw fault;
    }
  };
}

/** A formula of the catalogue's examples: one call over literals and the ranges that the example gives. */
function argumentsOf({ formula, ranges = {} }: Example): {
  readonly name: string;
  readonly args: readonly unknown[];
} {
  const [, name = '', inner = ''] = /^=(\w+)\((.*)\)$/s.exec(formula) ?? [];
  const parts = inner.match(/("(?:[^"]|"")*"|[^,"])+|(?<=,|^)(?=,|$)/g) ?? [];
  const value = (text: string): unknown => {
    if (text === '') return null;
    if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
    if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
    if (/^(TRUE|FALSE)$/.test(text)) return text === 'TRUE';
    return ranges[text.split(':')[0] ?? ''] ?? Number(text);
  };
  return { name, args: inner === '' ? [] : parts.map((part) => value(part.trim())) };
}

/** One call, nothing around it, nothing to compute within, and each range written down as a whole. */
const ARGUMENT = '(?:"[^"]*"|[A-Z]+\\d+(?::[A-Z]+\\d+)?|-?[\\d.]+%?|TRUE|FALSE)?';
const PLAIN = new RegExp(`^=[A-Z]+\\(${ARGUMENT}(?:\\s*,\\s*${ARGUMENT})*\\)$`);
const isPlain = ({ formula, ranges = {} }: Example): boolean =>
  PLAIN.test(formula) &&
  (formula.replace(/"[^"]*"/g, '').match(/[A-Z]+\d+(?=[:,)])/g) ?? [])
    .filter((address, index, all) => index === 0 || !formula.includes(`${all[index - 1]}:${address}`))
    .every((address) => address in ranges);

test('the examples of every function, in Chinese: as in an engine of today', () => {
  const [then, now] = [load('functions.zh-CN.js', true), load('functions.zh-CN.js', false)];
  const shown = catalogue.flatMap(({ name, examples }) =>
    examples.filter(isPlain).map((example) => {
      const { name: called, args } = argumentsOf(example);
      expect(called).toBe(name);
      return { formula: example.formula, then: then(name, args), now: now(name, args) };
    }),
  );
  expect(shown.map(({ formula, then: result }) => [formula, result])).toEqual(
    shown.map(({ formula, now: result }) => [formula, result]),
  );
  expect(shown.length).toBeGreaterThan(catalogue.length);
});

test.each([
  ['functions.js', 'KPIBAND', [0.52, 'conversion'], 80],
  [
    'functions.js',
    'KPIBAND',
    [52, 'conversion'],
    { code: '#VALUE!', message: expect.stringMatching(/^[ -~–“”≤≥×]+$/) },
  ],
  [
    'functions.zh-CN.js',
    'KPIBAND',
    [52, 'conversion'],
    { code: '#VALUE!', message: expect.stringMatching(/。$/) },
  ],
])('%s speaks its language where there is no navigator: %s(%j)', (file, name, args, expected) => {
  expect(load(file, true)(name, args)).toEqual(expected);
});

test('the scripts differ in their language alone', () => {
  expect(built('functions.zh-CN.js')).toBe(`var starBandLanguage="zh";${built('functions.js')}`);
});
