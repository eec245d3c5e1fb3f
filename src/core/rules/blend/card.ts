/** On its card: the full mark. */
import type { BlendRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const blend: RuleCard<BlendRule> = (rule) => fullMark(rule.max);
