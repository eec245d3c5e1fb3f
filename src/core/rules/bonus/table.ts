/** Bonus points in a rules table. */
import type { BonusRule } from '../../../schemes/indicator';
import type { RuleShape } from '../../table/rule-shape';
import { text } from '../../words/text';

export const bonus: RuleShape<BonusRule, 'approval'> = {
  words: { plain: text('加分', 'bonus'), approval: text('审批加分', 'approved bonus') },
  print: (rule) => ({ variant: rule.approval ? 'approval' : undefined, cells: {} }),
  read: (_parts, variant) => ({ kind: 'bonus', approval: variant === 'approval' }),
};
