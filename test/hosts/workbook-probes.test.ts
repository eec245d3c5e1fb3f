/** The self-check's questions through the port, in the browser workbook with the real functions: as expected, nothing left behind. */
import { answered } from '../../src/hosts/probe';
import { workbookProbes } from '../../src/hosts/workbook-probes';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { bootWithFunctions } from '../support/functions-host';

let host: Headless;
afterEach(() => host.dispose());

/** Where the program may answer either way. */
const TOLD = {
  null: { 'function-blank-range': [2], 'function-spill': [80, 0] },
  zero: { 'function-blank-range': [0], 'function-spill': [80, 0] },
};

describe.each(['null', 'zero'] as const)('blanks as %s', (blanks) => {
  beforeEach(async () => {
    host = await bootWithFunctions(blanks);
  });

  it('answers', async () => {
    const sheets = await host.workbook.sheets();
    const answers = new Map<string, unknown>();
    for (const probe of workbookProbes(host.workbook)) {
      const { id, state, answer } = await answered(probe);
      expect([id, answer]).toEqual([id, state === 'told' ? answer : probe.expected]);
      expect(probe.writes).toBe(true);
      expect(await host.workbook.sheets()).toEqual(sheets);
      answers.set(id, answer);
    }
    expect(Object.fromEntries(answers)).toMatchObject({ ...TOLD[blanks], 'write-many': expect.any(Number) });
  });
});

it('says what is wrong where the sheet cannot be added', async () => {
  host = await bootWithFunctions();
  const [probe] = workbookProbes(host.workbook);
  if (probe === undefined) throw new Error('no probe');
  const added = await host.workbook.apply({
    title: 'left over',
    writes: [{ kind: 'addSheet', name: 'StarBand ~probe' }],
  });
  expect(added.ok).toBe(true);
  expect(await answered(probe)).toMatchObject({
    state: 'failed',
    answer: expect.stringContaining('StarBand ~probe'),
  });
});
