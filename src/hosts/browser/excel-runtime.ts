/**
 * The part of Excel's custom-functions runtime that functions.js relies on, so that the browser workbook runs the very
 * bundle that Excel gets.
 */

import type { Language } from '../../core/words/language';

/** What Excel calls: arguments in order (blank or omitted: null; `matrix` parameters: rows), then the invocation. */
export type Implementation = (...args: unknown[]) => unknown;
export type Implementations = ReadonlyMap<string, Implementation>;

/** As in Excel's runtime: thrown or returned by functions, and found in matrix arguments where a cell holds an error. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
    this.name = 'CustomFunctionsError';
  }
}

const errorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** Errors come from other bundles and frames, so they are told by their shape. */
export function isFunctionError(value: unknown): value is { readonly code: string } {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return typeof value.code === 'string' && value.code.startsWith('#');
}

/** A `CustomFunctions` object; `implementations` fills as functions associate themselves. */
export function createRuntime() {
  const implementations = new Map<string, Implementation>();
  const associate = (id: string | Record<string, Implementation>, implementation?: Implementation) => {
    const pairs = typeof id === 'string' ? [[id, implementation] as const] : Object.entries(id);
    for (const [name, run] of pairs) if (run) implementations.set(name.toUpperCase(), run);
  };
  return { implementations, runtime: { associate, Error: FunctionError, ErrorCode: errorCode } };
}

/** Of what functions answer: what the manifest says in Excel, and the page here. */
export function speakIn(language: Language): void {
  Object.assign(globalThis, { starBandLanguage: language });
}

/** Runs functions.js in this page and collects what it associates. */
export async function loadFunctions(url: string): Promise<Implementations> {
  const { implementations, runtime } = createRuntime();
  Object.assign(window, { CustomFunctions: runtime });
  await new Promise<void>((done, failed) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${url} could not be loaded`));
    document.head.append(script);
  });
  return implementations;
}
