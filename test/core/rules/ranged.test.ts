/** Ranges of points: the points lie in a level; violations and the bottom line may choose which. */
import type { RangedRule } from '../../../src/schemes/indicator';
import { readTable } from '../../../src/core/table/read';
import { part, scheme } from '../table/faults';
import { grid } from '../table/grid';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const [HIGH, GOOD, LOW] = [
  { label: { zh: '优', en: 'High' }, from: 18, meaning: { zh: '很好', en: 'very good' } },
  { label: { zh: '良', en: 'Good' }, from: 15 },
  { label: { zh: '差', en: 'Low' }, from: 0 },
] as const;
const plain: RangedRule = { kind: 'ranged', max: 20, step: 1, levels: [HIGH, GOOD, LOW] };
const violations: RangedRule = {
  kind: 'ranged',
  max: 20,
  violations: true,
  levels: [{ ...HIGH, violations: 0 }, { ...GOOD, violations: 3 }, LOW],
};
const CELLS = ['points', 'count', 'flag'] as const;

ruleExamples({
  'by points': {
    rule: plain,
    input: 'points',
    scores: [
      [[20], 20],
      [[18], 18],
      [[17], 17],
      [[15], 15],
      [[14], 14],
      [[0], 0],
      [[null], null],
    ],
    errors: [
      [[21], '#VALUE!', '0 到 20 分之间', 'between 0 and 20 points but got 21'],
      [[-1], '#VALUE!', 'but got -1'],
      [[17.5], '#VALUE!', '以 1 分为最小单位', 'steps of 1 but got 17.5'],
    ],
    reasons: [
      [[20], '20 分属于“优”（18–20）', '20 points lie in High (18–20)'],
      [[18], '18 分属于“优”（18–20）', '18 points lie in High (18–20)'],
      [[17], '17 分属于“良”（15–<18）', '17 points lie in Good (15–<18)'],
      [[14], '14 分属于“差”（0–<15）', '14 points lie in Low (0–<15)'],
    ],
    words: ['优 18–20 · 良 15–<18 · 差 0–<15', 'High 18–20 · Good 15–<18 · Low 0–<15'],
    best: 20,
    lint: [],
    changes: [
      [
        { ...plain, levels: [{ ...HIGH, from: 19 }, GOOD, LOW] },
        ['甲·优：起点 18 → 19'],
        ['A, High: from 18 → 19'],
      ],
      [
        { ...plain, max: 25, step: 0.5 },
        ['甲：满分 20 → 25', '甲：步长 1 → 0.5'],
        ['A: full mark 20 → 25', 'A: step 1 → 0.5'],
      ],
      [{ ...plain, levels: [HIGH, LOW] }, ['甲：删去分数段“良”'], ['A: range “Good” removed']],
      [
        { ...plain, levels: [HIGH, GOOD, { label: { zh: '中', en: 'Fair' }, from: 10 }, LOW] },
        ['甲：新增分数段“中”：起点 10'],
        ['A: new range “Fair”: from 10'],
      ],
      [
        { ...plain, levels: [{ ...HIGH, meaning: { zh: '好', en: 'good' } }, GOOD, LOW] },
        ['甲·优：含义 很好 → 好'],
        ['A, High: meaning very good → good'],
      ],
      [
        { ...plain, levels: [GOOD, HIGH, LOW] },
        ['甲：分数段的次序改为：良、优、差'],
        ['A: order of every range is now: Good, High, Low'],
      ],
      [{ ...plain, violations: true }, ['甲：看违规 （无） → 是'], ['A: by violations (none) → yes']],
    ],
  },
  'a level that is the full mark alone': {
    rule: { ...plain, levels: [{ ...HIGH, from: 20 }, LOW] },
    input: 'points',
    reasons: [
      [[20], '20 分属于“优”（20）', '20 points lie in High (20)'],
      [[19], '19 分属于“差”（0–<20）', '19 points lie in Low (0–<20)'],
    ],
  },
  'by violations': {
    rule: violations,
    input: CELLS,
    scores: [
      [[18, 0, false], 18],
      [[20, 0, '否'], 20],
      [[17.99, 1, false], 17.99],
      [[15, 3, 0], 15],
      [[14.99, 4, false], 14.99],
      [[14, 0, true], 14],
      [[0, 9, true], 0],
      [[18, null, false], null],
      [[18, 0, null], null],
    ],
    errors: [
      [
        [15, 0, false],
        '#VALUE!',
        '格1：违规 0 次时应在 18–20 分之内',
        'Cell 1: with 0 violations it must lie in 18–20 but got 15',
      ],
      [[18, 1, false], '#VALUE!', '违规 1 次时应在 15–<18 分之内', 'it must lie in 15–<18 but got 18'],
      [[14.99, 3, false], '#VALUE!', 'it must lie in 15–<18'],
      [[15, 4, false], '#VALUE!', 'it must lie in 0–<15'],
      [[18, 0, true], '#VALUE!', '触碰公司底线时应在 0–<15', 'with the bottom line was touched'],
      [[18, 0.5, false], '#VALUE!', 'Cell 2 must be a whole number'],
      [[18, 0, '也许'], '#VALUE!', '格3应填 是 或 否', 'Cell 3 must be yes or no'],
      [[20.01, 0, false], '#VALUE!', 'between 0 and 20 points'],
    ],
    reasons: [
      [[17, 1, false], '违规 1 次，17 分属于“良”（15–<18）', '1 violations, 17 points lie in Good (15–<18)'],
    ],
    words: [
      '违规≤0 18–20 · 违规≤3 15–<18 · 其余 0–<15',
      'violations ≤0 18–20 · violations ≤3 15–<18 · else 0–<15',
    ],
    best: 20,
    lint: [],
    changes: [
      [
        { ...violations, levels: [{ ...HIGH, violations: 0 }, { ...GOOD, violations: 2 }, LOW] },
        ['甲·良：违规上限 3 → 2'],
        ['A, Good: most violations 3 → 2'],
      ],
    ],
  },
  'limits that do not rise': {
    rule: { ...violations, levels: [{ ...HIGH, violations: 3 }, { ...GOOD, violations: 3 }, LOW] },
    input: CELLS,
    lint: [['shadowed', '"良" is never reached']],
  },
  'a limit on the lowest level': {
    rule: {
      ...violations,
      levels: [
        { ...HIGH, violations: 0 },
        { ...LOW, violations: 5 },
      ],
    },
    input: CELLS,
    lint: [['gap', 'more than 5 violations belong to no level']],
  },
  'a third cell that is no flag': {
    rule: violations,
    input: ['points', 'count', 'count'],
    lint: [['wrong-input', 'a yes/no is read here']],
  },
});

