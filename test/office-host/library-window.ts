/** A window of jsdom in which the unmodified library runs over a host. */
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { libraryFile } from './files';
import { installHost } from './host/install';
import type { OfficeHost } from './host/office-host';
import { defaults, type HostOptions } from './host/options';
import { readSchema } from './schema/read';

const ORIGIN = 'https://localhost:3000/';

class LibraryFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = libraryFile(url.slice(ORIGIN.length));
    const found = url.startsWith(ORIGIN) && existsSync(file);
    const content = found ? Promise.resolve(readFileSync(file)) : Promise.reject(new Error(`no ${url}`));
    return Object.assign(content, { abort: () => undefined });
  }
}

interface WithOffice {
  readonly Office: { onReady(): Promise<unknown> };
}

export interface LibraryWindow {
  readonly host: OfficeHost;
  readonly window: Window;
  /** What the library put there. */
  global(name: string): unknown;
  /** Runs a classic script. */
  run(script: string): void;
  close(): Promise<void>;
}

function addScript(window: JSDOM['window'], file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = ORIGIN + file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} did not load`));
    window.document.head.append(script);
  });
}

/** @param file `office.js`, or the runtime of custom functions alone */
export async function openLibrary(file: string, options: HostOptions, before?: (host: OfficeHost) => void) {
  const faults: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error) => {
    // Telemetry is not in the package, nor are all languages; the library does without.
    if (!error.message.startsWith('Could not load script')) faults.push(error);
  });
  const dom = new JSDOM('<!doctype html>', {
    url: `${ORIGIN}taskpane.html`,
    runScripts: 'dangerously',
    resources: new LibraryFiles(),
    virtualConsole,
  });
  const language = options.locale ?? defaults.locale;
  Object.defineProperty(dom.window.navigator, 'language', { value: language });
  const host = installHost(dom.window, await readSchema(), options);
  before?.(host);
  const check = () => {
    if (faults.length > 0)
      throw new Error(`in the window: ${faults.map(({ message }) => message).join('; ')}`);
  };
  await addScript(dom.window, file);
  await (dom.window as unknown as WithOffice).Office.onReady();
  check();
  const opened: LibraryWindow = {
    host,
    window: dom.window as unknown as Window,
    global: (name) => Reflect.get(dom.window, name) as unknown,
    run(script) {
      dom.window.eval(script);
      check();
    },
    async close() {
      await host.settled();
      dom.window.close();
    },
  };
  return opened;
}
