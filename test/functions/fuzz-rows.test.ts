/** Valid rows of every scheme with a cell or two spoiled: the row says so, the others still score. */
import fc from 'fast-check';
import { ERROR_CODES, isError, type Cell } from '../../src/core/cell';
import { callFunction } from '../../src/functions/call';
import type { Grid } from '../../src/functions/description';
import { schemes } from '../../src/schemes/all';
import { described } from '../support/call';
import { rowOf } from '../support/rows';
import { filled } from '../support/schemes';
import { faultsOf } from '../support/sound-cells';

const spoilt: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    ' ',
    'x',
    '缺',
    '52',
    '5%',
    '¥5',
    -1,
    0.5,
    1e300,
    -1e300,
    NaN,
    Infinity,
    true,
    false,
    1e-300,
  ),
  fc.constantFrom(...ERROR_CODES).map((error): Cell => ({ error })),
  fc.string(),
);

const named = schemes
  .filter(({ aggregation }) => aggregation !== undefined)
  .map((scheme) => [scheme.id, scheme] as const);

describe.each(named)('%s', (id, scheme) => {
  const spoiltRow = rowOf(filled(scheme), true).chain((row) =>
    fc.array(fc.tuple(fc.nat({ max: row.length - 1 }), spoilt), { maxLength: 2 }).map((changes) => {
      const copy = [...row];
      for (const [at, cell] of changes) copy[at] = cell;
      return copy;
    }),
  );

  it.each([
    ['KPISCORE', (rows: Grid) => [rows, id]],
    ['KPIEXPLAIN', (rows: Grid) => [rows, undefined, id]],
    ['QASCORE', (rows: Grid) => [rows, id]],
    ['QAGRADE', (rows: Grid) => [rows, id]],
    ['STARLEVEL', (rows: Grid) => [rows, id]],
    ['STARNEXT', (rows: Grid) => [rows, id]],
  ] as const)('%s', (name, args) => {
    fc.assert(
      fc.property(
        spoiltRow,
        rowOf(filled(scheme), true),
        fc.constantFrom('zh' as const, 'en' as const),
        (row, good, language) => {
          const given = args([row, good]);
          const result = callFunction(described(name), given, language);
          expect(faultsOf(result, given)).toEqual([]);
          // A spoilt row changes nothing about the one below it.
          const alone = callFunction(described(name), args([good]), language);
          if (Array.isArray(result) && name !== 'QASCORE' && name !== 'QAGRADE')
            expect((result as Grid)[1]?.[0]).toEqual(alone);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a total is a number, an error or blank – never a guess', () => {
    fc.assert(
      fc.property(spoiltRow, (row) => {
        const total = callFunction(described('KPISCORE'), [[row], id], 'zh') as Cell;
        const incoming = row.filter(isError);
        if (incoming.length > 0) expect(isError(total)).toBe(true);
        if (typeof total === 'number') expect(total).toBeGreaterThanOrEqual(0);
        else expect(isError(total) || total === '').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
