/** Self-assessment and superior, as comparing sees them. */
import type { BlendRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const blend: RuleView<BlendRule> = (rule) => ({ facts: factsOf(rule, ['max', 'self', 'superior']) });
