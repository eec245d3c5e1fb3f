/** On its card: the points when every test holds. */
import type { ConditionsRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const conditions: RuleCard<ConditionsRule> = (rule) => fullMark(rule.full);
