/** A share of the team's total, as comparing sees it. */
import type { ShareRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const share: RuleView<ShareRule> = (rule) => ({ facts: factsOf(rule, ['max']) });
