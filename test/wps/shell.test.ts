/** @jest-environment jsdom */
/** What WPS finds in the page that it loads at its start: the functions, the ribbon's callbacks, the pane that they open. */
import { catalogue } from '../../src/functions/catalogue';
import { createWpsHost } from '../wps-host/host';
import type { WpsHostOptions } from '../wps-host/options';
import { press, startShell, told } from './shell-page';

const start = async (options: WpsHostOptions = {}, roots?: readonly ('wps' | 'Application')[]) => {
  const host = createWpsHost(options);
  return { host, ribbon: await startShell(host, roots) };
};

const startup = (host: ReturnType<typeof createWpsHost>) =>
  JSON.parse(String(host.application.PluginStorage.getItem('starband.startup'))) as Record<string, unknown>;

afterEach(() => localStorage.clear());

describe('functions', () => {
  it.each([[['wps'] as const], [['Application'] as const], [['wps', 'Application'] as const]])(
    'are registered once with a root called %j',
    async (roots) => {
      const { host } = await start({}, roots);
      expect([...host.functions.all.keys()]).toEqual(catalogue.map(({ name }) => name));
      expect(host.functions.repeated).toEqual([]);
      expect(host.functions.call('KPIBAND', 0.52, 'conversion')).toBe(80);
      expect(startup(host)).toEqual({
        registered: catalogue.length,
        all: catalogue.length,
        prefix: '',
        refused: [],
      });
    },
  );

  it('compute over cells as WPS hands them over', async () => {
    const { host } = await start({ sheets: { 表1: [[90], [null], [{ error: '#DIV/0!' }]] } });
    expect(host.functions.call('KPIGRADE', { range: 'A1:A2' })).toEqual([['A'], ['']]);
    expect(host.functions.call('KPIGRADE', { range: 'A3' })).toBe('#DIV/0!');
    expect(host.functions.call('KPIGRADE', { range: 'A1' }, undefined)).toBe('A');
    expect(host.functions.call('KPIPOOL', { range: 'A1' }, undefined, 1_000_000)).toBe(2600);
  });

  it('are registered once also where the script is loaded twice', async () => {
    const { host } = await start();
    jest.resetModules();
    await import('../../src/hosts/wps/shell/main');
    expect(host.functions.repeated).toEqual([]);
  });

  it('stand behind the prefix that was set', async () => {
    localStorage.setItem('starband.functionPrefix', '星评');
    const { host } = await start();
    expect(host.functions.call('星评.KPIBAND', 0.52, 'conversion')).toBe(80);
    expect(host.functions.call('KPIBAND', 0.52, 'conversion')).toEqual({ error: '#NAME?' });
    expect(startup(host)).toMatchObject({ prefix: '星评' });
  });

  it('stand alone where what was set is no prefix', async () => {
    localStorage.setItem('starband.functionPrefix', '=A1');
    const { host } = await start();
    expect(host.functions.call('KPIBAND', 0.52, 'conversion')).toBe(80);
  });

  it('speak Chinese where WPS does not say its language', async () => {
    const { host } = await start();
    expect(host.functions.call('KPIBAND', 0.5, 'convertion')).toMatch(/是否/);
  });
});

