/** A better value never scores less, where "better" has a direction. */
import fc from 'fast-check';
import { isError, type Cell } from '../../../src/core/cell';
import { NOT_APPLICABLE } from '../../../src/core/input/not-applicable';
import { compare, type Exact } from '../../../src/core/number/exact';
import { compiledOf } from '../../../src/core/schemes';
import { scoreAt } from '../../../src/core/score/row';
import type { Rule } from '../../../src/schemes/indicator';
import { cellsOf } from '../../support/rows';
import { indicators } from '../../support/schemes';

/** For every cell of a rule: 1 where more is better, −1 where less is, 0 where it stays. */
function directions(rule: Rule): readonly number[] {
  switch (rule.kind) {
    case 'bands': {
      const own = rule.better === 'higher' ? 1 : -1;
      return rule.relative ? [own, -own] : [own];
    }
    case 'deduction':
      return rule.terms.map((term) => (term.short === undefined ? -1 : 1));
    case 'proportional':
    case 'perUnit':
    case 'manual':
      return [1];
    case 'blend':
      return [1, 1];
    case 'share':
      // The team's total stays above either's own.
      return [1, 0];
    case 'conditions':
      return rule.tests.map((test) => ('atLeast' in test ? 1 : 'atMost' in test ? -1 : test.is ? 1 : -1));
    case 'ranged':
      return rule.violations ? [] : [1];
    case 'levels':
      return [];
    case 'relative': {
      const own = rule.better === 'higher' ? 1 : -1;
      const months = Array.from({ length: rule.months ?? 1 }, () => [own, -own]).flat();
      return [...months, ...(rule.small || rule.ceilings ? [0] : []), ...(rule.ceilings ? [-1] : [])];
    }
  }
}

const directed = indicators.flatMap(([name, indicator, scheme]) => {
  const ways = directions(indicator.rule);
  return ways.length === 0 ? [] : [[name, indicator, scheme, ways] as const];
});

it('knows a direction of nearly all indicators', () => {
  expect(indicators.length - directed.length).toBe(
    indicators.filter(([, { rule }]) => rule.kind === 'levels' || (rule.kind === 'ranged' && rule.violations))
      .length,
  );
});

it.each(directed)('%s', (_, indicator, scheme, ways) => {
  const one = compiledOf(scheme).indicators.find(({ key }) => key === indicator.key);
  const score = (cells: readonly Cell[]): Exact => {
    const found = one && scoreAt(one, cells, 0, { month: { month: 5 } });
    if (found === undefined || found === null || found === NOT_APPLICABLE || isError(found))
      throw new Error(JSON.stringify(found));
    return found;
  };
  fc.assert(
    fc.property(cellsOf(indicator, scheme), cellsOf(indicator, scheme), (a, b) => {
      const pick = (better: boolean): Cell[] =>
        ways.map((way, index) => {
          const [x, y] = [Number(a[index]), Number(b[index])];
          const value = way === 0 || better === way > 0 ? Math.max(x, y) : Math.min(x, y);
          return typeof a[index] === 'boolean' ? value === 1 : value;
        });
      expect(compare(score(pick(true)), score(pick(false)))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
