/** On its card: the full mark. */
import type { DeductionRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const deduction: RuleCard<DeductionRule> = (rule) => fullMark(rule.from);
