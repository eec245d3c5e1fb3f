/** Excel in Node: the client library over a host of ours, with its globals where a program looks for them. */
import { readFileSync } from 'node:fs';
import { projectFile } from './files';
import type { Blanks } from './functions/arguments';
import { CustomFunctionsHost } from './functions/functions';
import { readMetadata } from './functions/read-metadata';
import type { OfficeHost } from './host/office-host';
import type { HostOptions } from './host/options';
import { declareNewer, type ClientLibrary } from './newer/declare';
import { openLibrary, type LibraryWindow } from './library-window';

export interface OfficeInNode {
  readonly host: OfficeHost;
  /** The window that the library lives in. */
  readonly window: Window;
  /** A fresh workbook and log; the library stays loaded. */
  newWorkbook(): void;
  /** Takes the globals away and ends the window, once the library has cleaned up. */
  close(): Promise<void>;
}

export interface FunctionsInNode {
  readonly functions: CustomFunctionsHost;
  readonly host: OfficeHost;
  /** The clock that the runtime reads. */
  readonly clock: DateConstructor;
  /** Ids that the bundle has associated with functions. */
  readonly associated: readonly string[];
  close(): Promise<void>;
}

/** What the library puts into its window and programs take from there. */
const shared = [
  'Office',
  'Excel',
  'OfficeExtension',
  'OfficeCore',
  'OfficeRuntime',
  'CustomFunctions',
] as const;

interface Gate {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

export interface OfficeOptions extends HostOptions {
  /** Loads the built functions, so that formulas that call them are calculated. */
  readonly functions?: boolean;
}

export async function startOffice(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const library = await openLibrary('office.js', options, (host) => {
    if (options.functions === true) host.functions = new CustomFunctionsHost(host, readMetadata());
  });
  if (options.functions === true) library.run(readFileSync(projectFile('dist', 'functions.js'), 'utf8'));
  // The bundle means to switch this check on, but names another object.
  (library.global('OfficeExtension') as Gate).CommonUtility._doApiNotSupportedCheck = true;
  declareNewer(library.window as unknown as ClientLibrary);
  for (const name of shared) Reflect.set(globalThis, name, library.global(name));
  return {
    host: library.host,
    window: library.window,
    newWorkbook: () => library.host.newWorkbook(),
    async close() {
      await library.close();
      for (const name of shared) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** The built functions in the runtime that Excel gives them: without a pane, without a page. */
export async function startFunctions(
  options: HostOptions & { readonly blanks?: Blanks } = {},
): Promise<FunctionsInNode> {
  const library = await openLibrary('custom-functions-runtime.js', options, (host) => {
    host.functions = new CustomFunctionsHost(host, readMetadata(), options.blanks);
  });
  library.run(readFileSync(projectFile('dist', 'functions.js'), 'utf8'));
  const { functions } = library.host;
  if (functions === undefined) throw new Error('the host was not made');
  await functions.ready;
  return {
    functions,
    host: library.host,
    clock: library.global('Date') as DateConstructor,
    associated: associatedIn(library),
    close: () => library.close(),
  };
}

function associatedIn(library: LibraryWindow): string[] {
  const { _association } = library.global('CustomFunctions') as {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  return Object.keys(_association.mappings);
}
