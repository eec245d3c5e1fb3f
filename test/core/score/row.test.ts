/** Totals of rows: adjustments that take a total below 0, blanks, what is missing. */
import { compileScheme } from '../../../src/core/compile/compile';
import { exact } from '../../../src/core/number/exact';
import { crossesRedLine, scoreRow, type Score } from '../../../src/core/score/row';
import type { Cell } from '../../../src/core/cell';
import type { Adjustment, AdjustmentRule, Rule } from '../../../src/schemes/indicator';
import { codes, expectError, plain } from '../../support/outcome';
import { indicator, manual, scheme } from '../../support/broken';
import { compiledById } from '../../support/schemes';

const adjustment = (key: string, rule: AdjustmentRule): Adjustment => ({
  key,
  label: { zh: `加减${key}`, en: `Adjustment ${key}` },
  input: 'amount',
  rule,
});
const extra = adjustment('e', { kind: 'extra' });
const fault = adjustment('f', { kind: 'fault', max: 10 });

/** Of one indicator worth 0–10 points. */
function total(adjustments: readonly Adjustment[], row: readonly Cell[]) {
  const base = indicator('a', manual, { label: { zh: '甲', en: 'A' }, input: 'points' });
  return scoreRow(compileScheme(scheme({ adjustments }, base)), row).total;
}

// DECISIONS.md: below 0 the total is 0 where the scheme has fault points, and an error elsewhere.
it.each<[string, readonly Adjustment[], readonly Cell[], unknown]>([
  ['extra points down to 0', [extra], [4, -4], 0],
  ['extra points just above 0', [extra], [4, -3.99], 0.01],
  ['extra points just below 0', [extra], [4, -4.01], '#VALUE!'],
  ['extra points below 0 from nothing', [extra], [0, -1], '#VALUE!'],
  ['fault points down to 0', [fault], [4, 4], 0],
  ['fault points below 0', [fault], [4, 4.01], 0],
  ['fault points far below 0', [fault], [0, -10], 0],
  ['fault points above 0', [fault], [4, 3.99], 0.01],
  ['both, below 0 by the extra points', [extra, fault], [4, -5, null], 0],
  ['blank adjustments', [extra, fault], [4, null, ''], 4],
  ['adjustments left out', [extra, fault], [4], 4],
  ['extra points above the full mark', [extra], [10, 5], 15],
  ['an adjustment without the indicator', [extra], [null, 3], '#N/A'],
  ['nothing at all', [extra], [null, ' '], null],
  ['an error of an adjustment', [extra], [4, { error: '#REF!' }], '#REF!'],
])('%s', (_, adjustments, row, expected) => {
  expect(codes(plain(total(adjustments, row)))).toEqual(expected);
});

it('needs both cells of an adjustment, or none', () => {
  const team: AdjustmentRule = {
    kind: 'bands',
    better: 'higher',
    relative: 'average',
    bands: [{ edge: 1, score: 3 }],
    otherwise: 0,
  };
  const input = ['own', 'team'].map((key) => ({
    key,
    label: { zh: key, en: key },
    input: 'number' as const,
  }));
  const compiled = compileScheme(
    scheme(
      { adjustments: [{ ...adjustment('e', team), input }] },
      indicator('a', manual, { input: 'points' }),
    ),
  );
  expect(plain(scoreRow(compiled, [4, 10, 10]).total)).toBe(7);
  expect(plain(scoreRow(compiled, [4, null, '']).total)).toBe(4);
  expectError(
    scoreRow(compiled, [4, 10, null]).total,
    '#N/A',
    '缺少：加减e。填齐后才有总分。',
    'missing: e 加减e. Fill them in to get a total.',
  );
});

it('says what the rules themselves took below 0', () => {
  const below: Rule = { kind: 'bands', better: 'higher', bands: [{ edge: 60, score: 5 }], otherwise: -10 };
  const compiled = compileScheme(scheme({}, indicator('a', below)));
  expectError(
    scoreRow(compiled, [59]).total,
    '#VALUE!',
    '总分为 -10，低于 0。请检查规则中的负分。',
    'the total is -10, below 0. Check the negative scores of the rules.',
  );
});

it('names all that is missing, adjustments of several cells among it', () => {
  const pair = (key: string): Adjustment => ({
    ...adjustment(key, { kind: 'bonus', approval: true }),
    input: [
      { key: `${key}1`, label: { zh: '分', en: 'points' }, input: 'points' },
      { key: `${key}2`, label: { zh: '批', en: 'approved' }, input: 'flag' },
    ],
  });
  const one = (key: string) => indicator(key, manual, { input: 'points' });
  const compiled = compileScheme(scheme({ adjustments: [pair('e')] }, one('a'), one('b'), one('c')));
  expectError(
    scoreRow(compiled, [null, 5, '', 3, true]).total,
    '#N/A',
    '缺少：a、c。填齐后才有总分。',
    'missing: a a, c c. Fill them in to get a total.',
  );
});

it.each([
  [
    'fee-collection-star',
    '方案“',
    '”没有总分，它有星级（STARLEVEL）。',
    'fee-collection-star has no total; it has stars (STARLEVEL).',
  ],
  [
    'quality-severity',
    '方案“',
    '”没有总分，它有问题扣分（ISSUESCORE）。',
    'quality-severity has no total; it has issue deductions (ISSUESCORE).',
  ],
])('%s has no total', (id, ...words) => {
  expectError(scoreRow(compiledById(id), []).total, '#N/A', ...words);
});

it.each<[string, readonly Score[], boolean]>([
  ['its item at 0', [exact(0), exact(0)], true],
  ['its item above 0', [exact(0.01), exact(0)], false],
  ['its item blank', [null, exact(0)], false],
  ['its item an error', [{ error: '#N/A' }, exact(0)], false],
  ['nothing scored', [], false],
])('a red line: %s', (_, scores, crossed) => {
  const compiled = compileScheme(
    scheme({}, indicator('a', manual, { redLine: true }), indicator('b', manual)),
  );
  expect(crossesRedLine(compiled, scores)).toBe(crossed);
});

it('says what took the total below 0, and what is missing', () => {
  expectError(
    total([extra], [4, -4.5]),
    '#VALUE!',
    '加减分后总分为 -0.5，低于 0。请检查加减分。',
    'with its adjustments the total is -0.5, below 0. Check the adjustments.',
  );
  expectError(total([extra], [null, 3]), '#N/A', '缺少：甲。填齐后才有总分', 'missing: a 甲. Fill them in');
});
