/** Bonus points: counted once approved where approval is asked for; blank is 0. */
import type { BonusRule } from '../../../src/schemes/indicator';
import { ruleExamples } from './rule-examples';

const approved: BonusRule = { kind: 'bonus', approval: true };
const plain: BonusRule = { kind: 'bonus', approval: false };

ruleExamples({
  'with approval': {
    rule: approved,
    input: ['points', 'flag'],
    scores: [
      [[15, true], 15],
      [[15, '是'], 15],
      [[15, false], 0],
      [[15, null], 0],
      [[15, ' '], 0],
      [[null, true], 0],
      [[null, null], 0],
    ],
    errors: [
      [[15, '也许'], '#VALUE!', '格2应填 是 或 否', 'Cell 2 must be yes or no'],
      [[-1, true], '#VALUE!', 'points, 0 or more'],
      [[-1, null], '#VALUE!', 'points, 0 or more'],
      [[{ error: '#REF!' }, true], '#REF!'],
    ],
    reasons: [
      [[15, true], '加分 15 分', 'bonus 15 points'],
      [[15, null], '加分 15 分 未审批，不计', 'bonus 15 points not approved, not counted'],
      [[15, false], '加分 15 分 未审批，不计', 'bonus 15 points not approved, not counted'],
      [[null, true], '加分 0', 'bonus 0'],
    ],
    words: ['经审批的加分', 'approved bonus points'],
    best: Infinity,
    lint: [],
    changes: [[plain, ['甲：需审批 是 → 否'], ['A: needs approval yes → no']]],
  },
  without: {
    rule: plain,
    scores: [
      [[5], 5],
      [[0], 0],
      [[null], 0],
    ],
    errors: [[[-1], '#VALUE!', '不小于 0 的数']],
    reasons: [[[5], '加分 5', 'bonus 5']],
    words: ['加分', 'bonus points'],
    best: Infinity,
  },
  'an approval that is no flag': {
    rule: approved,
    input: ['points', 'number'],
    lint: [['wrong-input', 'a yes/no is read here']],
  },
});
