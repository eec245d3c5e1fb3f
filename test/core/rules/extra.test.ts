/** Extra points: of either sign, added as they are. */
import type { ExtraRule } from '../../../src/schemes/indicator';
import { ruleExamples } from './rule-examples';

const rule: ExtraRule = { kind: 'extra' };

ruleExamples({
  'either sign': {
    rule,
    input: 'amount',
    scores: [
      [[3], 3],
      [[-2.5], -2.5],
      [[0], 0],
      [[null], 0],
    ],
    errors: [[['x'], '#VALUE!', '甲应为一个数', 'A must be a number']],
    reasons: [
      [[3], '加减分 3', 'extra 3'],
      [[-2.5], '加减分 -2.5', 'extra -2.5'],
    ],
    words: ['加减分，正负均可', 'extra points, either sign'],
    best: Infinity,
    lint: [],
    changes: [
      [
        { kind: 'fault', max: 5 },
        ['甲：规则 加减分，正负均可 → 扣分，最多 5'],
        ['A: rule extra points, either sign → subtracted, at most 5'],
      ],
    ],
  },
});
