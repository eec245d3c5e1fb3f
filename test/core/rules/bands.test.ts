/** Bands: edges from the top, open and closed, rising and falling, sloped, of a target, of the team. */
import type { BandsRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const rising: BandsRule = {
  kind: 'bands',
  better: 'higher',
  bands: [
    { edge: 0.55, score: 100 },
    { edge: 0.45, score: 80, open: true, name: '合格' },
  ],
  otherwise: 20,
};
const falling: BandsRule = {
  kind: 'bands',
  better: 'lower',
  bands: [
    { edge: 15, score: 100 },
    { edge: 22, score: 60, slopeFrom: 80 },
    { edge: 30, score: 10, open: true },
  ],
  otherwise: 0,
};
const target: BandsRule = {
  kind: 'bands',
  better: 'higher',
  target: 200,
  bands: [
    { edge: 1, score: 100 },
    { edge: 0.9, score: 90 },
  ],
  otherwise: 50,
};
const ofSetting: BandsRule = { ...target, target: { setting: 'goal' } };
const goal = (value: Partial<{ value: number; seasons: { months: number[]; value: number }[] }>) =>
  [{ key: 'goal', label: { zh: '目标额', en: 'Goal' }, input: 'money' as const, ...value }] as const;
const seasons = [
  { months: [1, 2, 3, 4, 5, 6], value: 200 },
  { months: [7, 8, 9, 10, 11, 12], value: 400 },
];
const average: BandsRule = {
  kind: 'bands',
  better: 'higher',
  relative: 'average',
  bands: [{ edge: 0.9, score: 100 }],
  otherwise: 60,
};

ruleExamples({
  'rising, one edge open': {
    rule: rising,
    input: 'rate',
    scores: [
      [[0.55], 100],
      [[0.5499], 80],
      [[0.5501], 100],
      [[1 - 0.45], 100],
      [['55%'], 100],
      [[0.45], 20],
      [[0.4501], 80],
      [[0.4499], 20],
      [[0], 20],
      [[1], 100],
      [[null], null],
    ],
    errors: [
      [[55], '#VALUE!', '甲应为 0 到 1 之间', 'A must be between 0 and 1', 'Divide by 100'],
      [[-0.01], '#VALUE!', 'but got -0.01'],
      [['很高'], '#VALUE!', '实际是 “很高”'],
      [[{ error: '#DIV/0!' }], '#DIV/0!'],
    ],
    reasons: [
      [[0.55], '55% 落在 ≥55%', '55% lies in ≥55%'],
      [[0.5], '50% 落在 45%–55%', '50% lies in 45%–55%'],
      [[0.45], '45% 落在 ≤45%', '45% lies in ≤45%'],
    ],
    words: ['≥55% 100 · >45% 80（合格） · 其他 20', '≥55% 100 · >45% 80（合格） · else 20'],
    best: 100,
    lint: [],
    changes: [
      [
        { ...rising, bands: [{ edge: 0.5, score: 100 }, ...rising.bands.slice(1)] },
        ['甲：≥55% 100 → ≥50% 100'],
        ['A: ≥55% 100 → ≥50% 100'],
      ],
      [
        { ...rising, bands: rising.bands.map((band) => ({ ...band, ...(band.name && { name: '及格' }) })) },
        ['甲：>45% 80（合格） → >45% 80（及格）'],
        ['A: >45% 80（合格） → >45% 80（及格）'],
      ],
      [
        { ...rising, better: 'lower', otherwise: 0 },
        // The bands themselves are the same; that they run the other way is said once.
        ['甲：方向 越高越好 → 越低越好', '甲：其他 20 → 0'],
        ['A: direction higher is better → lower is better', 'A: else 20 → 0'],
      ],
    ],
  },
  'falling, one band sloped': {
    rule: falling,
    input: 'seconds',
    scores: [
      [[15], 100],
      [[14.99], 100],
      // 80 + (60 − 80) × (value − 15) ÷ 7
      [[15.07], 79.8],
      [[18.5], 70],
      [[22], 60],
      [[22.01], 10],
      [[29.99], 10],
      [[30], 0],
      [[0], 100],
    ],
    errors: [[[-1], '#VALUE!', '不小于 0 的数（秒）', 'a number of seconds, 0 or more']],
    reasons: [
      [[15], '15 秒 落在 ≤15', '15 seconds lies in ≤15'],
      [
        [18.5],
        '18.5 秒 落在 15–22 (80 + (60 − 80) × (18.5 − 15) ÷ (22 − 15))',
        '18.5 seconds lies in 15–22 (80 + (60 − 80) × (18.5 − 15) ÷ (22 − 15))',
      ],
      [[30], '30 秒 落在 ≥30', '30 seconds lies in ≥30'],
    ],
    words: ['≤15 100 · ≤22 80→60 · <30 10 · 其他 0', '≤15 100 · ≤22 80→60 · <30 10 · else 0'],
    best: 100,
    changes: [
      [
        {
          ...falling,
          bands: falling.bands.map((band) => ({ ...band, ...(band.slopeFrom && { slopeFrom: 70 }) })),
        },
        ['甲：≤22 80→60 → ≤22 70→60'],
        ['A: ≤22 80→60 → ≤22 70→60'],
      ],
    ],
  },
  'rising, sloped upwards to more than the band above': {
    rule: {
      kind: 'bands',
      better: 'higher',
      bands: [
        { edge: 10, score: 100 },
        { edge: 6, score: 40, slopeFrom: 120 },
      ],
      otherwise: 0,
    },
    scores: [
      [[10], 100],
      // 120 + (40 − 120) × (value − 10) ÷ (6 − 10)
      [[9.5], 110],
      [[8], 80],
      [[6], 40],
      [[5.99], 0],
    ],
    reasons: [[[5.99], '5.99 落在 <6', '5.99 lies in <6']],
    best: 120,
  },
  'falling, the last edge closed': {
    rule: { kind: 'bands', better: 'lower', bands: [{ edge: 3, score: 5 }], otherwise: 0 },
    scores: [
      [[3], 5],
      [[3.01], 0],
    ],
    reasons: [[[4], '4 落在 >3', '4 lies in >3']],
  },
  'of a target that a setting gives as 0': {
    rule: ofSetting,
    input: 'money',
    settings: goal({ value: 0 }),
    errors: [
      [
        [200],
        '#VALUE!',
        '甲的目标应大于 0，实际是 0。请更正目标。',
        'the target of A must be above 0 but is 0. Correct it.',
      ],
    ],
  },
  'of a target that a setting gives below 0': {
    rule: ofSetting,
    input: 'money',
    settings: goal({ value: -1 }),
    errors: [[[200], '#VALUE!', 'must be above 0 but is -1']],
  },
  'of a fixed target': {
    rule: target,
    input: 'money',
    scores: [
      [[200], 100],
      [[199.99], 90],
      [[180], 90],
      [[179.99], 50],
      [[1000], 100],
      [[0], 50],
    ],
    reasons: [
      [[180], '180 元 ÷ 200 = 90% 落在 90%–100%', '180 yuan ÷ 200 = 90% lies in 90%–100%'],
      [[300], '300 元 ÷ 200 = 150% 落在 ≥100%', '300 yuan ÷ 200 = 150% lies in ≥100%'],
    ],
    words: [
      '与目标 200 之比：≥100% 100 · ≥90% 90 · 其他 50',
      'of the target 200: ≥100% 100 · ≥90% 90 · else 50',
    ],
    best: 100,
    changes: [
      [{ ...target, target: 250 }, ['甲：目标 200 → 250'], ['A: target 200 → 250']],
      [
        average,
        [
          '甲：相比 （无） → 团队平均',
          '甲：目标 200 → （无）',
          '甲：其他 50 → 60',
          '甲：≥100% 100 → ≥90% 100',
          '甲：删去分档“≥90% 90”',
        ],
        [
          'A: held against (none) → the team average',
          'A: target 200 → (none)',
          'A: else 50 → 60',
          'A: ≥100% 100 → ≥90% 100',
          'A: band “≥90% 90” removed',
        ],
      ],
    ],
  },
  'of a target that a setting gives': {
    rule: ofSetting,
    input: 'money',
    settings: goal({ value: 300 }),
    scores: [
      [[300], 100],
      [[299.99], 90],
      [[269.99], 50],
    ],
    words: [
      '与目标 300 之比：≥100% 100 · ≥90% 90 · 其他 50',
      'of the target 300: ≥100% 100 · ≥90% 90 · else 50',
    ],
    changes: [
      [{ ...ofSetting, target: 300 }, ['甲：目标 设定“目标额” → 300'], ['A: target the setting Goal → 300']],
    ],
  },
  'of a target that changes with the month': {
    rule: ofSetting,
    input: 'money',
    settings: goal({ seasons }),
    month: 7,
    scores: [
      [[400], 100],
      [[399], 90],
      [[200], 50],
    ],
    words: [
      '与目标 目标额 200/400 之比：≥100% 100 · ≥90% 90 · 其他 50',
      'of the target Goal 200/400: ≥100% 100 · ≥90% 90 · else 50',
    ],
  },
  'of a target that changes with the month, none given': {
    rule: ofSetting,
    input: 'money',
    settings: goal({ seasons }),
    errors: [[[400], '#N/A', '“目标额”随月份变化', 'Goal changes with the month']],
  },
  'of a target without a value': {
    rule: ofSetting,
    input: 'money',
    settings: goal({}),
    errors: [[[400], '#N/A', '方案没有给出“目标额”', 'the scheme gives no value for Goal']],
    words: [
      '与目标 目标额 之比：≥100% 100 · ≥90% 90 · 其他 50',
      'of the target Goal: ≥100% 100 · ≥90% 90 · else 50',
    ],
  },
  'of the team average': {
    rule: average,
    input: ['number', 'number'],
    scores: [
      [[60, 200 / 3], 100],
      [[59.99, 200 / 3], 60],
      [[0, 80], 60],
      [[80, null], null],
      [[null, 80], null],
    ],
    errors: [
      [[80, 0], '#VALUE!', '格1：团队平均值为 0，无法相比', 'Cell 1: the team average is 0'],
      [[80, 'x'], '#VALUE!', 'Cell 2 must be a number'],
      [['x', 80], '#VALUE!', 'Cell 1 must be a number'],
    ],
    changes: [
      [
        { ...average, relative: 'total' },
        ['甲：相比 团队平均 → 团队合计'],
        ['A: held against the team average → the team total'],
      ],
    ],
    reasons: [[[45, 50], '45 ÷ 50 = 90% 落在 ≥90%', '45 ÷ 50 = 90% lies in ≥90%']],
    words: ['与团队平均之比：≥90% 100 · 其他 60', 'of the team average: ≥90% 100 · else 60'],
  },
  'of the team total': {
    rule: { ...average, relative: 'total', better: 'lower', bands: [{ edge: 0.3, score: 100 }] },
    input: ['count', 'count'],
    scores: [
      [[3, 10], 100],
      [[31, 100], 60],
    ],
    errors: [[[0, 0], '#VALUE!', '团队合计为 0', 'the team total is 0']],
    words: ['与团队合计之比：≤30% 100 · 其他 60', 'of the team total: ≤30% 100 · else 60'],
  },
  'none at all': {
    rule: { kind: 'bands', better: 'higher', bands: [], otherwise: 5 },
    lint: [['empty', 'nothing stands under [Bands]; add rows there']],
  },
});

describe('what does not compile', () => {
  const rule = (bands: BandsRule['bands'], more: Partial<BandsRule> = {}): BandsRule => ({
    kind: 'bands',
    better: 'higher',
    bands,
    otherwise: 0,
    ...more,
  });
  const never = [
    '第 2 段永远轮不到（次序不对或与上一段重复）',
    'band 2 can never be reached (out of order, or the same edge twice)',
  ] as const;
  ruleFaultExamples([
    [rule([]), 'number', '没有任何分段', 'has no bands'],
    [
      rule([
        { edge: 1, score: 1 },
        { edge: 2, score: 0 },
      ]),
      'number',
      ...never,
    ],
    [
      rule([
        { edge: 1, score: 1 },
        { edge: 1, score: 0 },
      ]),
      'number',
      ...never,
    ],
    [
      rule([
        { edge: 1, score: 1 },
        { edge: 1, score: 0, open: true },
      ]),
      'number',
      ...never,
    ],
    [
      rule(
        [
          { edge: 2, score: 1 },
          { edge: 1, score: 0 },
        ],
        { better: 'lower' },
      ),
      'number',
      ...never,
    ],
    [rule([{ edge: Number.NaN, score: 1 }]), 'number', '第 1 段的数字无效', 'band 1 holds an invalid number'],
    [rule([{ edge: 1, score: 1 / 3 }]), 'number', '第 1 段的数字无效', 'band 1 holds an invalid number'],
    [rule([{ edge: 1, score: 1, slopeFrom: 0 }]), 'number', '第一段不能渐变', 'its first band cannot slope'],
    [
      rule([{ edge: 1, score: 1 }], { otherwise: Infinity }),
      'number',
      '“其他”的得分无效',
      'the score of "else" is invalid',
    ],
    [
      rule([{ edge: 1, score: 1 }], { relative: 'average' }),
      'number',
      '需要 2 个单元格，给了 1 个',
      'needs 2 input cells but has 1',
    ],
    [
      rule([{ edge: 1, score: 1 }], { target: { setting: 'goal' } }),
      'number',
      '没有名为 goal 的设定值',
      'there is no setting goal',
    ],
  ]);

  // Of two open bands with one edge – both open – the second takes nothing that the first has not taken.
  ruleFaultExamples([
    [
      rule([
        { edge: 1, score: 2, open: true },
        { edge: 1, score: 1, open: true },
      ]),
      'number',
      ...never,
    ],
  ]);

  ruleExamples({
    'an open edge and the same edge closed are two bands': {
      rule: rule([
        { edge: 1, score: 2, open: true },
        { edge: 1, score: 1 },
      ]),
      scores: [
        [[1.01], 2],
        [[1], 1],
        [[0.99], 0],
      ],
    },
  });
});
