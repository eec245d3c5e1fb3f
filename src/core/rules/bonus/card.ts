/** On its card: no figures, for it has none. */
import type { BonusRule } from '../../../schemes/indicator';
import type { RuleCard } from '../card-figure';

export const bonus: RuleCard<BonusRule> = () => [];
