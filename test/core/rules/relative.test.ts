/** Held against the group's mean: both ways, capped per month before the mean of months, small groups, ceilings by rank. */
import type { RelativeRule } from '../../../src/schemes/indicator';
import { compileScheme } from '../../../src/core/compile/compile';
import { scoreAt, scoreRow } from '../../../src/core/score/row';
import { indicator, scheme } from '../../support/broken';
import { plain } from '../../support/outcome';
import type { InputKind } from '../../../src/core/words/input-kind';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const higher: RelativeRule = { kind: 'relative', max: 100, better: 'higher' };
const lower: RelativeRule = { kind: 'relative', max: 100, better: 'lower' };
const capped: RelativeRule = { ...higher, cap: 1.2 };
const quarter: RelativeRule = { ...capped, months: 3 };
const small: RelativeRule = { ...capped, small: 3, target: 40 };
const ranked: RelativeRule = {
  ...capped,
  ceilings: [
    { share: 0.2, score: 120 },
    { share: 0.9, score: 100 },
    { share: 1, score: 80 },
  ],
};

ruleExamples({
  'more is better': {
    rule: higher,
    input: ['count', 'number'],
    scores: [
      [[50, 50], 100],
      [[49, 50], 98],
      [[51, 50], 102],
      [[0, 50], 0],
      [[500, 50], 1000],
      // 100 ÷ 3 at 15 digits.
      [[1, 3], 33.3333333333333],
      [[50, null], null],
      [[null, 50], null],
    ],
    errors: [
      [[50, 0], '#VALUE!', '格2是 0，无法相比', 'Cell 2 is 0, so nothing can be held against it'],
      [[0, 0], '#VALUE!', '格2是 0'],
      [[-1, 50], '#VALUE!'],
      [[5, '组均'], '#VALUE!', 'Cell 2 must be'],
      [['不适用', 50], '#VALUE!', '必须考核'],
    ],
    reasons: [[[60, 50], '60 ÷ 50 = 120%，100 × 120%', '60 ÷ 50 = 120%, 100 × 120%']],
    words: ['100 × 个人 ÷ 组均', '100 × own ÷ group mean'],
    best: 100,
    lint: [],
    changes: [
      [{ ...higher, max: 90 }, ['甲：满分 100 → 90'], ['A: full mark 100 → 90']],
      [lower, ['甲：方向 越高越好 → 越低越好'], ['A: direction higher is better → lower is better']],
      [capped, ['甲：比例上限 （无） → 120%'], ['A: ratio cap (none) → 120%']],
    ],
  },
  'less is better': {
    rule: lower,
    input: ['seconds', 'number'],
    scores: [
      [[50, 50], 100],
      [[40, 50], 120],
      [[60, 50], 80],
      [[0, 50], 200],
      [[99, 50], 2],
      [[100, 50], 0],
      [[101, 50], 0],
    ],
    reasons: [
      [[40, 50], '2 − 40 秒 ÷ 50 = 120%，100 × 120%', '2 − 40 seconds ÷ 50 = 120%, 100 × 120%'],
      [
        [101, 50],
        '2 − 101 秒 ÷ 50 = -2%，不足 0 算 0，100 × 0%',
        '2 − 101 seconds ÷ 50 = -2%, below 0 counts as 0, 100 × 0%',
      ],
    ],
    words: ['100 × (2 − 个人 ÷ 组均)', '100 × (2 − own ÷ group mean)'],
    best: 100,
    lint: [],
  },
  'capped in each month, before the mean': {
    rule: quarter,
    input: ['count', 'number', 'count', 'number', 'count', 'number'],
    scores: [
      // 120% (of 200%), 90%, 60%: 90. Capped after the mean it would be 116.67.
      [[100, 50, 45, 50, 30, 50], 90],
      [[60, 50, 60, 50, 60, 50], 120],
      [[61, 50, 60, 50, 60, 50], 120],
      [[59, 50, 60, 50, 60, 50], 119.333333333333],
      [[50, 50, null, 50, 50, 50], null],
    ],
    reasons: [
      [
        [100, 50, 45, 50, 30, 50],
        '100 ÷ 50 = 200%，封顶 120%，45 ÷ 50 = 90%，30 ÷ 50 = 60%，3 个月平均 90%，100 × 90%',
        '100 ÷ 50 = 200%, capped at 120%, 45 ÷ 50 = 90%, 30 ÷ 50 = 60%, the mean of 3 months is 90%, 100 × 90%',
      ],
    ],
    words: [
      '100 × 个人 ÷ 组均 · 每月最多 120% · 3 个月平均',
      '100 × own ÷ group mean · at most 120% a month · mean of 3 months',
    ],
    lint: [],
    changes: [[{ ...quarter, cap: 1.5 }, ['甲：比例上限 120% → 150%'], ['A: ratio cap 120% → 150%']]],
  },
  'a target in small groups': {
    rule: small,
    input: ['count', 'number', 'count'],
    scores: [
      [[44, 55, 4], 80],
      [[44, 55, 3], 110],
      [[44, 55, 2], 110],
      [[44, 55, 1], 110],
    ],
    errors: [
      [[44, 55, 0], '#VALUE!', '没有人参评', 'nobody taking part'],
      [[44, 55, 2.5], '#VALUE!'],
    ],
    reasons: [
      [
        [44, 55, 3],
        '小组只有 3 人，与目标比，44 ÷ 40 = 110%，100 × 110%',
        'a group of 3 only, held against the target, 44 ÷ 40 = 110%, 100 × 110%',
      ],
    ],
    words: [
      '100 × 个人 ÷ 组均 · 每月最多 120% · 3 人及以下的小组与目标 40 比',
      '100 × own ÷ group mean · at most 120% a month · groups of 3 or fewer are held against 40',
    ],
    lint: [],
  },
  'a target that is a setting': {
    rule: { ...small, target: { setting: 'last' } },
    input: ['count', 'number', 'count'],
    settings: [{ key: 'last', label: { zh: '上季组均', en: 'Last mean' }, input: 'number', value: 50 }],
    scores: [[[45, 60, 3], 90]],
    lint: [],
  },
  'a setting of 0 is no target': {
    rule: { ...small, target: { setting: 'last' } },
    input: ['count', 'number', 'count'],
    settings: [{ key: 'last', label: { zh: '上季组均', en: 'Last mean' }, input: 'number', value: 0 }],
    scores: [[[60, 60, 4], 100]],
    errors: [
      [
        [45, 60, 3],
        '#VALUE!',
        '目标是 0，无法相比（应大于 0）。请检查目标。',
        'the target is 0, so nothing can be held',
      ],
    ],
  },
  'a ceiling for the best third': {
    rule: {
      ...capped,
      ceilings: [
        { share: 0.333333333333333, score: 110 },
        { share: 1, score: 80 },
      ],
    },
    input: ['count', 'number', 'count', 'count'],
    scores: [
      [[60, 50, 9, 3], 110],
      [[60, 50, 9, 4], 80],
    ],
    lint: [],
  },
  'ceilings by share of those who take part': {
    rule: ranked,
    input: ['count', 'number', 'count', 'count'],
    scores: [
      // 2 of 10 is the best 20%, 9 of 10 the best 90%.
      [[60, 50, 10, 1], 120],
      [[60, 50, 10, 2], 120],
      [[60, 50, 10, 3], 100],
      [[60, 50, 10, 9], 100],
      [[60, 50, 10, 10], 80],
      [[45, 50, 10, 3], 90],
      [[30, 50, 10, 10], 60],
      // Of four nobody is within 20%.
      [[60, 50, 4, 1], 100],
      [[60, 50, 1, 1], 80],
      // Three of fifteen are 20% exactly.
      [[60, 50, 15, 3], 120],
    ],
    errors: [
      [[60, 50, 10, 11], '#VALUE!', '大于', 'above'],
      [[60, 50, 10, 0], '#VALUE!'],
    ],
    reasons: [
      [
        [60, 50, 10, 3],
        '60 ÷ 50 = 120%，100 × 120%，第 3 名，共 10 人，最多 100 分',
        '60 ÷ 50 = 120%, 100 × 120%, rank 3 of 10, 100 points at most',
      ],
    ],
    words: [
      '100 × 个人 ÷ 组均 · 每月最多 120% · 前 20% 最多 120 分 · 前 90% 最多 100 分 · 前 100% 最多 80 分',
      '100 × own ÷ group mean · at most 120% a month · best 20%: 120 at most · best 90%: 100 at most · best 100%: 80 at most',
    ],
    lint: [],
  },
});

