/** What stands behind the words of a rule: floor, cap, and that it may not apply. */
import { withAdditions } from '../../../src/core/rules/additions';
import type { Indicator } from '../../../src/schemes/indicator';
import type { Text } from '../../../src/core/words/text';
import { indicator, manual } from '../../support/broken';

const RULE: Text = { zh: '每单 2 分', en: '2 points each' };

test.each<[Partial<Indicator>, Text, string, string]>([
  [{}, RULE, '每单 2 分', '2 points each'],
  [{ floor: 60 }, RULE, '每单 2 分 · 保底 60', '2 points each · floor 60'],
  [{ ceiling: 0 }, RULE, '每单 2 分 · 封顶 0', '2 points each · cap 0'],
  [{ mayNotApply: true }, RULE, '每单 2 分 · 可填“不适用”', '2 points each · 不适用 may be entered'],
  [
    { floor: -1.5, ceiling: 12000, mayNotApply: true },
    RULE,
    '每单 2 分 · 保底 -1.5 · 封顶 12000 · 可填“不适用”',
    '2 points each · floor -1.5 · cap 12000 · 不适用 may be entered',
  ],
  [{ floor: 60 }, { zh: '', en: '' }, '保底 60', 'floor 60'],
  [{}, { zh: '', en: '' }, '', ''],
])('%j', (more, rule, zh, en) => {
  expect(withAdditions(rule, indicator('a', manual, more))).toEqual({ zh, en });
});
