/** Fault points: typed with either sign, subtracted, at most the limit. */
import type { FaultRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const rule: FaultRule = { kind: 'fault', max: 10 };

ruleExamples({
  'at most 10': {
    rule,
    input: 'amount',
    scores: [
      [[4], -4],
      [[-4], -4],
      [[10], -10],
      [[-10], -10],
      [[0.5], -0.5],
      [[null], 0],
    ],
    errors: [
      [
        [10.01],
        '#VALUE!',
        '甲最多 10 分（正负号均可），实际是 10.01',
        'A is at most 10 (either sign) but got 10.01',
      ],
      [[-10.01], '#VALUE!', 'but got -10.01'],
      [['x'], '#VALUE!', '甲应为一个数'],
    ],
    reasons: [
      [[4], '失职 4', 'fault 4'],
      [[-4], '失职 -4', 'fault -4'],
    ],
    words: ['扣分，最多 10', 'subtracted, at most 10'],
    best: 0,
    lint: [],
    changes: [[{ ...rule, max: 5 }, ['甲：满分 10 → 5'], ['A: full mark 10 → 5']]],
  },
});

describe('what does not compile', () => {
  ruleFaultExamples([[{ ...rule, max: 0 }, 'amount', '上限应为正数', 'its limit must be above 0']]);
});
