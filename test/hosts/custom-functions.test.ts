/** How formulas in the browser workbook call functions: by Excel's conventions. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { FunctionError } from '../../src/hosts/browser/excel-runtime';
import type { DescribedParameter, FunctionDescription } from '../../src/functions/description';
import type { Cell } from '../../src/core/cell';
import { accepted, at, patchOf, write } from './contract';

const about = { zh: '说明', en: 'about' };
const matrix = (name: string): DescribedParameter => ({ name, about, shape: 'matrix' });
const scalar = (name: string): DescribedParameter => ({ name, about, shape: 'scalar' });
const optional = (parameter: DescribedParameter): DescribedParameter => ({ ...parameter, optional: true });

function describeFunction(name: string, ...parameters: DescribedParameter[]): FunctionDescription {
  return {
    name,
    summary: about,
    parameters,
    result: { about, shape: 'matrix' },
    errors: [],
    examples: [],
    run: () => null,
  };
}

const calls: unknown[][] = [];
const catalogue = [
  describeFunction('SEEN', matrix('values'), scalar('key'), optional(matrix('more'))),
  describeFunction('GIVE', scalar('what')),
];
const results: Readonly<Record<string, () => unknown>> = {
  matrix: () => [
    [1, 'a'],
    [true, new FunctionError('#N/A', 'why')],
  ],
  empty: () => '',
  nothing: () => null,
  infinite: () => Infinity,
  ragged: () => [[1, 2], [3]],
  flat: () => [1, 2],
  none: () => [],
  object: () => ({ a: 1 }),
  promise: () => Promise.resolve(1),
  error: () => new FunctionError('#N/A'),
  throwsOwn: () => {
    throw new FunctionError('#N/A', 'unknown');
  },
  throwsOther: () => {
    throw new TypeError('a bug');
  },
};

let host: Headless;
beforeAll(() => {
  host = bootHeadless(catalogue, {
    SEEN: (...args) => {
      calls.push(args);
      return calls.length;
    },
    GIVE: (what) => results[String(what)]?.(),
  });
});
afterAll(() => host.dispose());
beforeEach(() => {
  calls.length = 0;
});

async function compute(formula: string, rows = 1, columns = 1): Promise<readonly (readonly Cell[])[]> {
  const area = at('Sheet1', 10, 10, rows, columns);
  const inverse = accepted(await host.workbook.apply(patchOf(write('Sheet1', 10, 10, [[{ formula }]]))));
  const { cells } = await host.workbook.read(area);
  await host.workbook.apply(inverse);
  return cells;
}

test('a range arrives as rows, blanks as null, errors as objects with their code', async () => {
  await host.workbook.apply(
    patchOf(
      write('Sheet1', 0, 0, [
        [1, null, 'x'],
        [true, { formula: '=1/0' }, 0],
      ]),
    ),
  );
  await compute('=SEEN(A1:C2,"key")');
  expect(calls[0]).toEqual([
    [
      [1, null, 'x'],
      [true, new FunctionError('#DIV/0!'), 0],
    ],
    'key',
    null,
    {},
  ]);
});

test('one cell is a row of one; a blank scalar and an omitted argument are null', async () => {
  await compute('=SEEN(S99,S99)');
  expect(calls[0]).toEqual([[[null]], null, null, {}]);
});

test('numbers with formats and literals arrive as numbers', async () => {
  await compute('=SEEN(52%,1)');
  expect(calls[0]?.[0]).toEqual([[0.52]]);
});

test('an error in a scalar argument is the result, without a call', async () => {
  expect(await compute('=SEEN(1,1/0)')).toEqual([[{ error: '#DIV/0!' }]]);
  expect(calls).toEqual([]);
});

test('a range for a scalar argument is #VALUE!', async () => {
  expect(await compute('=SEEN(1,A1:B2)')).toEqual([[{ error: '#VALUE!' }]]);
});

test('a matrix spills, its error objects become errors', async () => {
  expect(await compute('=GIVE("matrix")', 2, 2)).toEqual([
    [1, 'a'],
    [true, { error: '#N/A' }],
  ]);
});

test.each([
  ['empty', ''],
  ['nothing', ''],
  ['infinite', { error: '#NUM!' }],
  ['ragged', { error: '#VALUE!' }],
  ['flat', { error: '#VALUE!' }],
  ['none', { error: '#VALUE!' }],
  ['object', { error: '#VALUE!' }],
  ['promise', { error: '#VALUE!' }],
  ['error', { error: '#N/A' }],
  ['throwsOwn', { error: '#N/A' }],
  ['throwsOther', { error: '#VALUE!' }],
])('what a function gives as %s shows %j', async (what, shown) => {
  expect(await compute(`=GIVE("${what}")`)).toEqual([[shown]]);
});

test('an exception does not stop the engine', async () => {
  await compute('=GIVE("throwsOther")');
  expect(await compute('=1+1')).toEqual([[2]]);
});

test('lower-case names work, too few arguments are an error', async () => {
  expect(await compute('=give("error")')).toEqual([[{ error: '#N/A' }]]);
  expect(await compute('=SEEN(1)')).toEqual([[{ error: '#N/A' }]]);
});
