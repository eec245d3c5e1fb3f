/** The built script of the functions in a context that has the language and the library of 2016 only, as older versions of Excel run it. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { projectFile } from '../../office-host/files';

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

export const built = (file: string): string => readFileSync(projectFile('dist', file), 'utf8');

/** An error as it crosses: one of Excel's, with its words where it may have some. */
export interface Failed {
  readonly failed: string;
  readonly words?: string;
}

export const isFailed = (value: unknown): value is Failed =>
  typeof value === 'object' && value !== null && 'failed' in value;

/** Numbers that JSON does not know cross as their names. */
const NAMED = 'number';
const toText = (args: readonly unknown[]): string =>
  JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
      ? { [NAMED]: Object.is(value, -0) ? '-0' : String(value) }
      : value,
  );

/** Within: arrays of this realm are none of the other's, so what goes in and comes out is text, as it is in Excel. */
const RUNTIME = `
  class Failed {
    constructor(code, words) {
      this.failed = code;
      this.words = words;
    }
  }
  const functions = new Map();
  const CustomFunctions = { associate: (name, run) => functions.set(name, run), Error: Failed };
  const named = (key, value) => value && typeof value === 'object' && '${NAMED}' in value ? Number(value.${NAMED}) : value;
  function call(name, text) {
    try {
      return JSON.stringify(functions.get(name)(...JSON.parse(text, named)));
    } catch (fault) {
      if (fault instanceof Failed) return JSON.stringify(fault);
      throw fault;
    }
  }
`;

export interface Script {
  readonly names: readonly string[];
  readonly call: (name: string, args: readonly unknown[]) => unknown;
}

/** @param old without what came later; with it, an engine of today, which may know the language of the machine */
export function load(file: string, old = true, language?: string): Script {
  const context = createContext(language === undefined ? {} : { navigator: { language } });
  if (old)
    for (const [owner, names] of Object.entries(LATER))
      for (const name of names) runInContext(`delete ${owner}.${name}`, context);
  const has = (name: string) => runInContext(`typeof [].${name}`, context) as string;
  expect([has('flatMap'), has('map')]).toEqual([old ? 'undefined' : 'function', 'function']);
  runInContext(RUNTIME, context);
  runInContext(built(file), context);
  const call = runInContext('call', context) as (name: string, text: string) => string;
  return {
    names: JSON.parse(runInContext('JSON.stringify([...functions.keys()])', context) as string) as string[],
    call: (name, args) => JSON.parse(call(name, toText(args))) as unknown,
  };
}
