/**
 * What is answered from plain values while the engine calculates comes out as the engine has it: all templates, filled in with what
 * people fill in and with what they should not, beside a workbook whose engine computes everything itself.
 */
import fc from 'fast-check';
import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { compiledOf } from '../../src/core/schemes';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Block, Content, Write } from '../../src/workbook/port';
import { bootWithFunctions } from '../support/functions-host';
import { accepted, patchOf, write } from './contract';

const people = 2;
let direct: Headless;
let plain: Headless;

beforeAll(async () => {
  direct = await bootWithFunctions();
  plain = await bootWithFunctions();
  const injector = plain.univer.__getInjector();
  const { _interpreter: interpreter } = injector.get(IFormulaDependencyGenerator) as unknown as {
    readonly _interpreter: object;
  };
  expect(Reflect.has(interpreter, '_execute') && Object.hasOwn(interpreter, '_execute')).toBe(true);
  // The engine's own stands on the prototype.
  Reflect.deleteProperty(interpreter, '_execute');
});
afterAll(() => [direct, plain].forEach((host) => host.dispose()));

async function both<Value>(run: (host: Headless) => Promise<Value>): Promise<readonly [Value, Value]> {
  return [await run(direct), await run(plain)];
}

async function made(host: Headless, scheme: Scheme, raw: boolean) {
  const { template, applied } = await generateTemplate(host.workbook, compiledOf(scheme), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'rows', count: people },
    raw,
  });
  accepted(applied);
  return template;
}

async function shown(host: Headless, sheet: string): Promise<Block> {
  const block = await host.workbook.readUsed(sheet);
  if (block === null) throw new Error('empty');
  return block;
}

const odd: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0.95, 1, 0.62, 3, 88, 12, 1200, 45.5) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Content[]>(
      null,
      0,
      -1,
      1e9,
      '',
      ' ',
      '优',
      'A',
      '95%',
      '95',
      true,
      false,
      { error: '#N/A' },
      { error: '#DIV/0!' },
      { formula: '=1/0' },
      { formula: '=""' },
      { formula: '=0.1+0.2' },
      { formula: '="文"' },
    ),
  },
);

/** `RUNS=1` for every sheet as it is made from counts and as it is made from figures. */
const forms = schemes.flatMap((scheme, at) => [
  { name: scheme.id, scheme, raw: at % 2 === 0 },
  ...(process.env['RUNS'] === undefined ? [] : [{ name: `${scheme.id}, other`, scheme, raw: at % 2 !== 0 }]),
]);

test.each(forms)('$name', async ({ scheme, raw }) => {
  const [template] = await both((host) => made(host, scheme, raw));
  const { sheet, columns, frame } = template;
  const inputs = columns.flatMap(({ kind }, column) => (kind === 'input' ? [column] : []));
  const lines = fc.array(odd, { minLength: people, maxLength: people });
  const [random = []] = fc.sample(fc.tuple(...inputs.map(() => lines)), {
    numRuns: 1,
    seed: schemes.indexOf(scheme) * 2 + Number(raw),
  });
  const fill = inputs.map((column, at): Write =>
    write(
      sheet,
      frame.firstRow,
      column,
      (random[at] ?? []).map((content) => [content]),
    ),
  );
  await both(async (host) => accepted(await host.workbook.apply(patchOf(...fill))));
  const [one, other] = await both((host) => shown(host, sheet));
  expect(one.cells).toEqual(other.cells);
  expect(one.formats).toEqual(other.formats);
  await both((host) => host.workbook.apply(patchOf({ kind: 'deleteSheet', name: sheet })));
});

const faulty = { error: '#DIV/0!' };
/** Each beside the cells A, B and C of its row. */
const lines: readonly (readonly [cells: readonly Content[], formula: string, result: unknown])[] = [
  [[null, '', 0], '=IF(COUNTBLANK(A1:C1)=2,"two","other")', 'two'],
  [[{ formula: '=""' }, null, 1], '=IF(COUNTBLANK(A1:C1)=2,COUNT(A1:C1),"other")', 1],
  [[0, null, null], '=IF(A1="","blank","0")', '0'],
  [[null, null, null], '=IF(A1="","blank","0")', 'blank'],
  [[{ formula: '=1/0' }, null, null], '=IF(A1="","blank","0")', faulty],
  [[{ formula: '=1/0' }, 1, null], '=IF(OR(ISNUMBER(B1),A1=""),1,2)', faulty],
  [[{ formula: '=1/0' }, 1, null], '=IF(COUNT(A1:C1)=1,IFERROR(A1,"mended"),2)', 'mended'],
  [
    [{ formula: '=1/0' }, 1, null],
    '=IF(SUMPRODUCT(--ISERROR(A1:C1))+SUMPRODUCT(1-ISFORMULA(A1:C1))=3,B1,2)',
    1,
  ],
  [['12', 12, true], '=IF(COUNT(A1:C1)=1,IF(NOT(ISNUMBER(A1)),"text","number"),"all")', 'text'],
  [[true, 12, 'x'], '=IF(ISNUMBER(A1),1,IF(ISBLANK(A1),2,3))', 3],
  [['x', 5, null], '=IF(A1>3,"more","less")', 'more'],
  [[-1, 5, null], '=IF(A1>=0,"more",IF(A1<>-1,2,IF(A1<=-1,"less")))', 'less'],
  [[1, 5, null], '=IF(A1<1,"less")', false],
  [[{ formula: '=0.1+0.2-0.3' }, 5, null], '=IF(A1=0,"none","some")', 'none'],
  [[1e-7, 5, null], '=IF(A1>0,"some","none")', 'some'],
  [[0.5, 5, null], '=IF(A1,B1,C1)', 5],
  [[1, 2, 3], '=SUM(IF(A1:C1>1,A1:C1,10))', 15],
  [[1, 2, 3], '=SUM(IF(AND(A1:C1>0),A1:C1))', 6],
  [[1, 2, 3], '=IF($A$1="",SUM($A1:$C1),SUM(A$1:C$1))', 6],
];
test('tests of cells answer as in other programs', async () => {
  const first = 40;
  const cells = lines.map(([own, formula], at) => [
    ...own,
    { formula: formula.replace(/(?<=[A-Z])1(?!\d)/g, String(first + at + 1)) },
  ]);
  await both(async (host) => {
    const sheet = (await host.workbook.sheets())[0]?.name ?? '';
    accepted(await host.workbook.apply(patchOf(write(sheet, first, 0, cells))));
    const block = await host.workbook.read({ sheet, row: first, column: 3, rows: lines.length, columns: 1 });
    expect(block.cells.flat()).toEqual(lines.map(([, , result]) => result));
  });
});
