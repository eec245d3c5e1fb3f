/** Points per unit, as comparing sees them. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { factsOf, type RuleView } from '../../compare/item';

export const perUnit: RuleView<PerUnitRule> = (rule) => ({ facts: factsOf(rule, ['each', 'max']) });
