/** Every edge of every indicator of every scheme: on it, a step under, a step over, held against a naive reading of the data. */
import { isError, type Cell } from '../../src/core/cell';
import { NOT_APPLICABLE } from '../../src/core/input/not-applicable';
import { compiledOf } from '../../src/core/schemes';
import { toNumber } from '../../src/core/number/exact';
import { scoreAt } from '../../src/core/score/row';
import type { Indicator } from '../../src/schemes/indicator';
import type { Scheme } from '../../src/schemes/scheme';
import { casesOf, noisy } from '../support/boundaries';
import { oracleScore } from '../support/oracle';
import { indicators } from '../support/schemes';

/** Any month: the seasons of the schemes have one target so far. */
const MONTH = 5;

function scoreOf(indicator: Indicator, scheme: Scheme, cells: readonly Cell[]): unknown {
  const one = compiledOf(scheme).indicators.find(({ key }) => key === indicator.key);
  const score = one && scoreAt(one, cells, 0, { month: { month: MONTH } });
  if (score === undefined || score === null || isError(score) || score === NOT_APPLICABLE) return score;
  return toNumber(score);
}

function expected(indicator: Indicator, scheme: Scheme, cells: readonly Cell[]): number {
  return oracleScore(indicator, cells, scheme, MONTH).toSignificantDigits(15).toNumber();
}

it('finds boundaries in all indicators, and noise around most of them', () => {
  const cases = indicators.map(([, indicator, scheme]) => casesOf(indicator, scheme));
  expect(Math.min(...cases.map((list) => list.length))).toBeGreaterThanOrEqual(2);
  expect(cases.flat().length).toBeGreaterThan(900);
  const numbers = cases.flat().flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'));
  expect(numbers.filter((value) => noisy(value).length >= 2).length).toBeGreaterThan(700);
});

describe.each(indicators)('%s', (_, indicator, scheme) => {
  const cases = casesOf(indicator, scheme);

  it('scores every boundary as the scheme reads from the top', () => {
    const table = (score: (cells: readonly Cell[]) => unknown): unknown[] =>
      cases.map(({ cells }) => [...cells, '→', score(cells)]);
    expect(table((cells) => scoreOf(indicator, scheme, cells))).toEqual(
      table((cells) => expected(indicator, scheme, cells)),
    );
  });

  it('misses no boundary by binary noise', () => {
    const missed = cases.flatMap(({ cells }) =>
      cells.flatMap((cell, index) => {
        if (typeof cell !== 'number') return [];
        const variants = noisy(cell).map((value) => cells.map((one, at) => (at === index ? value : one)));
        return variants.filter(
          (variant) => scoreOf(indicator, scheme, variant) !== expected(indicator, scheme, cells),
        );
      }),
    );
    expect(missed).toEqual([]);
  });
});
