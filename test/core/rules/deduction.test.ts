/** Deductions from a full mark: each, per, beyond, short, fatal; in proportion, never below 0. */
import type { DeductionRule } from '../../../src/schemes/indicator';
import { ruleExamples, ruleFaultExamples } from './rule-examples';

const EACH = { each: 5 };
const BEYOND = { each: 10, per: 2, beyond: 3 };
const SHORT = { each: 2, per: 0.01, short: 0.9 };
const FATAL = { fatal: true } as const;
const all: DeductionRule = { kind: 'deduction', from: 100, terms: [EACH, BEYOND, SHORT, FATAL] };
const one: DeductionRule = { kind: 'deduction', from: 10, terms: [{ each: 2.5 }] };
const CELLS = ['count', 'hours', 'rate', 'count'] as const;

ruleExamples({
  'of every kind': {
    rule: all,
    input: CELLS,
    scores: [
      [[0, 3, 0.9, 0], 100],
      [[1, 3, 0.9, 0], 95],
      [[0, 3.01, 0.9, 0], 99.95],
      [[0, 4, 0.9, 0], 95],
      [[0, 5, 0.9, 0], 90],
      [[0, 2.99, 0.9, 0], 100],
      [[0, 3, 0.89, 0], 98],
      [[0, 3, 0.895, 0], 99],
      [[0, 3, 0.91, 0], 100],
      [[0, 3, 0.9, 1], 0],
      [[1, 5, 0.89, 0], 83],
      [[19, 3, 0.9, 0], 5],
      [[20, 3, 0.9, 0], 0],
      [[21, 3, 0.9, 0], 0],
      [[0, 3, 0.9, null], null],
    ],
    errors: [
      [[0.5, 3, 0.9, 0], '#VALUE!', 'Cell 1 must be a whole number'],
      [[0, -1, 0.9, 0], '#VALUE!', '格2应为不小于 0 的数（小时）'],
      [[0, 3, 90, 0], '#VALUE!', 'Divide by 100'],
      [[0, 3, 0.9, 'x'], '#VALUE!', 'Cell 4'],
    ],
    reasons: [
      [
        [1, 5, 0.89, 0],
        '满分 100，格1 1 扣 5，格2 5 小时 扣 10，格3 89% 扣 2，格4 0 扣 0',
        'from 100, Cell 1 1 takes 5, Cell 2 5 hours takes 10, Cell 3 89% takes 2, Cell 4 0 takes 0',
      ],
      [
        [0, 3, 0.9, 2],
        '满分 100，格1 0 扣 0，格2 3 小时 扣 0，格3 90% 扣 0，格4 2 扣 100',
        'from 100, Cell 1 0 takes 0, Cell 2 3 hours takes 0, Cell 3 90% takes 0, Cell 4 2 takes 100',
      ],
    ],
    words: [
      '满分 100：格1 每个 −5；格2 超过 3每 2 −10；格3 低于 90%每 1% −2；格4 有一次即 0',
      'from 100: Cell 1 −5 each; Cell 2 beyond 3 −10 per 2; Cell 3 below 90% −2 per 1%; Cell 4 any one leaves 0',
    ],
    best: 100,
    lint: [],
    changes: [
      [
        { ...all, from: 90, terms: [{ each: 6 }, BEYOND, { ...SHORT, short: 0.8 }, FATAL] },
        ['甲：起始分 100 → 90', '甲·格1：每次分值 5 → 6', '甲·格3：低于 90% → 80%'],
        ['A: starting score 100 → 90', 'A, Cell 1: points each 5 → 6', 'A, Cell 3: below 90% → 80%'],
      ],
      [{ ...all, terms: [EACH, BEYOND, SHORT] }, ['甲：删去扣分项“格4”'], ['A: deduction “Cell 4” removed']],
      [
        { ...all, terms: [EACH, { each: 10, per: 4, beyond: 5 }, SHORT, { each: 1 }] },
        [
          '甲·格2：每 2 → 4',
          '甲·格2：超过 3 → 5',
          '甲·格4：每次分值 （无） → 1',
          '甲·格4：一次即清零 是 → （无）',
        ],
        [
          'A, Cell 2: per 2 → 4',
          'A, Cell 2: beyond 3 → 5',
          'A, Cell 4: points each (none) → 1',
          'A, Cell 4: one leaves 0 yes → (none)',
        ],
      ],
    ],
  },
  'of one cell': {
    rule: one,
    input: 'count',
    scores: [
      [[0], 10],
      [[3], 2.5],
      [[4], 0],
      [[5], 0],
    ],
    reasons: [[[3], '满分 10，3 扣 7.5', 'from 10, 3 takes 7.5']],
    words: ['满分 10：每个 −2.5', 'from 10: −2.5 each'],
    changes: [[{ ...one, terms: [{ each: 2 }] }, ['甲：每次分值 2.5 → 2'], ['A: points each 2.5 → 2']]],
  },
  'short of 99 where 99% was meant': {
    rule: { kind: 'deduction', from: 100, terms: [{ each: 1, short: 99 }] },
    input: 'rate',
    // 1 point for each of the 98 that no rate can reach.
    best: 2,
    scores: [[[1], 2]],
  },
  'short of so much that nothing is left': {
    rule: { kind: 'deduction', from: 100, terms: [{ each: 2, short: 99 }] },
    input: 'rate',
    best: 0,
    scores: [[[1], 0]],
  },
});

describe('what does not compile', () => {
  const rule = (term: DeductionRule['terms'][number], from = 10): DeductionRule => ({
    kind: 'deduction',
    from,
    terms: [term],
  });
  const above = (zh: string, en: string) => [`${zh}应为正数`, `its ${en} must be above 0`] as const;
  ruleFaultExamples([
    [rule({ each: 1 }, 0), 'count', ...above('满分', 'full mark')],
    [rule({}), 'count', '有一项没有扣分数', 'has a term without points'],
    [rule({ each: 0 }), 'count', ...above('每次扣分', 'deduction')],
    [rule({ each: 1, per: 0 }), 'count', ...above('扣分单位', 'unit of deduction')],
    [all, 'count', '需要 4 个单元格，给了 1 个', 'needs 4 input cells but has 1'],
  ]);
});
