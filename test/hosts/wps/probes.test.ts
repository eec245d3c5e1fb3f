/** The self-check's questions to WPS: all answered, as expected where something is, and nothing left behind. */
import { readingProbes } from '../../../src/hosts/wps/probes';
import { writingProbes } from '../../../src/hosts/wps/probes-writing';
import { answered } from '../../../src/hosts/probe';
import { workbookProbes } from '../../../src/hosts/workbook-probes';
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import { createWpsHost } from '../../wps-host/host';
import type { WpsHost } from '../../wps-host/host';

/** What needs functions, which this stand-in computes only where a test says how. */
const BEYOND = /^(function|function-.*|cells-errors|wps-can-register)$/;

function open(): WpsHost {
  const host = createWpsHost();
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
  if (!BEYOND.test(id)) expect([id, state, answer]).not.toEqual([id, 'different', answer]);
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
