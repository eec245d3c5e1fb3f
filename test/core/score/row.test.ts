/** Totals of rows: adjustments that take a total below 0, blanks, what is missing. */
import { compileScheme } from '../../../src/core/compile/compile';
import { scoreRow } from '../../../src/core/score/row';
import type { Cell } from '../../../src/core/cell';
import type { Adjustment, AdjustmentRule } from '../../../src/schemes/indicator';
import { codes, expectError, plain } from '../../support/outcome';
import { indicator, manual, scheme } from '../../support/broken';

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

it('says what took the total below 0, and what is missing', () => {
  expectError(total([extra], [4, -4.5]), '#VALUE!', '总分为 -0.5，低于 0', 'the total is -0.5, below 0');
  expectError(total([extra], [null, 3]), '#N/A', '缺少：甲。填齐后才有总分', 'missing: a 甲. Fill them in');
});
