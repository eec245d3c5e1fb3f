/** Deductions, as comparing sees them: one term per input cell, called by that cell where there are several. */
import type { DeductionRule } from '../../../schemes/indicator';
import { cellName, fact, factsOf, type RuleView } from '../../compare/item';
import { isPercent } from '../../words/input-kind';
import { text } from '../../words/text';

export const deduction: RuleView<DeductionRule> = (rule, inputs) => ({
  facts: [fact('start', rule.from)],
  lists: [
    {
      what: text('扣分项', 'deduction'),
      items: rule.terms.map((term, index) => ({
        id: String(index),
        name: cellName(inputs, index),
        facts: [
          ...factsOf(term, ['each', 'fatal']),
          ...factsOf(term, ['per', 'beyond', 'short'], { percent: isPercent(inputs[index]?.input) }),
        ],
      })),
    },
  ],
});
