/** The self-check's questions to WPS: all answered, as expected where something is, and nothing left behind. */
import { readingProbes } from '../../../src/hosts/wps/probes';
import { writingProbes } from '../../../src/hosts/wps/probes-writing';
import type { Cell } from '../../../src/core/cell';
import { registerFunctions, type WpsFunction } from '../../../src/functions/wps';
import { MISSING } from '../../../src/functions/wps-cells';
import { answered } from '../../../src/hosts/probe';
import { workbookProbes } from '../../../src/hosts/workbook-probes';
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import { createWpsHost } from '../../wps-host/host';
import type { WpsHost } from '../../wps-host/host';

const functions = new Map<string, WpsFunction>();
registerFunctions((_, name, run) => void functions.set(name, run), '', 'zh');
const call = (name: string, ...given: unknown[]) => functions.get(name)?.(...given) as Cell;
const DIV_0 = -2146826281;

/** What WPS would compute: with its arguments as it is known to hand them over, our functions themselves answer. */
const RESULTS: Readonly<Record<string, Cell>> = {
  '=1/0': { error: '#DIV/0!' },
  '=NA()': { error: '#N/A' },
  '=KPIBAND(52%,"conversion")': call('KPIBAND', 0.52, 'conversion'),
  '=KPIBAND(52,"conversion")': call('KPIBAND', 52, 'conversion'),
  '=KPIBAND(52%,"no-such")': call('KPIBAND', 0.52, 'no-such'),
  '=KPIBAND(52%,"conversion",)': call('KPIBAND', 0.52, 'conversion', MISSING),
  '=KPIBAND(52%,"conversion",Z9)': call('KPIBAND', 0.52, 'conversion', null),
  '=KPIBAND(1/0,"conversion")': call('KPIBAND', DIV_0, 'conversion'),
  '=STARSTREAK(IF(ISBLANK(B1:D1),"",B1:D1),80)': call('STARSTREAK', [[80, 90, '']], 80),
};

/** Functions are registered at WPS's start, which is not here. */
const BEYOND = ['wps-can-register'];

function open(): WpsHost {
  const host = createWpsHost({ evaluate: (formula) => RESULTS[formula] ?? 0 });
  const window = { wps: host.wps, Application: host.application };
  Object.assign(globalThis, { window, navigator: { userAgent: host.userAgent } });
  return host;
}
afterEach(() => {
  for (const name of ['window', 'navigator']) Reflect.deleteProperty(globalThis, name);
});

const all = (host: WpsHost) => [
  ...readingProbes(host.application),
  ...writingProbes(host.application),
  ...workbookProbes(new WpsWorkbook(host.application)),
];

test.each(all(createWpsHost()).map(({ id }) => [id] as const))('%s', async (id) => {
  const host = open();
  const { settings } = host;
  const probe = all(host).find((one) => one.id === id);
  if (probe === undefined) throw new Error(`no probe ${id}`);
  const { state, answer } = await answered(probe);
  expect([id, state, answer]).not.toEqual([id, 'failed', answer]);
  if (!BEYOND.includes(id)) expect([id, state, answer]).not.toEqual([id, 'different', answer]);
  expect(host.sheetNames).toEqual(createWpsHost().sheetNames);
  expect(host.activeSheet).toBe(host.sheetNames[0]);
  expect(host.settings).toEqual(settings);
});

test('ids are unique, and those that write say so', () => {
  const host = open();
  const ids = all(host).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all(host).filter(({ writes }) => writes === undefined)).toHaveLength(
    readingProbes(host.application).length,
  );
});

test('without a workbook they fail by themselves', async () => {
  const host = open();
  host.closeWorkbooks();
  const found = await Promise.all(all(host).map(answered));
  expect(found.filter(({ state }) => state === 'failed').length).toBeGreaterThan(5);
  expect(found.find(({ id }) => id === 'wps-version')?.state).toBe('told');
});
