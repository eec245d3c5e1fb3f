/** On its card: the most points, where there is a limit. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const perUnit: RuleCard<PerUnitRule> = (rule) => fullMark(rule.max);
