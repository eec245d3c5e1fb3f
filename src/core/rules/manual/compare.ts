/** An assessor's points, as comparing sees them. */
import type { ManualRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const manual: RuleView<ManualRule> = (rule) => ({ facts: factsOf(rule, ['max', 'step', 'values']) });
