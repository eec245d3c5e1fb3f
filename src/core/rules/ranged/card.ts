/** On its card: the full mark. */
import type { RangedRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const ranged: RuleCard<RangedRule> = (rule) => fullMark(rule.max);