describe('what does not compile', () => {
  const two = ['count', 'number'] as const;
  ruleFaultExamples([
    [{ ...higher, max: 0 }, two, '满分应为正数', 'its full mark must be above 0'],
    [
      { ...higher, months: 13 },
      Array<InputKind>(26).fill('number'),
      '月数应为 1 到 12 的整数',
      'its months must be a whole number 1–12',
    ],
    [{ ...higher, months: 0 }, [], '月数应为 1 到 12 的整数', 'its months must be a whole number 1–12'],
    [
      { ...higher, months: 1.5 },
      ['number', 'number', 'number'],
      '月数应为 1 到 12 的整数',
      'its months must be a whole number 1–12',
    ],
    [{ ...higher, cap: 0 }, two, '比例上限应为正数', 'its ratio cap must be above 0'],
    [
      { ...small, target: undefined },
      ['count', 'number', 'count'],
      '小组人数与目标要么都填，要么都空',
      'a small group and its target go together: fill in both or none',
    ],
    [
      { ...small, small: 2.5 },
      ['count', 'number', 'count'],
      '小组人数应为正整数',
      'its small group must be a whole number of people',
    ],
    [
      {
        ...ranked,
        ceilings: [
          { share: 0.5, score: 80 },
          { share: 0.4, score: 60 },
        ],
      },
      ['count', 'number', 'count', 'count'],
      '第 2 条名次上限的次序有误：比例应递增，分数不应上升',
      'ceiling 2 is out of order: shares rise, and scores do not',
    ],
    [
      { ...ranked, ceilings: [{ share: 1.2, score: 80 }] },
      ['count', 'number', 'count', 'count'],
      '第 1 条名次上限应为 0%–100%',
      'ceiling 1 must be a share above 0% and up to 100%',
    ],
    [higher, 'count', '需要 2 个单元格，给了 1 个', 'needs 2 input cells but has 1'],
  ]);
});

