/** A relative score, as comparing sees it. */
import type { RelativeRule } from '../../../schemes/indicator';
import { fact, showNumber, value, type RuleView } from '../../compare/item';
import { text } from '../../words/text';

const DIRECTION = {
  higher: text('越高越好', 'higher is better'),
  lower: text('越低越好', 'lower is better'),
};

export const relative: RuleView<RelativeRule> = (rule, _inputs, manner) => ({
  facts: [
    fact('max', rule.max),
    fact('better', DIRECTION[rule.better]),
    fact('ratioCap', rule.cap),
    fact('months', rule.months ?? 1),
    fact('small', rule.small),
    fact('target', rule.target, manner),
  ],
  lines: [
    {
      what: text('名次上限', 'ceiling by rank'),
      lines: (rule.ceilings ?? []).map((one) => {
        const words = `≤${showNumber(one.share, true)} ${showNumber(one.score)}`;
        return value(one, text(words, words));
      }),
    },
  ],
});
