/** Self-assessment and the superior's points, blended by weight. */
import type { BlendRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const rule: BlendRule = { kind: 'blend', max: 4, self: 0.2, superior: 0.8 };
const CELLS = ['points', 'points'] as const;

ruleExamples({
  'a fifth and four fifths': {
    rule,
    input: CELLS,
    scores: [
      [[4, 3], 3.2],
      [[0, 4], 3.2],
      [[4, 0], 0.8],
      [[4, 4], 4],
      [[0, 0], 0],
      [[4, null], null],
    ],
    errors: [
      [[4, 4.01], '#VALUE!', '格2应为 0 到 4 分之间', 'Cell 2 must be between 0 and 4 points'],
      [[4.01, 4], '#VALUE!', 'Cell 1 must be between 0 and 4 points'],
    ],
    reasons: [[[4, 3], '自评 4 分 × 20% + 上级 3 分 × 80%', 'self 4 points × 20% + superior 3 points × 80%']],
    words: ['自评 20% + 上级 80%，满分 4', 'self 20% + superior 80%, up to 4'],
    best: 4,
    lint: [],
    changes: [
      [
        { ...rule, self: 0.3, superior: 0.7, max: 5 },
        ['甲：满分 4 → 5', '甲：自评占比 20% → 30%', '甲：上级占比 80% → 70%'],
        [
          'A: full mark 4 → 5',
          'A: share of the self-assessment 20% → 30%',
          "A: share of the superior's 80% → 70%",
        ],
      ],
    ],
  },
});

describe('what does not compile', () => {
  const whole = [
    '自评与上级评的权重之和应为 1',
    'the weights of self and superior must add up to 1',
  ] as const;
  ruleFaultExamples([
    [{ ...rule, superior: 0.7 }, CELLS, ...whole],
    [{ ...rule, self: 0.2000001 }, CELLS, ...whole],
    [{ ...rule, max: 0 }, CELLS, '满分应为正数', 'its maximum must be above 0'],
  ]);
});
