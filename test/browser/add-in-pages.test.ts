/**
 * The pages that Excel loads, with the real office.js under their content security policies: what they ask for, from where, and what the
 * policies stop. Excel itself is only hinted at, so this says nothing of what the add-in does in it.
 */
import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { catalogue } from '../../src/functions/catalogue';
import { Harness } from './harness';
import { standInForExcel } from './office-bridge';
import type { HostInfo } from './office-bridge';

interface Seen {
  /** Requests by status and path; those to elsewhere with their whole address. */
  readonly requests: readonly string[];
  /** What a policy stopped: directive and address. */
  readonly stopped: readonly string[];
  readonly host: string;
  /** The functions that were associated. */
  readonly functions: readonly string[];
}

interface Visit {
  readonly path: string;
  readonly host?: HostInfo;
  /** The last there is to see: until then it is looked again. */
  readonly until: (seen: Seen) => boolean;
}

interface PolicyWindow extends Window {
  stopped?: string[];
}

/** Where the library keeps what was associated. */
interface RuntimeWindow extends Window {
  CustomFunctions?: { readonly _association?: { readonly mappings?: object } };
}

async function visit({ path, host, until }: Visit): Promise<Seen> {
  const { page } = await harness.open('help.html');
  const requests: string[] = [];
  page.on('response', (answer) =>
    requests.push(
      `${answer.status()} ${answer
        .url()
        .replace(harness.url, '')
        .replace(/[?#].*/, '')}`,
    ),
  );
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      stopped.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  if (host !== undefined) await page.addInitScript(standInForExcel, host);
  await page.clock.install();
  await page.goto(harness.url + path);
  // On the web it never is ready: there is no Excel around the page that would answer.
  const name = path.includes('$Web$')
    ? 'never ready'
    : await page.evaluate(() => Office.onReady().then(({ host: found }) => String(found ?? 'none')));
  const look = async (): Promise<Seen> => ({
    ...(await page.evaluate(() => ({
      stopped: (window as PolicyWindow).stopped ?? [],
      functions: Object.keys((window as RuntimeWindow).CustomFunctions?._association?.mappings ?? {}),
    }))),
    requests: [...requests],
    host: name,
  });
  let found: Seen;
  do {
    // The library asks for its telemetry, or tries to frame it, seconds after it is ready: the page's clock makes them none.
    await page.clock.runFor(60_000);
    found = await look();
  } while (!until(found));
  await page.context().close();
  return found;
}

const ABSENT = '404 office/telemetry/oteljs_agave.js';
const WINDOWS: HostInfo = { platform: 'Win32', version: '16.01', locale: 'zh-CN' };
const MAC: HostInfo = { platform: 'Mac', version: '16.00', locale: 'en-US' };
const GERMAN: HostInfo = { platform: 'Win32', version: '16.01', locale: 'de-DE' };

const asksForTelemetry = ({ requests }: Seen) => requests.includes(ABSENT);
const hasFunctions = ({ functions }: Seen) => functions.length > 0;
const both = (seen: Seen) => asksForTelemetry(seen) && hasFunctions(seen);
const WEB = '?_host_Info=Excel$Web$16.00$zh-CN$$$$0';

const VISITS = {
  windows: { path: 'taskpane.html', host: WINDOWS, until: asksForTelemetry },
  mac: { path: 'taskpane.html', host: MAC, until: asksForTelemetry },
  windowsFunctions: { path: 'functions.html', host: WINDOWS, until: both },
  macFunctions: { path: 'functions.html', host: MAC, until: both },
  german: { path: 'taskpane.html', host: GERMAN, until: asksForTelemetry },
  // On the web it asks for none.
  web: {
    path: `taskpane.html${WEB}`,
    until: ({ requests }) => requests.includes('200 office/excel-web-16.00.js'),
  },
  webFunctions: {
    path: `functions.html${WEB}`,
    until: (seen) => hasFunctions(seen) && seen.requests.includes('200 office/excel-web-16.00-core.js'),
  },
  outside: { path: 'taskpane.html', until: ({ stopped }) => stopped.length > 0 },
} as const satisfies Record<string, Visit>;
type Name = keyof typeof VISITS;

