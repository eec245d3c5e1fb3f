/** The built functions in Excel's own runtime for them, called as Excel calls them. */
import type { Cell } from '../../../src/core/cell';
import { catalogue } from '../../../src/functions/catalogue';
import type { Example, Grid } from '../../../src/functions/description';
import type { ArgumentValue } from '../../office-host/functions/arguments';
import type { FunctionCall } from '../../office-host/functions/functions';
import { callIn } from '../../office-host/functions/formula';
import { readMetadata } from '../../office-host/functions/read-metadata';
import type { Outcome } from '../../office-host/functions/outcome';
import { startFunctions, startOffice, type FunctionsInNode } from '../../office-host/node';
import { onSheet } from './on-sheet';

let excel: FunctionsInNode;
beforeAll(async () => {
  // The examples of the catalogue show the Chinese texts.
  excel = await startFunctions({ locale: 'zh-CN' });
});
afterAll(() => excel.close());

const call = (name: string, ...args: readonly ArgumentValue[]): FunctionCall => ({ name, args });
const valueOf = (outcome: Outcome | undefined) =>
  outcome !== undefined && 'value' in outcome ? outcome.value : outcome?.error;

test('every function of the description is associated, and no other', () => {
  expect([...excel.associated].sort()).toEqual(
    readMetadata()
      .functions.map(({ id }) => id)
      .sort(),
  );
});

test('calls of one message are answered in one message', async () => {
  const calls = Array.from({ length: 5000 }, (_, i) => call('KPIBAND', i / 5000, 'conversion'));
  excel.functions.messages.length = 0;
  // The runtime sends what it has as time passes; here none does, however slow the machine is.
  const now = jest.spyOn(excel.clock, 'now').mockReturnValue(Date.now());
  const outcomes = await excel.functions.batch(calls);
  now.mockRestore();
  expect(excel.functions.messages).toEqual([5000]);
  const [direct] = await excel.functions.batch([
    call(
      'KPIBAND',
      calls.map((_, i) => [i / 5000]),
      'conversion',
    ),
  ]);
  expect(valueOf(direct)).toEqual(outcomes.map((outcome) => [valueOf(outcome)]));
  expect(new Set(outcomes.map(valueOf)).size).toBeGreaterThan(3);
});

test('arguments and results', async () => {
  const table: readonly (readonly [FunctionCall, unknown])[] = [
    // A cell, a block, and what is left out at the end or between.
    [call('KPIBAND', 0.52, 'conversion'), 80],
    [call('kpiband', [[0.52]], [['conversion']], undefined, undefined), 80],
    [
      call('KPIGRADE', [
        [95, 90],
        [60, ''],
      ]),
      [
        ['A', 'A'],
        ['C', ''],
      ],
    ],
    [call('KPIPOOL', [[90]], undefined, 1_000_000), 2600],
    [call('STARSTREAK', [[80, 90]], 80), 2],
    // Errors among the arguments come out where they stood; in text parameters they never arrive.
    [call('KPIGRADE', { error: '#DIV/0!' }), '#DIV/0!'],
    [call('KPIGRADE', [[90, { error: '#NUM!' }]]), [['A', { error: '#NUM!' }]]],
    [call('KPICOMMISSION', 1, [[0, 0.1]], { error: '#NULL!' }), '#NULL!'],
    // Excel takes these two in, but has no way to give them out.
    [call('KPIGRADE', { error: '#REF!' }), '#VALUE!'],
    [call('KPIGRADE', { error: '#NAME?' }), '#VALUE!'],
    [call('NOSUCHFUNCTION'), '#NAME?'],
  ];
  const outcomes = await excel.functions.batch(table.map(([each]) => each));
  expect(outcomes.map(valueOf)).toEqual(table.map(([, value]) => value));
});

test('errors carry their text', async () => {
  const [unknown, outside, block] = await excel.functions.batch([
    call('KPIBAND', 0.5, 'convertion'),
    call('KPIBAND', 52, 'conversion'),
    call('KPIBAND', [[0.5], [52]], 'conversion'),
  ]);
  expect(unknown).toEqual({ error: '#N/A', message: expect.stringContaining('conversion') });
  expect(outside).toEqual({ error: '#VALUE!', message: expect.stringContaining('52') });
  expect(valueOf(block)).toEqual([[80], [{ error: '#VALUE!', message: expect.stringContaining('52') }]]);
});

