/** On its card: the full mark. */
import type { ManualRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const manual: RuleCard<ManualRule> = (rule) => fullMark(rule.max);
