/** Bonus points, as comparing sees them. */
import type { BonusRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const bonus: RuleView<BonusRule> = (rule) => ({ facts: factsOf(rule, ['approval']) });
