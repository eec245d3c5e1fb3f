/** Points for every unit, up to a maximum where there is one. */
import type { PerUnitRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const limited: PerUnitRule = { kind: 'perUnit', each: 2, max: 6 };
const endless: PerUnitRule = { kind: 'perUnit', each: 0.1 };

ruleExamples({
  'up to a maximum': {
    rule: limited,
    input: 'count',
    scores: [
      [[0], 0],
      [[1], 2],
      [[2], 4],
      [[3], 6],
      [[4], 6],
      [[null], null],
    ],
    errors: [
      [[1.5], '#VALUE!', 'a whole number'],
      [[-1], '#VALUE!', '不小于 0 的整数'],
    ],
    reasons: [[[4], '4 × 2，最多 6', '4 × 2, at most 6']],
    words: ['每个 2 分，最多 6', '2 each, at most 6'],
    best: 6,
    lint: [],
    changes: [
      [{ ...limited, each: 3 }, ['甲：每次分值 2 → 3'], ['A: points each 2 → 3']],
      [{ kind: 'perUnit', each: 2 }, ['甲：满分 6 → （无）'], ['A: full mark 6 → (none)']],
    ],
  },
  'without a limit': {
    rule: endless,
    input: 'hours',
    scores: [
      [[3], 0.3],
      [[1000], 100],
    ],
    reasons: [[[3], '3 小时 × 0.1', '3 hours × 0.1']],
    words: ['每个 0.1 分', '0.1 each'],
    best: Infinity,
  },
  'of 0–10': { rule: { kind: 'perUnit', each: 5 }, input: 'ten', best: 50 },
  'of 0–10, less than that many': { rule: { kind: 'perUnit', each: 5, max: 40 }, input: 'ten', best: 40 },
});

describe('what does not compile', () => {
  ruleFaultExamples([
    [{ ...limited, each: 0 }, 'count', '每个得分应为正数', 'its points per unit must be above 0'],
    [{ ...limited, each: -1 }, 'count', '每个得分应为正数', 'its points per unit must be above 0'],
    [{ ...limited, max: 0 }, 'count', '上限应为正数', 'its limit must be above 0'],
  ]);
});
