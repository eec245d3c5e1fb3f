/** @jest-environment jsdom */
/** WPS as the pane's host: how it is told from others, what it looks like, how the pane hides itself, what it says of itself. */
import { catalogue } from '../../src/functions/catalogue';
import { currentHost } from '../../src/hosts/current';
import type { Answered, Host } from '../../src/hosts/host';
import { wpsHost } from '../../src/hosts/wps/host';
import { pageUrl } from '../../src/hosts/wps/page-url';
import { spreadsheet, wpsVersion } from '../../src/hosts/wps/roots';
import { createWpsHost } from '../wps-host/host';
import type { WpsHost } from '../wps-host/host';
import { press, startShell } from './shell-page';

const BROWSER = 'Mozilla/5.0 Chrome/104.0.0.0 Safari/537.36';

function page(roots: Readonly<Record<string, unknown>>, userAgent = BROWSER): void {
  for (const name of ['wps', 'Application']) Reflect.deleteProperty(window, name);
  for (const [name, value] of Object.entries(roots))
    Object.defineProperty(window, name, { value, configurable: true });
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
}

beforeEach(() => {
  // jsdom draws nothing, and says so.
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never;
});

describe('WPS is told', () => {
  const host = createWpsHost();
  const inWps = `${BROWSER} ${host.userAgent}`;
  const named = { Workbooks: {}, Name: 'Microsoft Excel' };

  it.each<[string, Readonly<Record<string, unknown>>, string, boolean]>([
    ['wps alone', { wps: host.application }, inWps, true],
    ['Application alone', { Application: host.application }, inWps, true],
    ['both', { wps: host.application, Application: host.application }, inWps, true],
    ['the program beside wps', { wps: { Application: named } }, inWps, true],
    ['by what only WPS has, where the user agent does not say', { wps: host.application }, BROWSER, true],
    ['not by workbooks alone', { Application: named }, BROWSER, false],
    ['not by a name', { Application: { Name: 'Microsoft Excel' } }, inWps, false],
    ['not in its other programs', { wps: { Documents: {}, CreateTaskPane() {} } }, inWps, false],
    ['not in a browser', {}, BROWSER, false],
    ['not by something else of that name', { Application: 'a text', wps: 1 }, inWps, false],
  ])('%s', async (_, roots, userAgent, is) => {
    page(roots, userAgent);
    expect(spreadsheet() !== null).toBe(is);
    expect((await currentHost())?.name).toBe(is ? 'wps' : undefined);
  });

  it('with its version', () => {
    page({}, inWps);
    expect(wpsVersion()).toBe('12.1.0.26895');
    page({}, BROWSER);
    expect(wpsVersion()).toBeUndefined();
  });

  it('although reading members throws', () => {
    const throwing = new Proxy({}, { get: () => { throw new Error('the bridge is down'); } }); // prettier-ignore
    page({ wps: throwing, Application: host.application }, inWps);
    expect(spreadsheet()).toBe(host.application);
  });
});

describe('it looks', () => {
  const languages = (id: unknown) => ({ Workbooks: {}, LanguageSettings: { LanguageID: () => id } });
  const look = (root: object): ReturnType<Host['appearance']> => {
    page({ wps: root }, `${BROWSER} WpsOfficeApp/12.1.0.26895`);
    return wpsHost(root as never).appearance();
  };

  it.each<[string, object, 'zh' | 'en']>([
    ['simplified', languages(0x0804), 'zh'],
    ['traditional', languages(0x0404), 'zh'],
    ['English', languages(0x0409), 'en'],
    ['German', languages(0x0407), 'en'],
    ['unknown', languages(0), 'zh'],
    ['not said', { Workbooks: {} }, 'zh'],
    ['a text', languages('1033'), 'zh'],
  ])('%s', (_, root, language) => {
    expect(look(root)).toEqual({ language, theme: 'light' });
  });

  it('high in contrast where the system is, and says when that changes', () => {
    let tell = (): void => undefined;
    const removed: unknown[] = [];
    const query = { matches: true, addEventListener: (_: string, listener: () => void) => (tell = listener), removeEventListener: (...given: unknown[]) => removed.push(given) }; // prettier-ignore
    window.matchMedia = () => query as never;
    const host = wpsHost(languages(0x0804) as never);
    expect(host.appearance().theme).toBe('contrast');
    const seen: unknown[] = [];
    const end = host.onAppearance((appearance) => seen.push(appearance));
    query.matches = false;
    tell();
    expect(seen).toEqual([{ language: 'zh', theme: 'light' }]);
    end();
    expect(removed).toEqual([['change', tell]]);
  });
});