test.each([
  ['too many arguments', 'KPISCHEMES', [1]],
  ['too few', 'KPIBAND', [1]],
  ['a block for a cell', 'STARSTREAK', [[[80]], [[80, 90]]]],
])('Excel does not take a formula with %s', async (_, name, args) => {
  expect(() => excel.functions.batch([call(name, ...args)])).toThrow(name);
});

/** On the web a blank stays blank; on the desktop nothing tells it from a zero. */
test('blank cells', async () => {
  const blank = null;
  const table: readonly (readonly [FunctionCall, unknown, unknown])[] = [
    [call('KPIBAND', blank, 'conversion'), '', 0],
    [call('KPIGRADE', [[blank], [90]]), [[''], ['A']], [['D'], ['A']]],
    [call('KPIRANK', [[90], [blank], [80]], [[1], [1], [1]]), [[1], [''], [2]], [[1], [3], [2]]],
    [call('STARSTREAK', [[80, 90, blank]], 80), 2, 0],
    [call('KPICOMMISSION', [[100]], [[0, 0.1]], blank), 10, 10],
  ];
  const calls = table.map(([each]) => each);
  excel.functions.blanks = 'web';
  expect((await excel.functions.batch(calls)).map(valueOf)).toEqual(table.map(([, web]) => web));
  excel.functions.blanks = 'desktop';
  expect((await excel.functions.batch(calls)).map(valueOf)).toEqual(table.map(([, , desktop]) => desktop));
});

describe('examples of the catalogue, as formulas in cells', () => {
  const FORMULA = 'A41';
  const gridOf = (result: Cell | Grid): Grid =>
    Array.isArray(result) ? (result as Grid) : [[result as Cell]];
  const plain = (grid: Grid) =>
    grid.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.error ?? '') : cell)));

  /** As contents, not as if typed: `1-01` would be a date. */
  const literal = (grid: Grid) =>
    plain(grid).map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );

  /** Each on a sheet of its own, all calculated together. */
  async function show(examples: readonly Example[]): Promise<unknown[]> {
    excel.host.newWorkbook();
    const sheets = examples.map(({ formula, ranges = {} }, index) => {
      const name = `Example ${index}`;
      excel.host.workbook.Worksheets.Add(name);
      for (const [address, cells] of Object.entries(ranges))
        excel.host.view(name).put(address, literal(cells));
      excel.host.view(name).put(FORMULA, [[formula]]);
      return name;
    });
    await excel.host.settled();
    return sheets.map((name, index) => {
      const wanted = gridOf(examples[index]?.result ?? null);
      const range = excel.host.sheet(name).GetRange(FORMULA);
      return range.GetAbsoluteResizedRange(wanted.length, wanted[0]?.length ?? 1).Values;
    });
  }

  const isCall = ({ formula }: Example) => callIn(formula, excel.host.sheet('Sheet1')) !== undefined;
  const hasBlanks = ({ ranges = {} }: Example) =>
    Object.values(ranges).some((cells) => cells.flat().some((cell) => cell === null || cell === ''));

  test.each(['web', 'desktop'] as const)('show what they say, with blanks as on the %s', async (blanks) => {
    excel.host.newWorkbook();
    excel.functions.blanks = blanks;
    const examples = catalogue
      .flatMap((description) => description.examples)
      .filter((example) => isCall(example) && (blanks === 'web' || !hasBlanks(example)));
    expect(examples.length).toBeGreaterThan(30);
    const shown = await show(examples);
    expect(examples.map(({ formula }, index) => [formula, shown[index]])).toEqual(
      examples.map(({ formula, result }) => [formula, plain(gridOf(result))]),
    );
  });
});

test('formulas that a program enters are calculated after the answer', async () => {
  const office = await startOffice({ functions: true });
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C2');
    range.formulas = [
      [0.52, '=kpiband(A1:A2,"conversion")', '=KPIGRADE(95)'],
      [0.3, null as unknown as string, '=SUM(A1:A2)'],
    ];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([
    [0.52, '#BUSY!', '#BUSY!'],
    [0.3, '', 0],
  ]);
  await office.host.settled();
  const view = office.host.view('Sheet1');
  expect(view.values('A1:C2')).toEqual([
    [0.52, 80, 'A'],
    [0.3, expect.any(Number), 0],
  ]);
  expect(view.formulas('B1:B2')).toEqual([['=KPIBAND(A1:A2,"conversion")'], [expect.any(Number)]]);
  await office.close();
});