describe('months that do not apply', () => {
  const cells = [1, 2, 3].flatMap((month) =>
    ['own', 'mean'].map((what) => ({
      key: `${what}${month}`,
      label: { zh: `${what}${month}`, en: `${what}${month}` },
      input: 'number' as const,
    })),
  );
  const compiled = compileScheme(
    scheme(
      {},
      indicator('a', quarter, { input: cells, mayNotApply: true }),
      indicator('b', { kind: 'manual', max: 150 }, { input: 'points' }),
    ),
  );
  const [first] = compiled.indicators;

  it.each([
    // A month of leave: the mean of the other two.
    [[60, 50, '不适用', 50, 40, 50], 100],
    [[60, 50, 'N/A', 'N/A', '不适用', '不适用'], 120],
    [['不适用', 50, '不适用', 50, '不适用', 50], '不适用'],
    [[60, 50, '不适用', 50, null, 50], null],
  ])('%j: %p', (row, expected) => {
    if (first === undefined) throw new Error('none');
    expect(plain(scoreAt(first, row, 0, {}))).toEqual(expected);
  });

  it('says of how many months the mean is', () => {
    expect(first?.rule.clause([60, 50, '不适用', 50, 40, 50], 0, {}).zh).toContain('2 个月平均 100%');
  });

  it('may pass full marks, and the total with it', () => {
    expect(plain(scoreRow(compiled, [60, 50, 60, 50, 60, 50, 150]).total)).toBe(270);
    expect(compiled.bonus).toBe(true);
    expect(compiled.greatest).toBe(Infinity);
  });
});
