/** Conditions: full points when every test holds, else what is left. */
import type { ConditionsRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const all: ConditionsRule = {
  kind: 'conditions',
  full: 50,
  otherwise: 10,
  tests: [{ atLeast: 60 }, { atMost: 3 }, { is: false }],
};
const rate: ConditionsRule = { kind: 'conditions', full: 5, otherwise: 0, tests: [{ atLeast: 0.9 }] };
const flag: ConditionsRule = { kind: 'conditions', full: 5, otherwise: 0, tests: [{ is: true }] };
const CELLS = ['score', 'count', 'flag'] as const;

ruleExamples({
  'three tests': {
    rule: all,
    input: CELLS,
    scores: [
      [[60, 3, false], 50],
      [[59.99, 3, false], 10],
      [[60.01, 3, false], 50],
      [[60, 4, false], 10],
      [[60, 2, '否'], 50],
      [[60, 3, true], 10],
      [[0, 9, true], 10],
      [[60, 3, null], null],
    ],
    errors: [
      [[60, 3, '也许'], '#VALUE!', '格3应填 是 或 否', 'Cell 3 must be yes or no'],
      [[101, 3, false], '#VALUE!', 'Cell 1 must be between 0 and 100'],
      // A test that fails does not hide what stands in the next cell.
      [[0, 'x', false], '#VALUE!', 'Cell 2 must be a whole number'],
    ],
    reasons: [[[60, 4, false], '格1 ≥60 ✓，格2 ≤3 ✗，格3 否 ✓', 'Cell 1 ≥60 ✓, Cell 2 ≤3 ✗, Cell 3 no ✓']],
    words: [
      '格1 ≥60 且 格2 ≤3 且 格3 否 得 50 · 否则 10',
      'Cell 1 ≥60 and Cell 2 ≤3 and Cell 3 no: 50 · else 10',
    ],
    best: 50,
    lint: [],
    changes: [
      [
        { ...all, full: 40, otherwise: 0, tests: [{ atLeast: 70 }, { atMost: 3 }, { is: true }] },
        ['甲：达标得分 50 → 40', '甲：其他 10 → 0', '甲·格1：≥60 → ≥70', '甲·格3：否 → 是'],
        ['A: score when met 50 → 40', 'A: else 10 → 0', 'A, Cell 1: ≥60 → ≥70', 'A, Cell 3: no → yes'],
      ],
      [
        { ...all, tests: [{ atLeast: 60 }, { atLeast: 3 }, { is: false }] },
        ['甲·格2：≤3 → ≥3'],
        ['A, Cell 2: ≤3 → ≥3'],
      ],
      [{ ...all, tests: all.tests.slice(0, 2) }, ['甲：删去条件“格3”'], ['A: test “Cell 3” removed']],
    ],
  },
  'a rate': {
    rule: rate,
    input: 'rate',
    scores: [
      [[0.9], 5],
      [[0.8999], 0],
      [['90%'], 5],
    ],
    reasons: [[[0.9], '甲 ≥90% ✓', 'A ≥90% ✓']],
    words: ['≥90% 得 5 · 否则 0', '≥90%: 5 · else 0'],
    changes: [[{ ...rate, tests: [{ atLeast: 0.95 }] }, ['甲：≥90% → ≥95%'], ['A: ≥90% → ≥95%']]],
  },
  'a flag': {
    rule: flag,
    input: 'flag',
    scores: [
      [['是'], 5],
      [[false], 0],
      [[1], 5],
    ],
    reasons: [[[false], '甲 是 ✗', 'A yes ✗']],
    words: ['是 得 5 · 否则 0', 'yes: 5 · else 0'],
  },
  'a test that no score meets': {
    rule: { ...all, tests: [{ atLeast: 100.01 }] },
    input: 'score',
    best: 10,
  },
  'a test that the best score meets': {
    rule: { ...all, tests: [{ atLeast: 100 }] },
    input: 'score',
    best: 50,
  },
  'one test of three that no score meets': {
    rule: { ...all, tests: [{ atLeast: 100.01 }, { atMost: 3 }, { is: false }] },
    input: CELLS,
    best: 10,
  },
  'more points for failing': { rule: { ...rate, otherwise: 8 }, input: 'rate', best: 8 },
  'a flag asked of a number': {
    rule: flag,
    input: 'number',
    lint: [['wrong-input', 'a yes/no is read here']],
  },
});

describe('what does not compile', () => {
  const invalid = ['得分无效', 'has an invalid score'] as const;
  ruleFaultExamples([
    [{ ...rate, tests: [] }, [], '没有任何条件', 'has no tests'],
    [{ ...rate, full: Number.NaN }, 'rate', ...invalid],
    [{ ...rate, otherwise: Infinity }, 'rate', ...invalid],
    [all, 'score', '需要 3 个单元格，给了 1 个', 'needs 3 input cells but has 1'],
  ]);
});