describe('in a running WPS', () => {
  let program: WpsHost;
  let host: Host;
  const start = async (options: Parameters<typeof createWpsHost>[0] = {}) => {
    program = createWpsHost(options);
    page({}, `${BROWSER} ${program.userAgent}`);
    const ribbon = await startShell(program);
    host = wpsHost(program.application);
    return ribbon;
  };

  it('the pane hides itself, and the ribbon brings it back', async () => {
    const ribbon = await start();
    press(ribbon, 'starbandPane');
    host.collapse?.();
    expect(program.panes.map(({ visible }) => visible)).toEqual([false]);
    press(ribbon, 'starbandPane');
    expect(program.panes.map(({ visible }) => visible)).toEqual([true]);
  });

  it('and says what to do where it cannot', async () => {
    await start();
    expect(() => host.collapse?.()).toThrow('Press ×');
  });

  const answers = async (): Promise<readonly Answered[]> => {
    const found: Answered[] = [];
    await host.selfCheck?.((answer) => found.push(answer));
    return found;
  };
  const answerTo = async (id: string) => (await answers()).find((one) => one.id === id);

  it('the self-check finds the functions, and everything of WPS as expected', async () => {
    await start();
    const found = await answers();
    expect(found.filter(({ id, state }) => id.startsWith('wps-') && state !== 'told' && state !== 'as-expected')).toEqual([]); // prettier-ignore
    expect(found.find(({ id }) => id === 'wps-functions')?.answer).toEqual([
      catalogue.length,
      catalogue.length,
      '',
    ]);
    expect(found.some(({ id }) => id === 'engine')).toBe(true);
  });

  it('and leaves the workbook and its switches as they were', async () => {
    await start({ sheets: { 表1: [['张三', 88]] } });
    const before = [program.snapshot(), program.settings];
    await answers();
    expect([program.snapshot(), program.settings]).toEqual(before);
  });

  it.each<[string, Parameters<typeof createWpsHost>[0], string, unknown]>([
    [
      'functions',
      { without: ['WPSMergedRoot.AddCustomFunction'] },
      'wps-can-register',
      { state: 'different', answer: false },
    ],
    [
      'word from the page at the start',
      { without: ['WPSMergedRoot.PluginStorage'] },
      'wps-functions',
      { answer: null },
    ],
  ])('or says that there are no %s', async (_, options, id, answer) => {
    await start(options);
    expect(await answerTo(id)).toMatchObject(answer as object);
  });
});

it.each([
  ['https://hr.example.com/wps/index.html', 'https://hr.example.com/wps/pane.html'],
  ['https://hr.example.com/wps/', 'https://hr.example.com/wps/pane.html'],
  ['https://hr.example.com/wps/?a=/b#/c', 'https://hr.example.com/wps/pane.html'],
  ['file:///C:/Users/%E5%BC%A0%E4%B8%89/star%20band/index.html', 'file:///C:/Users/张三/star band/pane.html'],
  ['file:///C:/100%/index.html', 'file:///C:/100%/pane.html'],
])('beside %s lies %s', (here, there) => {
  expect(pageUrl('pane.html', here)).toBe(there);
});
