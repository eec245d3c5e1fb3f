/** On its card: the full mark. */
import type { ShareRule } from '../../../schemes/indicator';
import { fullMark, type RuleCard } from '../card-figure';

export const share: RuleCard<ShareRule> = (rule) => fullMark(rule.max);
