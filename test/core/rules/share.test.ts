/** A share of the team's total: own never above it, and a total of 0 has no shares. */
import type { ShareRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const rule: ShareRule = { kind: 'share', max: 50 };

ruleExamples({
  'of money': {
    rule,
    input: ['money', 'money'],
    scores: [
      [[50, 200], 12.5],
      [[200, 200], 50],
      [[199.99, 200], 49.9975],
      [[0, 200], 0],
      [[50, null], null],
      [[null, 200], null],
    ],
    errors: [
      [[200.01, 200], '#VALUE!', '格1 200.01 大于 格2 200', 'Cell 1 200.01 is above Cell 2 200'],
      [
        [10, 0],
        '#VALUE!',
        '格1、格2：格2为 0，无法计算占比',
        'Cell 1 and Cell 2: Cell 2 is 0, so there is no share',
      ],
      [[0, 0], '#VALUE!', 'Cell 2 is 0'],
      [[-1, 200], '#VALUE!', '不小于 0 的金额'],
      [[1, 'x'], '#VALUE!', 'Cell 2 must be an amount of money'],
    ],
    reasons: [[[50, 200], '50 × 50 元 ÷ 200 元', '50 × 50 yuan ÷ 200 yuan']],
    words: ['50 × 个人 ÷ 团队合计', '50 × own ÷ team total'],
    best: 50,
    lint: [],
    changes: [[{ ...rule, max: 40 }, ['甲：满分 50 → 40'], ['A: full mark 50 → 40']]],
  },
});

describe('what does not compile', () => {
  ruleFaultExamples([
    [{ ...rule, max: 0 }, ['money', 'money'], '满分应为正数', 'its maximum must be above 0'],
    [rule, 'money', '需要 2 个单元格，给了 1 个', 'needs 2 input cells but has 1'],
  ]);
});
