/** The browser workbook without a page, its functions running through the very binding that Excel gets. */
import { catalogue } from '../../src/functions/catalogue';
import type { Parameter } from '../../src/functions/description';
import { createRuntime, type Implementation } from '../../src/hosts/browser/excel-runtime';
import { bootHeadless, type Headless } from '../../src/hosts/browser/univer/headless';

/**
 * Blank cells of a range reach functions as null on the web; on a desktop they are said to arrive as 0, with nothing to tell
 * them from a 0 that somebody typed. An empty text arrives as that in both.
 */
export type Blanks = 'null' | 'zero';

/** A host whose blanks can be changed; what is computed afterwards gets them so. */
export interface Switchable extends Headless {
  blanks: Blanks;
}

/** A single blank cell is said to have come as 0 too, in older versions; left out or blank is the same here. */
function asZero(parameter: Parameter | undefined, argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map((row: unknown[]) => row.map((cell) => cell ?? 0));
  return parameter?.shape === 'scalar' && parameter.choices === undefined ? (argument ?? 0) : argument;
}

function parametersOf(name: string): readonly Parameter[] {
  return catalogue.find((one) => one.name === name)?.parameters ?? [];
}

export async function bootWithFunctions(blanks: Blanks = 'null'): Promise<Headless> {
  const host = await bootSwitchable();
  host.blanks = blanks;
  return host;
}

/** Loaded once for all tests of a file. */
let implementations: ReadonlyMap<string, Implementation> | null = null;

async function load(): Promise<ReadonlyMap<string, Implementation>> {
  const { implementations: own, runtime } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  await import('../../src/functions/excel');
  return own;
}

export async function bootSwitchable(): Promise<Switchable> {
  implementations ??= await load();
  const switched = { blanks: 'null' as Blanks };
  const given = [...implementations].map(([name, run]): readonly [string, Implementation] => [
    name,
    (...args) =>
      run(
        ...(switched.blanks === 'zero'
          ? args.map((argument, at) => asZero(parametersOf(name)[at], argument))
          : args),
      ),
  ]);
  return Object.assign(switched, bootHeadless(catalogue, Object.fromEntries(given)));
}