describe('what does not compile', () => {
  ruleFaultExamples([
    [{ ...plain, max: 0, levels: [LOW] }, 'points', '满分应为正数', 'its maximum must be above 0'],
    [{ ...plain, levels: [] }, 'points', '没有任何等级', 'has no levels'],
    [
      { ...plain, levels: [HIGH, { ...GOOD, from: 18 }, LOW] },
      'points',
      '等级“良”与上一级重叠',
      'level 良 overlaps the one above',
    ],
    [
      { ...plain, levels: [{ ...HIGH, from: 21 }, LOW] },
      'points',
      '等级“优”与上一级重叠',
      'level 优 overlaps the one above',
    ],
    [
      { ...plain, levels: [HIGH, { ...LOW, from: 1 }] },
      'points',
      '最低等级应从 0 分起',
      'its lowest level must start at 0',
    ],
    [violations, 'points', '需要 3 个单元格，给了 1 个', 'needs 3 input cells but has 1'],
  ]);
});

test('a range may say where it ends', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', '分数', '分数段', 20]),
      ...part('选项', ['指标代号', '名称', '起点', '另一界限'], ['a', '差', 0, 14], ['a', '优', 15, null]),
    ),
  );
  expect(draft?.ranges.get('a')).toStrictEqual([
    { row: 6, label: '优', low: { value: 15, closed: true } },
    { row: 5, label: '差', low: { value: 0, closed: true }, high: { value: 14, closed: true } },
  ]);
});
