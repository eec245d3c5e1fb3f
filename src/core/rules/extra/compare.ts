/** Extra points, as comparing sees them: there is nothing to state. */
import type { ExtraRule } from '../../../schemes/indicator';
import type { RuleView } from '../../compare/item';

export const extra: RuleView<ExtraRule> = () => ({ facts: [] });
