/** The binding of Excel's runtime: arguments in, cells or errors out. */
import { catalogue } from '../../src/functions/catalogue';
import { ExcelError, excelFunctions, type ExcelFunction } from '../support/excel';

let functions: ReadonlyMap<string, ExcelFunction>;
beforeAll(async () => {
  functions = await excelFunctions();
});

function run(name: string, ...args: readonly unknown[]): unknown {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`${name} is not associated`);
  try {
    return found(...args);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

it('associates every function of the catalogue', () => {
  expect([...functions.keys()]).toEqual(catalogue.map(({ name }) => name));
});

it.each<[string, string, readonly unknown[], unknown]>([
  ['a cell as a block of one', 'KPIBAND', [[[0.52]], [['conversion']], null, null], 80],
  ['left out as null', 'KPIGRADE', [[[89.5]], null], 'B'],
  ['left out as nothing', 'KPIGRADE', [[[89.5]]], 'B'],
  ['the invocation object behind', 'KPIGRADE', [[[89.5]], null, {}], 'B'],
  ['blank cells as null or text', 'KPIGRADE', [[[null], [''], [90]]], [[''], [''], ['A']]],
  ['a place left empty', 'KPIPOOL', [[[90]], null, 1_000_000], 2600],
  ['a scalar', 'STARSTREAK', [[[80, 90]], 80], 2],
  ['TRUE', 'STARLEVEL', [[[1.1, 0, true, true]], [['fee-collection-star']]], 5],
])('%s', (_, name, args, result) => {
  expect(run(name, ...args)).toEqual(result);
});

describe('errors', () => {
  it('one error is thrown, with a text', () => {
    const error = run('KPIBAND', [[0.5]], [['convertion']]);
    expect(error).toBeInstanceOf(ExcelError);
    expect(error).toMatchObject({ code: '#N/A', message: expect.stringContaining('conversion') });
  });

  it('among others it stands in its cell', () => {
    const result = run(
      'KPIBAND',
      [[0.55], [52], [new ExcelError('#DIV/0!')]],
      [['conversion']],
    ) as unknown[][];
    expect(result.flat().map((cell) => (cell instanceof ExcelError ? cell.code : cell))).toEqual([
      100,
      '#VALUE!',
      '#DIV/0!',
    ]);
    expect(result[1]?.[0]).toMatchObject({ message: expect.stringContaining('52') });
    expect(result[2]?.[0]).toMatchObject({ message: '' });
  });

  it.each([
    '#DIV/0!',
    '#NUM!',
    '#NAME?',
    '#NULL!',
    '#REF!',
    '#N/A',
    '#VALUE!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
  ])('%s goes out as it came', (code) => {
    expect(run('KPIGRADE', [[new ExcelError(code)]])).toMatchObject({ code, message: '' });
    expect(run('KPIGRADE', [[90]], [[new ExcelError(code)]])).toMatchObject({ code, message: '' });
  });

  it('an object that is no error is a value of the wrong type', () => {
    expect(run('KPIGRADE', [[{ type: 'Entity' }]])).toMatchObject({ code: '#VALUE!' });
  });

  it.each([
    ['KPIBAND', [[[1]]], 'kpi'],
    ['KPIGRADE', [], 'score'],
    ['KPIPOOL', [[[90]], null, null], 'amount'],
    ['STARSTREAK', [[[90]], null], 'threshold'],
    ['KPICOMMISSION', [[[90]]], 'rates'],
  ])('%s of %j misses %s', (name, args, missing) => {
    expect(run(name, ...args)).toMatchObject({ code: '#N/A', message: expect.stringContaining(missing) });
  });
});
