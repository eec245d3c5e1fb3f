/** On its card: no figures, for it has none. */
import type { ExtraRule } from '../../../schemes/indicator';
import type { RuleCard } from '../card-figure';

export const extra: RuleCard<ExtraRule> = () => [];
