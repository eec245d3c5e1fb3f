/** Points in proportion, as comparing sees them. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { fact, type RuleView } from '../../compare/item';

export const proportional: RuleView<ProportionalRule> = (rule, _inputs, manner) => ({
  facts: [fact('max', rule.max), fact('target', rule.target, manner)],
});
