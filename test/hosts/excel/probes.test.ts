/** The self-check's questions to Excel: all answered, as expected where something is, and nothing left behind. */
import { desktop } from '../../../src/hosts/excel/limits';
import { readingProbes } from '../../../src/hosts/excel/probes';
import { writingProbes } from '../../../src/hosts/excel/probes-writing';
import { ExcelWorkbook } from '../../../src/hosts/excel/workbook';
import { answered } from '../../../src/hosts/probe';
import { workbookProbes } from '../../../src/hosts/workbook-probes';
import { startOffice } from '../../office-host/node';
import type { OfficeInNode } from '../../office-host/node';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice({ functions: true, evaluate: (formula) => (formula === '=1/0' ? 'n/a' : 0) });
});
afterAll(() => office.close());

const sheets = () => office.host.workbook.Worksheets.items().map(({ Name }) => Name);

/** What the stand-in for Excel has not got: arrays as arguments, and functions inside of others. */
const BEYOND = [
  'values-of-kinds',
  'cells-errors',
  'spilled-cells',
  'function-error-argument',
  'function-blank-as-text',
];

const all = () => [...readingProbes, ...writingProbes, ...workbookProbes(new ExcelWorkbook(desktop))];

test.each(all().map((probe) => [probe.id, probe] as const))('%s', async (id, probe) => {
  // Probes of the page itself have none here.
  if (id === 'office-history') Object.assign(globalThis, { window: office.window });
  const { state, answer } = await answered(probe);
  expect([state, answer]).not.toEqual(['failed', expect.anything()]);
  if (!BEYOND.includes(id)) expect([id, state, answer]).not.toEqual([id, 'different', answer]);
  expect(sheets()).toEqual(['Sheet1']);
});

test('ids are unique, and those that write say so', () => {
  const ids = all().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all().filter(({ writes }) => writes === undefined)).toEqual(readingProbes);
});

test('a probe that fails says why and leaves no sheet', async () => {
  office.host.failNext({ request: 1, code: 'GeneralException' });
  const [probe] = writingProbes;
  if (probe === undefined) throw new Error('no probe');
  expect(await answered(probe)).toMatchObject({
    state: 'failed',
    answer: expect.stringContaining('did not complete'),
  });
  expect(sheets()).toEqual(['Sheet1']);
});
