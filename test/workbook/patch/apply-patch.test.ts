/** The walk of a patch: which stages a host is asked for, in which order, and where it ends. */
import { applyPatch } from '../../../src/workbook/patch/apply-patch';
import type { Found, PatchHost } from '../../../src/workbook/patch/patch-host';
import type { Cell } from '../../../src/core/cell';
import type { Applied, Area, Held, Patch, Watch } from '../../../src/workbook/port';

const A1: Area = { sheet: 'Data', row: 0, column: 0, rows: 1, columns: 1 };

const holding = (cell: Cell): Held => ({ area: A1, cells: [[cell]], formulas: [[null]], merges: [] });

const patch = (contents: Cell, expected?: Cell): Patch => ({
  title: 't',
  writes: [
    {
      kind: 'write',
      area: A1,
      contents: [[contents]],
      ...(expected === undefined ? {} : { expected: [[expected]] }),
    },
  ],
});

/** A row above A1's second. */
const rowsOf = (given: Patch, rows: Partial<Patch>): Patch => ({ ...given, ...rows });
const ROW = { sheet: 'Data', row: 1, rows: 1 };

interface Script {
  readonly look?: Error;
  readonly putIn?: Error;
  readonly write?: Error;
  readonly readBack?: Cell;
  readonly takeBack?: Error;
}

/** A host that holds 1 in A1 and does as the script says. */
async function walk(
  given: Patch,
  script: Script,
  watch?: Watch,
): Promise<{ stages: string[]; applied: Applied }> {
  const stages: string[] = [];
  const stage = <Result>(name: string, fails: Error | undefined, result: Result): Promise<Result> => {
    stages.push(name);
    return fails === undefined ? Promise.resolve(result) : Promise.reject(fails);
  };
  const state = { sheets: [{ name: 'Data', visible: true, protected: false }], names: [] };
  const found: Found = { state, areas: [holding(1)], notes: [], sheets: [] };
  const host: PatchHost = {
    look: ({ rowsOf: asked }) =>
      stage(
        'look',
        script.look,
        asked === undefined ? found : { ...found, rowsOf: { block: null, notes: [] } },
      ),
    write: () => stage('write', script.write, [holding(script.readBack ?? 2)]),
    takeBack: () => stage('take back', script.takeBack, undefined),
    insertRows: () => stage('put rows in', script.putIn, found),
    deleteRows: () => stage('take rows out', undefined, undefined),
  };
  return { applied: await applyPatch(host, given, watch), stages };
}

const refusal = new Error('busy');

test.each<[string, Patch, Script, readonly string[], string | null]>([
  ['all the way', patch(2, 1), {}, ['look', 'write'], null],
  ['a wrong step is not even looked at', patch(NaN), {}, [], 'invalid'],
  ['a look that fails', patch(2), { look: refusal }, ['look'], 'not-written'],
  [
    'a sheet that is not there',
    { ...patch(2), writes: [{ kind: 'deleteSheet', name: 'No' }] },
    {},
    ['look'],
    'invalid',
  ],
  ['a cell that has changed', patch(2, 7), {}, ['look'], 'changed'],
  ['a write that fails', patch(2), { write: refusal }, ['look', 'write', 'take back'], 'not-written'],
  [
    'a cell that holds something else',
    patch(2),
    { readBack: 3 },
    ['look', 'write', 'take back'],
    'not-written',
  ],
  [
    'neither written nor taken back',
    patch(2),
    { write: refusal, takeBack: refusal },
    ['look', 'write', 'take back'],
    'unsure',
  ],
  ['rows put in', rowsOf(patch(2), { putIn: ROW }), {}, ['look', 'put rows in', 'write'], null],
  [
    'rows put in where the rest has changed',
    rowsOf(patch(2, 7), { putIn: ROW }),
    {},
    ['look', 'put rows in', 'look', 'take rows out'],
    'changed',
  ],
  [
    'rows that do not go in',
    rowsOf(patch(2), { putIn: ROW }),
    { putIn: refusal },
    ['look', 'put rows in', 'look'],
    'not-written',
  ],
  ['rows taken out', rowsOf(patch(2), { takeOut: ROW }), {}, ['look', 'write', 'take rows out'], null],
])('%s', async (_, given, script, stages, fault) => {
  const walked = await walk(given, script);
  expect(walked.stages).toEqual(stages);
  expect(walked.applied.ok ? null : walked.applied.fault.kind).toBe(fault);
});

test('who has stopped it meanwhile gets nothing written', async () => {
  const stop = AbortSignal.abort();
  const { stages, applied } = await walk(patch(2), {}, { signal: stop });
  expect([stages, applied]).toMatchObject([['look'], { ok: false, fault: { kind: 'cancelled' } }]);
});

test('the inverse expects what was written and puts back what was there', async () => {
  const { applied } = await walk(patch(2), {});
  expect(applied).toMatchObject({
    ok: true,
    inverse: { writes: [{ kind: 'write', area: A1, contents: [[1]], expected: [[2]] }] },
  });
});
