/** Every scheme's own header works as `kpis`: keys, labels in either language, input cells, any order. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { schemes } from '../../src/schemes/all';
import { findIndicator, mapColumns } from '../../src/functions/indicator-keys';
import { bestRow, rowOf } from '../support/rows';
import { call } from '../support/call';
import { compiledById, filled } from '../support/schemes';

/** Schemes whose settings are all there: the functions take ids. */
const named = schemes
  .filter(({ id, aggregation }) => aggregation !== undefined && id !== 'presales-outline')
  .map((scheme) => [scheme.id, scheme] as const);

describe.each(named)('%s', (id, scheme) => {
  const compiled = compiledById(id);
  const entries = [...compiled.indicators, ...compiled.adjustments];
  const own = entries.flatMap((one) => one.inputs.map((_, index) => one.column + index));

  it.each<[string, (one: (typeof entries)[number]) => readonly Cell[]]>([
    ['keys with blanks', (one) => [one.key, ...one.inputs.slice(1).map(() => null)]],
    ['Chinese labels with blanks', (one) => [one.label.zh, ...one.inputs.slice(1).map(() => '')]],
    ['English labels with blanks', (one) => [one.label.en, ...one.inputs.slice(1).map(() => ' ')]],
    ['keys of cells', (one) => one.inputs.map(({ key }) => key)],
    ['Chinese labels of cells', (one) => one.inputs.map(({ label }) => label.zh)],
    ['the key repeated', (one) => one.inputs.map(() => one.key)],
  ])('%s stand for the scheme’s own order', (_, header) => {
    expect(mapColumns(compiled, entries.flatMap(header), compiled.columns)).toEqual(own);
  });

  it('every name finds its own indicator', () => {
    for (const one of entries) {
      for (const name of [
        one.key,
        one.label.zh,
        one.label.en,
        ` ${one.key.toUpperCase()} `,
        ...(one.indicator.aliases ?? []),
      ]) {
        expect([name, findIndicator(compiled, name)]).toEqual([name, one]);
      }
    }
  });

  it('columns in any order give the same total', () => {
    fc.assert(
      fc.property(
        rowOf(filled(scheme)),
        fc.shuffledSubarray([...compiled.indicators.keys()], { minLength: compiled.indicators.length }),
        (row, order) => {
          const chosen = order.map((index) => compiled.indicators[index] ?? entries[0]);
          const cells = chosen.flatMap((one) =>
            one ? row.slice(one.column, one.column + one.inputs.length) : [],
          );
          const keys = chosen.flatMap(
            (one) => one?.inputs.map((_, index) => (index === 0 ? one.key : null)) ?? [],
          );
          expect(call('KPISCORE', [cells], id, [keys])).toEqual(call('KPISCORE', [row], id));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('rows in any order give the same totals and ranks', () => {
    const rows = fc.array(rowOf(filled(scheme)), { minLength: 2, maxLength: 6 });
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const before = call('KPISCORE', list, id) as Cell[][];
        const after = call(
          'KPISCORE',
          order.map((index) => list[index] ?? []),
          id,
        ) as Cell[][];
        expect(after).toEqual(order.map((index) => before[index]));
        const ranks = call('KPIRANK', before) as Cell[][];
        expect(call('KPIRANK', after)).toEqual(order.map((index) => ranks[index]));
      }),
      { numRuns: 20 },
    );
  });

  it('one call over all rows is one call per row', () => {
    const best = bestRow(filled(scheme));
    expect(call('KPISCORE', [best, best], id)).toEqual([[100], [100]]);
    expect(call('KPISCORE', [best], id)).toBe(100);
  });
});
