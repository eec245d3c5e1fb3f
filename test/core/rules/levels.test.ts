/** Levels: by label, alias, ordinal or points, and points below the lowest. */
import type { LevelsRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const [A, GOOD, C] = [
  { label: { zh: 'A', en: 'A' }, aliases: ['优'], score: 100 },
  { label: { zh: '良', en: 'Good' }, score: 80, meaning: { zh: '较好', en: 'rather good' } },
  { label: { zh: 'C', en: 'C' }, score: 0 },
] as const;
const ordinal: LevelsRule = { kind: 'levels', numbers: 'ordinal', levels: [A, GOOD, C] };
const points: LevelsRule = {
  kind: 'levels',
  numbers: 'points',
  levels: [
    { label: { zh: '指导', en: 'guides' }, score: 15 },
    { label: { zh: '独立', en: 'alone' }, score: 12 },
    { label: { zh: '协助', en: 'helps' }, score: 9 },
  ],
  pointsBelow: 9,
};
const { pointsBelow: _, ...onlyPoints } = points;

ruleExamples({
  'by ordinal': {
    rule: ordinal,
    input: 'level',
    scores: [
      [['A'], 100],
      [['a'], 100],
      [[' 优 '], 100],
      [['良'], 80],
      [['GOOD'], 80],
      [['C'], 0],
      [[1], 100],
      [[2], 80],
      [[3], 0],
      [['2'], 80],
      [[''], null],
    ],
    errors: [
      [
        [0],
        '#VALUE!',
        '甲应为 A、良、C 或序号 1–3，实际是 0',
        'A must be A, 良, C or an ordinal 1–3 but got 0',
      ],
      [[4], '#VALUE!', 'but got 4'],
      [[1.5], '#VALUE!', 'but got 1.5'],
      // Points are no ordinals.
      [[100], '#VALUE!', 'but got 100'],
      [[true], '#VALUE!', 'but got TRUE'],
      [
        ['excellent'],
        '#N/A',
        '甲没有等级 “excellent”。可用：A、良、C。请从中选择。',
        'A has no level "excellent". It has: A, 良, C. Choose one of them.',
      ],
      [['Goood'], '#N/A', '是否想填“Good”？', 'Did you mean Good?'],
      [[{ error: '#REF!' }], '#REF!'],
    ],
    reasons: [
      [['优'], '评定为“A”', 'rated A'],
      [[2], '评定为“良”', 'rated 良 (Good)'],
    ],
    words: ['A 100 · 良 80 · C 0', 'A 100 · Good 80 · C 0'],
    best: 100,
    lint: [],
    changes: [
      [{ ...ordinal, levels: [A, { ...GOOD, score: 70 }, C] }, ['甲·良：80 → 70'], ['A, Good: 80 → 70']],
      [
        { ...ordinal, levels: [A, GOOD, { label: { zh: 'D', en: 'D' }, score: 10 }] },
        ['甲：删去选项“C”', '甲：新增选项“D”：得分 10'],
        ['A: level “C” removed', 'A: new level “D”: score 10'],
      ],
      [
        {
          ...ordinal,
          levels: [{ ...A, aliases: ['优', '甲等'] }, { ...GOOD, meaning: { zh: '好', en: 'good' } }, C],
        },
        ['甲·A：别名 优 → 优、甲等', '甲·良：含义 较好 → 好'],
        ['A, A: aliases 优 → 优, 甲等', 'A, Good: meaning rather good → good'],
      ],
      [
        { ...ordinal, levels: [GOOD, A, C] },
        ['甲：选项的次序改为：良、A、C'],
        ['A: order of every level is now: Good, A, C'],
      ],
      [
        { ...ordinal, numbers: 'points', pointsBelow: 5 },
        ['甲：填数字时表示 从上往下的序号 → 分值', '甲：可另评低于 （无） → 5'],
        ['A: a typed number means the place from the top → the points', 'A: or points below (none) → 5'],
      ],
    ],
  },
  'by points, or any below the lowest': {
    rule: points,
    input: 'level',
    scores: [
      [[15], 15],
      [[12], 12],
      [[9], 9],
      [[8.99], 8.99],
      [[0], 0],
      [['8.5'], 8.5],
      [['指导'], 15],
      [['alone'], 12],
      [[0.1 + 0.2], 0.3],
    ],
    errors: [
      [
        [9.01],
        '#VALUE!',
        '分数 15、12、9，或低于 9 的分数',
        'points 15, 12, 9, or points below 9 but got 9.01',
      ],
      [[10], '#VALUE!', 'but got 10'],
      [[-0.01], '#VALUE!', 'but got -0.01'],
      [[15.01], '#VALUE!', 'but got 15.01'],
    ],
    reasons: [
      [[15], '评定为“指导”', 'rated 指导 (guides)'],
      [[9], '评定为“协助”', 'rated 协助 (helps)'],
      [['8.5'], '评定为 8.5 分', 'the assessor gave 8.5 points'],
    ],
    words: ['指导 15 · 独立 12 · 协助 9 · 或 <9 分', 'guides 15 · alone 12 · helps 9 · or points below 9'],
    best: 15,
  },
  'by points, with a gap below the lowest level': {
    rule: { ...points, pointsBelow: 8 },
    input: 'level',
    scores: [
      [[7.99], 7.99],
      [[9], 9],
    ],
    errors: [
      [[8], '#VALUE!', '或低于 8 的分数，实际是 8', 'or points below 8 but got 8'],
      [[8.5], '#VALUE!', 'but got 8.5'],
    ],
  },
  'by points alone': {
    rule: onlyPoints,
    input: 'level',
    scores: [
      [[15], 15],
      [[9], 9],
    ],
    errors: [
      [[8.99], '#VALUE!', '或分数 15、12、9，实际是 8.99', 'or points 15, 12, 9 but got 8.99'],
      [[1], '#VALUE!', 'but got 1'],
    ],
    words: ['指导 15 · 独立 12 · 协助 9', 'guides 15 · alone 12 · helps 9'],
  },
  // The label is meant, never the place from the top.
  'called by numbers': {
    rule: {
      ...ordinal,
      levels: [
        { label: { zh: '3', en: 'three' }, score: 100 },
        { label: { zh: '2', en: 'two' }, score: 80 },
        { label: { zh: '1.5', en: 'one and a half' }, score: 60 },
      ],
    },
    input: 'level',
    scores: [
      [[3], 100],
      [['3'], 100],
      [['3.0'], 100],
      [['０3'], 100],
      [['two'], 80],
      [[1.5], 60],
    ],
    errors: [
      [
        [1],
        '#VALUE!',
        '甲应为 3、2、1.5，实际是 1。请更正该单元格。',
        'A must be 3, 2, 1.5 but got 1. Correct the cell.',
      ],
      [['1'], '#VALUE!', '实际是 “1”'],
    ],
  },
  'one of them called by a number': {
    rule: { ...ordinal, levels: [{ label: { zh: '3', en: 'three' }, score: 100 }, GOOD, C] },
    input: 'level',
    scores: [
      [[3], 100],
      [[2], 80],
      [['良'], 80],
    ],
  },
  'from a cell of numbers': {
    rule: ordinal,
    input: 'number',
    lint: [['wrong-input', 'level is read here']],
  },
  'none at all': {
    rule: { ...ordinal, levels: [] },
    input: 'level',
    lint: [['empty', 'nothing stands under [Levels]; add rows there']],
  },
});

describe('what does not compile', () => {
  ruleFaultExamples([
    [{ ...ordinal, levels: [] }, 'level', '没有任何等级', 'has no levels'],
    [
      { ...ordinal, levels: [A, { ...C, label: { zh: '优', en: 'Top' } }] },
      'level',
      '等级名“优”重复',
      'the level name "优" stands twice',
    ],
    [
      { ...ordinal, levels: [{ ...A, score: Number.NaN }] },
      'level',
      '等级“A”的得分无效',
      'level A has an invalid score',
    ],
  ]);
});
