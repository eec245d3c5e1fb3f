/** What holds for any valid row of any scheme. */
import fc from 'fast-check';
import { isError, type Cell } from '../../../src/core/cell';
import { NOT_APPLICABLE } from '../../../src/core/input/not-applicable';
import { isNotRated } from '../../../src/core/score/not-rated';
import { indicatorsOf, inputsOf } from '../../../src/core/compile/parts';
import { toDecimal, toNumber, type Exact } from '../../../src/core/number/exact';
import { compiledOf } from '../../../src/core/schemes';
import { scoreRow, type Score, type Total } from '../../../src/core/score/row';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';
import { Big, oracleScore, oracleTotal } from '../../support/oracle';
import { bestRow, rowOf } from '../../support/rows';
import { scored } from '../../support/schemes';

const CONTEXT = { month: { month: 5 } };

function valid(score: Score | Total): Exact {
  if (score === null || score === NOT_APPLICABLE || isNotRated(score) || isError(score))
    throw new Error(`no score: ${JSON.stringify(score)}`);
  return score;
}

/** Every entry with its own cells of a row. */
function entriesOf(scheme: Scheme, row: readonly Cell[]) {
  let from = 0;
  return [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])].map((entry) => {
    const cells = row.slice(from, from + inputsOf(entry).length);
    from += cells.length;
    return { entry, cells };
  });
}

describe.each(scored)('%s', (id, scheme) => {
  const compiled = compiledOf(scheme);

  it('gives a perfect agent exactly 100 before bonus points', () => {
    expect(toNumber(valid(scoreRow(compiled, bestRow(scheme), CONTEXT).total))).toBe(100);
  });

  it('scores every valid row, between 0 and 100 before bonus points', () => {
    fc.assert(
      fc.property(rowOf(scheme), (row) => {
        const { scores, total } = scoreRow(compiled, row, CONTEXT);
        scores.forEach((score, index) => {
          const value = toNumber(valid(score));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(compiled.indicators[index]?.max ?? NaN);
        });
        expect(toNumber(valid(total))).toBeGreaterThanOrEqual(0);
        expect(toNumber(valid(total))).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('equals the slow reading of the scheme in decimals', () => {
    fc.assert(
      fc.property(rowOf(scheme, true), (row) => {
        const { scores, adjustments, total } = scoreRow(compiled, row, CONTEXT);
        const expected = entriesOf(scheme, row).map(({ entry, cells }) =>
          oracleScore(entry, cells, scheme, 5),
        );
        const shown = (value: Big): string =>
          new Big(value.toString()).toSignificantDigits(40).plus(0).toString();
        expect([...scores, ...adjustments].map((score) => shown(toDecimal(valid(score))))).toEqual(
          expected.map(shown),
        );
        const base = oracleTotal(scheme, expected.slice(0, scores.length));
        const sum = expected.slice(scores.length).reduce((all, one) => all.plus(one), base);
        expect(shown(toDecimal(valid(total)))).toBe(shown(Big.max(0, sum)));
      }),
    );
  });

  it('does not depend on what other cells of the row hold', () => {
    fc.assert(
      fc.property(rowOf(scheme), rowOf(scheme), (row, other) => {
        const at = (cells: readonly Cell[]) =>
          scoreRow(compiled, cells, CONTEXT).scores.map((score) => toNumber(valid(score)));
        const [a, b] = [at(row), at(other)];
        const width = compiled.indicators[0]?.inputs.length ?? 0;
        const mixed = [...row.slice(0, width), ...other.slice(width)];
        expect(at(mixed)).toEqual([a[0], ...b.slice(1)]);
      }),
      { numRuns: 20 },
    );
  });

  it('has no total while an indicator is blank, and names it', () => {
    const row = bestRow(scheme);
    for (const one of compiled.indicators) {
      for (let cell = 0; cell < one.inputs.length; cell++) {
        const { total } = scoreRow(
          compiled,
          row.map((value, index) => (index === one.column + cell ? '' : value)),
          CONTEXT,
        );
        if (!isError(total)) throw new Error(`${id} ${one.key} is blank, and the total is ${String(total)}`);
        expect(total.error).toBe('#N/A');
        expect(total.text?.zh).toBe(`缺少：${one.label.zh}。填齐后才有总分。`);
        expect(total.text?.en).toContain(`missing: ${one.key} `);
      }
    }
  });

  it('leaves an empty row blank, and lets an error through', () => {
    expect(
      scoreRow(
        compiled,
        bestRow(scheme).map(() => null),
        CONTEXT,
      ).total,
    ).toBeNull();
    expect(
      scoreRow(
        compiled,
        bestRow(scheme).map(() => ' '),
        CONTEXT,
      ).total,
    ).toBeNull();
    const broken = bestRow(scheme).map((cell, index): Cell => (index === 0 ? { error: '#DIV/0!' } : cell));
    expect(scoreRow(compiled, broken, CONTEXT).total).toEqual({ error: '#DIV/0!' });
  });
});

it('reckons with all schemes but logs and stars without totals', () => {
  const left = schemes.filter(({ id }) => !scored.some(([one]) => one === id));
  expect(left.every(({ log, stars }) => log !== undefined || stars !== undefined)).toBe(true);
  expect(scored.length).toBeGreaterThan(left.length);
});