let harness: Harness;
let seen: Readonly<Record<Name, Seen>>;
beforeAll(async () => {
  harness = await Harness.start();
  const visits = Object.entries(VISITS) as [Name, Visit][];
  // All at once: each spends its time waiting.
  const found = await Promise.all(visits.map(async ([name, one]) => [name, await visit(one)] as const));
  seen = Object.fromEntries(found) as Record<Name, Seen>;
});
afterAll(() => harness.stop());

const missing = ({ requests }: Seen) => requests.filter((request) => request.startsWith('404')).sort();
const elsewhere = ({ requests }: Seen) => requests.filter((request) => /https?:/.test(request));

test.each<[Name, readonly string[], readonly string[]]>([
  ['windows', ['excel-win32-16.01.js', 'zh-cn/office_strings.js'], []],
  ['mac', ['excel-mac-16.00.js', 'en-us/office_strings.js'], []],
  ['windowsFunctions', ['excel-win32-16.01-core.js', 'zh-cn/office_strings.js'], []],
  ['macFunctions', ['excel-mac-16.00-core.js', 'en-us/office_strings.js'], []],
  ['german', ['excel-win32-16.01.js', 'en-us/office_strings.js'], ['404 office/de-de/office_strings.js']],
])('%s: ready with files of its own; only telemetry is missing', (name, parts, absent) => {
  expect(seen[name].host).toBe('Excel');
  for (const part of parts) expect(seen[name].requests).toContain(`200 office/${part}`);
  expect(missing(seen[name])).toEqual([...absent, ABSENT]);
  expect([elsewhere(seen[name]), seen[name].stopped]).toEqual([[], []]);
});

test.each<[Name, string]>([
  ['web', 'excel-web-16.00.js'],
  ['webFunctions', 'excel-web-16.00-core.js'],
])('%s: loads the parts for the web', (name, part) => {
  expect(seen[name].requests).toContain(`200 office/${part}`);
  expect([missing(seen[name]), elsewhere(seen[name]), seen[name].stopped]).toEqual([[], [], []]);
});

test('outside Excel the pane is told so, and a frame for usage data is stopped', () => {
  expect(seen.outside.host).toBe('none');
  expect([missing(seen.outside), elsewhere(seen.outside)]).toEqual([[], []]);
  expect(seen.outside.stopped).toEqual([expect.stringMatching(/^frame-src https:\/\/telemetryservice\./)]);
});

test('the functions page associates every function with the real runtime', () => {
  const names = catalogue.map(({ name }) => name);
  expect([seen.windowsFunctions.functions, seen.macFunctions.functions]).toEqual([names, names]);
  expect(seen.webFunctions.functions).toEqual(names);
});

interface AxeWindow extends Window {
  axe?: { run(): Promise<AxeResults> };
}

/** Nothing scrolls sideways on narrow and wide pages, and axe finds nothing. */
async function isForEverybody(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  // The policy lets no script in; axe is put there by the browser itself.
  await page.evaluate(axeSource);
  const results = await page.evaluate(() => (window as AxeWindow).axe?.run());
  expect(results?.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.each(['light', 'dark'] as const)(
  'the help page is for everybody, %s, and leads to each function',
  async (scheme) => {
    const { page, complaints } = await harness.open('help.html');
    await page.emulateMedia({ colorScheme: scheme });
    const headings = await page.locator('main h2').allTextContents();
    expect(headings).toEqual(catalogue.map(({ name }) => name));
    await isForEverybody(page);
    await page.goto(`${harness.url}help.html#STARLEVEL`);
    await page.locator('#STARLEVEL').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test.each([
  'guide.html',
  'privacy.html',
  'rules-table.html',
  'linter.html',
  'native-formulas.html',
  'wps/guide.html',
  'wps/help.html',
])('%s is for everybody, in light and dark', async (path) => {
  const { page, complaints } = await harness.open(path);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await isForEverybody(page);
  }
  const broken = await page.evaluate(() =>
    [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
  );
  expect(broken).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