describe('the pane', () => {
  it('opens on the right, 350 pixels wide, and toggles', async () => {
    const { host, ribbon } = await start();
    press(ribbon, 'starbandPane');
    expect(host.panes).toEqual([
      expect.objectContaining({ visible: true, dock: 2, width: 350, url: 'http://localhost/pane.html' }),
    ]);
    press(ribbon, 'starbandPane');
    expect(host.panes.map(({ visible }) => visible)).toEqual([false]);
    press(ribbon, 'starbandPane');
    expect(host.panes.map(({ visible }) => visible)).toEqual([true]);
    expect(told).toEqual([]);
  });

  it.each(['text', 'as given'] as const)('is found again by its number, kept %s', async (stored) => {
    const { host, ribbon } = await start({ stored });
    press(ribbon, 'starbandPane');
    press(ribbon, 'starbandSelfCheck');
    expect(host.panes).toHaveLength(1);
  });

  it('counts the pixels of the screen', async () => {
    Object.defineProperty(window, 'devicePixelRatio', { value: 1.5, configurable: true });
    const { host, ribbon } = await start();
    press(ribbon, 'starbandPane');
    expect(host.panes[0]?.width).toBe(525);
    Object.defineProperty(window, 'devicePixelRatio', { value: 1, configurable: true });
  });

  it('is made anew once it is gone', async () => {
    const { host, ribbon } = await start();
    press(ribbon, 'starbandPane');
    host.application.GetTaskPane(host.panes[0]?.id ?? 0).Delete();
    press(ribbon, 'starbandPane');
    expect(host.panes).toEqual([expect.objectContaining({ visible: true })]);
  });

  it('is made anew where the number kept is none of ours', async () => {
    const { host, ribbon } = await start();
    host.application.PluginStorage.setItem('starband.pane.et', 77);
    press(ribbon, 'starbandPane');
    expect(host.panes).toHaveLength(1);
  });

  it('opens on the self-check, and goes there where it is open', async () => {
    const { host, ribbon } = await start();
    press(ribbon, 'starbandSelfCheck');
    expect(host.panes).toEqual([
      expect.objectContaining({ visible: true, url: 'http://localhost/pane.html#self-check' }),
    ]);
    host.application.GetTaskPane(host.panes[0]?.id ?? 0).Navigate('http://localhost/pane.html');
    press(ribbon, 'starbandPane');
    press(ribbon, 'starbandSelfCheck');
    expect(host.panes).toEqual([
      expect.objectContaining({ visible: true, url: 'http://localhost/pane.html#self-check' }),
    ]);
  });

  it('opens also where pages cannot tell one another anything', async () => {
    const { host, ribbon } = await start({ without: ['WPSMergedRoot.PluginStorage'] });
    press(ribbon, 'starbandPane');
    expect(host.panes).toHaveLength(1);
  });

  it('is shown although a build refuses its place', async () => {
    const { host, ribbon } = await start({
      without: ['CustomTaskpane.DockPosition', 'CustomTaskpane.Width'],
    });
    press(ribbon, 'starbandPane');
    expect(host.panes).toEqual([expect.objectContaining({ visible: true })]);
    expect(told).toEqual([]);
  });
});

describe('about', () => {
  it('is a dialog', async () => {
    const { host, ribbon } = await start();
    press(ribbon, 'starbandAbout');
    expect(host.opened).toEqual(['http://localhost/about.html']);
  });

  it('is said where there are no dialogs', async () => {
    const { ribbon } = await start({ without: ['WPSMergedRoot.ShowDialog'] });
    press(ribbon, 'starbandAbout');
    expect(told).toEqual([expect.stringContaining(`${catalogue.length} / ${catalogue.length}`)]);
  });
});

describe('where something is missing, nothing is thrown and the user is told what to do', () => {
  it('a build without custom functions', async () => {
    const { host, ribbon } = await start({ without: ['WPSMergedRoot.AddCustomFunction'] });
    expect(startup(host)).toMatchObject({ registered: 0 });
    expect(told).toEqual([]);
    press(ribbon, 'starbandPane');
    expect(host.panes).toHaveLength(1);
  });

  it('a build without panes', async () => {
    const { ribbon } = await start({ without: ['WPSMergedRoot.CreateTaskPane'] });
    expect(press(ribbon, 'starbandPane')).toBe(true);
    expect(told).toEqual([expect.stringMatching(/更新到 WPS 12.1[^]*Update to WPS 12.1/)]);
  });

  it('a program that fails', async () => {
    const { host, ribbon } = await start();
    host.failAt(1, { persistent: true });
    for (const id of ['starbandPane', 'starbandSelfCheck', 'starbandAbout'])
      expect(press(ribbon, id)).toBe(true);
    expect(told).toHaveLength(3);
    for (const words of told) expect(words).toMatch(/WPS[^]*\p{Script=Han}[^]*[a-z]{4}/u);
  });

  it('a program that fails while the page is loaded', async () => {
    const host = createWpsHost();
    host.failAt(1, { persistent: true });
    await expect(startShell(host)).resolves.toBeDefined();
  });

  it('a page outside WPS', async () => {
    const ribbon = await startShell(null);
    expect(ribbon.OnAddinLoad()).toBe(true);
    for (const id of ['starbandPane', 'starbandSelfCheck', 'starbandAbout'])
      expect(press(ribbon, id)).toBe(true);
    expect(told).toHaveLength(3);
  });

  it.each([[undefined], [null], [{}], [{ Id: 'somebody else’s' }], [{ id: 'starbandPane' }]])(
    'a ribbon that hands over %j',
    async (control) => {
      const { ribbon } = await start();
      expect(ribbon.OnAction(control)).toBe(true);
      expect(ribbon.GetImage(control)).toMatch(/^images\/[\w-]+\.svg$/);
      expect(told).toEqual([]);
    },
  );
});

it('no callback is async: WPS waits for what they return', async () => {
  const { ribbon } = await start();
  for (const callback of [ribbon.OnAddinLoad, ribbon.OnAction, ribbon.GetImage])
    expect(callback.constructor.name).toBe('Function');
  expect([ribbon.OnAddinLoad(), press(ribbon, 'starbandPane'), ribbon.GetImage({})]).toEqual([
    true,
    true,
    'images/pane.svg',
  ]);
});
