/** Points in proportion to a target, full marks from the target on; without a target there are no points. */
import type { ProportionalRule } from '../../../src/schemes/indicator';
import type { Setting } from '../../../src/schemes/scheme';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const rate: ProportionalRule = { kind: 'proportional', max: 30, target: 0.4 };
const ofSetting: ProportionalRule = { kind: 'proportional', max: 30, target: { setting: 'goal' } };
const goal = (value: Partial<Setting>): readonly Setting[] => [
  { key: 'goal', label: { zh: '目标额', en: 'Goal' }, input: 'number', ...value },
];
const seasons = [
  { months: [1, 2, 3, 4, 5, 6], value: 200 },
  { months: [7, 8, 9, 10, 11, 12], value: 400 },
];

ruleExamples({
  'of a rate': {
    rule: rate,
    input: 'rate',
    scores: [
      [[0.4], 30],
      [[0.39], 29.25],
      [[0.41], 30],
      [[0.2], 15],
      [[0], 0],
      [[1], 30],
      [['20%'], 15],
      [[null], null],
    ],
    errors: [[[40], '#VALUE!', 'Divide by 100']],
    reasons: [
      [[0.4], '40% 达到目标 40%，得满分', '40% reaches the target 40%, full marks'],
      [[0.39], '30 × 39% ÷ 40%', '30 × 39% ÷ 40%'],
    ],
    words: ['达到 40% 得 30，不足按比例', '30 at 40%, below in proportion'],
    best: 30,
    lint: [],
    changes: [
      [{ ...rate, target: 0.5 }, ['甲：目标 40% → 50%'], ['A: target 40% → 50%']],
      [{ ...rate, max: 20 }, ['甲：满分 30 → 20'], ['A: full mark 30 → 20']],
    ],
  },
  'of a number': {
    rule: { kind: 'proportional', max: 5, target: 85 },
    scores: [
      [[85], 5],
      [[84.15], 4.95],
      [[85.01], 5],
    ],
    reasons: [[[42.5], '5 × 42.5 ÷ 85', '5 × 42.5 ÷ 85']],
    words: ['达到 85 得 5，不足按比例', '5 at 85, below in proportion'],
  },
  'of a rate beyond what rates can be': {
    rule: { ...rate, target: 1.25 },
    input: 'rate',
    best: 24,
    lint: [['no-top-score', 'its best score is 24, and a full mark is 30']],
  },
  'of a rate that is the most a rate can be': { rule: { ...rate, target: 1 }, input: 'rate', best: 30 },
  'of a rate that a setting gives': {
    rule: ofSetting,
    input: 'rate',
    settings: goal({ value: 0.4 }),
    words: ['达到 0.4 得 30，不足按比例', '30 at 0.4, below in proportion'],
  },
  'of a setting': {
    rule: ofSetting,
    settings: goal({ value: 240 }),
    scores: [
      [[240], 30],
      [[120], 15],
      [[300], 30],
    ],
    words: ['达到 240 得 30，不足按比例', '30 at 240, below in proportion'],
    changes: [
      [{ ...ofSetting, target: 240 }, ['甲：目标 设定“目标额” → 240'], ['A: target the setting Goal → 240']],
    ],
  },
  'of a very small target': {
    rule: ofSetting,
    settings: goal({ value: 0.01 }),
    scores: [
      [[0.01], 30],
      [[0.005], 15],
    ],
  },
  // Nobody reaches nothing: neither full marks nor 0.
  'of a target 0': {
    rule: ofSetting,
    settings: goal({ value: 0 }),
    errors: [
      [
        [0],
        '#VALUE!',
        '甲的目标应大于 0，实际是 0。请更正目标。',
        'the target of A must be above 0 but is 0. Correct it.',
      ],
      [[5], '#VALUE!', 'must be above 0'],
    ],
  },
  'of a target below 0': {
    rule: ofSetting,
    settings: goal({ value: -1 }),
    errors: [[[5], '#VALUE!', 'must be above 0 but is -1']],
  },
  'of a target without a value': {
    rule: ofSetting,
    settings: goal({}),
    errors: [[[5], '#N/A', '方案没有给出“目标额”', 'the scheme gives no value for Goal (goal)']],
  },
  'of a target of the month': {
    rule: ofSetting,
    settings: goal({ seasons }),
    month: 12,
    scores: [[[200], 15]],
    reasons: [[[400], '400 达到目标 400，得满分', '400 reaches the target 400, full marks']],
  },
  'of a target of the month, none given': {
    rule: ofSetting,
    settings: goal({ seasons }),
    errors: [[[200], '#N/A', 'Goal changes with the month, and no month was given']],
  },
});

describe('what does not compile', () => {
  ruleFaultExamples([
    [{ ...rate, target: 0 }, 'rate', '目标应为正数', 'its target must be above 0'],
    [{ ...rate, target: -0.1 }, 'rate', '目标应为正数', 'its target must be above 0'],
    [{ ...rate, max: 0 }, 'rate', '满分应为正数', 'its maximum must be above 0'],
    [ofSetting, 'rate', '没有名为 goal 的设定值', 'there is no setting goal'],
  ]);
});
