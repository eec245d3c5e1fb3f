/** Fault points, as comparing sees them. */
import type { FaultRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const fault: RuleView<FaultRule> = (rule) => ({ facts: factsOf(rule, ['max']) });
