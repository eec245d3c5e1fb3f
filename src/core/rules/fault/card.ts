/** On its card: the most that may be subtracted. */
import type { FaultRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const fault: RuleCard<FaultRule> = (rule) => fullMark(rule.max);
