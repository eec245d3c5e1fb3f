/** Whatever stands in the cells: no throw, no number that is none, nothing undefined, no ragged block, no error without words. */
import fc from 'fast-check';
import { ERROR_CODES, type Cell } from '../../src/core/cell';
import { callFunction } from '../../src/functions/call';
import { catalogue } from '../../src/functions/catalogue';
import type { Argument, Grid } from '../../src/functions/description';
import { schemes } from '../../src/schemes/all';
import { faultsOf } from '../support/sound-cells';
import { ExcelError, excelFunctions, toExcel, type ExcelFunction } from '../support/excel';

const names = schemes.flatMap((scheme) => [scheme.id, scheme.name.zh]);
const words = [
  'conversion',
  '客单价',
  '1.01',
  'tiered',
  '线性',
  'bonus',
  '满足',
  '部分',
  'A',
  '优',
  '高级客服',
  '试用(三级)',
  'Q203',
  '话务员',
  'complaints',
  'role',
  'tenure',
  '是',
  '2026-03',
  '52%',
  '¥1,234',
  '20%',
  '<20%',
  '其余',
  '全入',
  '次列',
  '按得分',
  '连号',
  '休假',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true })),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, -1, 1e15, 1e300, -1e300, 1e-300, NaN, Infinity, -Infinity),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...words) },
  { weight: 2, arbitrary: fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      '',
      ' ',
      '😀👨‍👩‍👧',
      'x'.repeat(40_000),
      '__proto__',
      'constructor',
      '\u0000',
      '=1+1',
      "'; drop",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(true, false, null) },
  { weight: 1, arbitrary: fc.constantFrom(...ERROR_CODES).map((error): Cell => ({ error })) },
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 4, 6, 9, 13, 16))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const any: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 4, arbitrary: block },
  { weight: 4, arbitrary: cell },
  { weight: 1, arbitrary: ragged },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Arguments that come far: mostly known schemes where a scheme goes. */
const argumentsOf = (parameters: readonly { readonly name: string }[]): fc.Arbitrary<Argument[]> =>
  fc
    .tuple(
      ...parameters.map(({ name }) =>
        name === 'scheme'
          ? fc.oneof(
              { weight: 6, arbitrary: fc.constantFrom<Argument>(...names) },
              { weight: 1, arbitrary: any },
            )
          : any,
      ),
    )
    .map((list) => [...list]);

let excel: ReadonlyMap<string, ExcelFunction>;
beforeAll(async () => {
  excel = await excelFunctions();
});

describe.each(catalogue.map((one) => [one.name, one] as const))('%s', (name, description) => {
  it('answers anything with sound cells, in both languages', () => {
    fc.assert(
      fc.property(
        argumentsOf(description.parameters),
        fc.constantFrom('zh' as const, 'en' as const),
        (args, language) => {
          expect(faultsOf(callFunction(description, args, language), args)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same, whatever was asked before', () => {
    fc.assert(
      fc.property(argumentsOf(description.parameters), (args) => {
        expect(callFunction(description, args, 'zh')).toEqual(callFunction(description, args, 'zh'));
      }),
      { numRuns: 30 },
    );
  });

  it('throws nothing but errors of Excel out of its binding', () => {
    const run = excel.get(name) as ExcelFunction;
    fc.assert(
      fc.property(argumentsOf(description.parameters), (args) => {
        const given = args.map((argument) =>
          Array.isArray(argument)
            ? (argument as Grid).map((line) => line.map(toExcel))
            : toExcel((argument ?? null) as Cell),
        );
        try {
          const result = run(...given, {});
          const flat = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
          const sound = (one: unknown): boolean =>
            one instanceof ExcelError || ['number', 'string', 'boolean'].includes(typeof one);
          expect(flat.filter((one) => !sound(one))).toEqual([]);
        } catch (error) {
          if (!(error instanceof ExcelError)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
