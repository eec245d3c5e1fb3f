/** Points by an assessor: 0 to the maximum, in steps, from a list. */
import type { ManualRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const plain: ManualRule = { kind: 'manual', max: 10 };
const steps: ManualRule = { kind: 'manual', max: 10, step: 0.5 };
const list: ManualRule = { kind: 'manual', max: 2, values: [0, 0.5, 1, 2] };

ruleExamples({
  'anything up to the maximum': {
    rule: plain,
    input: 'points',
    scores: [
      [[0], 0],
      [[0.01], 0.01],
      [[10], 10],
      [[9.99], 9.99],
      [['7.5'], 7.5],
      [[null], null],
    ],
    errors: [
      [[10.01], '#VALUE!', '甲应为 0 到 10 分之间', 'A must be between 0 and 10 points but got 10.01'],
      [[-0.01], '#VALUE!', 'but got -0.01'],
      [['好'], '#VALUE!', '实际是 “好”'],
    ],
    reasons: [[[9.5], '评分 9.5 分', 'assessed at 9.5 points']],
    words: ['评 0–10 分', '0–10 points by the assessor'],
    best: 10,
    lint: [],
    changes: [
      [{ ...plain, max: 20 }, ['甲：满分 10 → 20'], ['A: full mark 10 → 20']],
      [steps, ['甲：步长 （无） → 0.5'], ['A: step (none) → 0.5']],
      [{ ...plain, values: [1, 2] }, ['甲：可选分值 （无） → 1、2'], ['A: allowed points (none) → 1, 2']],
      [
        { kind: 'share', max: 10 },
        ['甲：规则 评 0–10 分 → 10 × 个人 ÷ 团队合计'],
        ['A: rule 0–10 points by the assessor → 10 × own ÷ team total'],
      ],
    ],
  },
  'in steps': {
    rule: steps,
    input: 'points',
    scores: [
      [[9.5], 9.5],
      [[0.5], 0.5],
      [[0], 0],
      [[10], 10],
    ],
    errors: [
      [[9.7], '#VALUE!', '甲以 0.5 分为最小单位，实际是 9.7', 'A goes in steps of 0.5 but got 9.7'],
      [[10.5], '#VALUE!', 'between 0 and 10 points'],
    ],
    best: 10,
  },
  'in steps that binary sums miss by a hair': {
    rule: { kind: 'manual', max: 1, step: 0.1 },
    input: 'points',
    scores: [[[0.1 + 0.2], 0.3]],
  },
  'in steps that do not reach the maximum': {
    rule: { kind: 'manual', max: 10, step: 3 },
    input: 'points',
    scores: [[[9], 9]],
    errors: [[[10], '#VALUE!', 'steps of 3']],
    best: 9,
    lint: [['no-top-score', 'its best score is 9, and a full mark is 10']],
  },
  'from a list': {
    rule: list,
    input: 'points',
    scores: [
      [[0], 0],
      [[0.5], 0.5],
      [[2], 2],
    ],
    errors: [
      [[1.5], '#VALUE!', '甲只能是 0、0.5、1、2，实际是 1.5', 'A must be one of 0, 0.5, 1, 2 but got 1.5'],
      [[2.5], '#VALUE!', 'between 0 and 2 points'],
    ],
    words: ['0 / 0.5 / 1 / 2 分', '0 / 0.5 / 1 / 2 points'],
    best: 2,
  },
  'from a list below the maximum': {
    rule: { kind: 'manual', max: 10, values: [0, 5] },
    input: 'points',
    best: 5,
    lint: [['no-top-score', 'its best score is 5, and a full mark is 10']],
  },
  // A cell of 0–100 points says so in its own words, unless the rule ends elsewhere.
  'a score of 100': {
    rule: { kind: 'manual', max: 100 },
    input: 'score',
    errors: [[[100.01], '#VALUE!', '甲应为 0 到 100 之间，', 'A must be between 0 and 100 but got']],
    reasons: [[[90], '评分 90 分', 'assessed at 90 points']],
  },
  'a score of 50': {
    rule: { kind: 'manual', max: 50 },
    input: 'score',
    scores: [[[50], 50]],
    errors: [[[50.01], '#VALUE!', 'A must be between 0 and 50 points']],
  },
  '100 points': {
    rule: { kind: 'manual', max: 100 },
    input: 'points',
    errors: [[[100.01], '#VALUE!', 'A must be between 0 and 100 points']],
  },
  'a list that ends at the maximum and begins at 0': {
    rule: { kind: 'manual', max: 10, values: [0, 10] },
    input: 'points',
    scores: [[[10], 10]],
  },
});

describe('what does not compile', () => {
  const above = (zh: string, en: string) => [`${zh}应为正数`, `its ${en} must be above 0`] as const;
  const beyond = ['可选分数超出满分', 'lists points beyond its maximum'] as const;
  ruleFaultExamples([
    [{ kind: 'manual', max: 0 }, 'points', ...above('满分', 'maximum')],
    [{ kind: 'manual', max: Number.NaN }, 'points', ...above('满分', 'maximum')],
    [{ kind: 'manual', max: 10, step: 0 }, 'points', ...above('最小单位', 'step')],
    [{ kind: 'manual', max: 10, step: -1 }, 'points', ...above('最小单位', 'step')],
    [{ kind: 'manual', max: 10, values: [0, 10.01] }, 'points', ...beyond],
    [{ kind: 'manual', max: 10, values: [-0.01, 5] }, 'points', ...beyond],
  ]);
});
