/** Ranges of points for the linter: at least one, and the third cell is a flag. */
import type { RangedRule } from '../../../schemes/indicator';
import type { RuleLint } from '../rule-lint';

export const ranged: RuleLint<RangedRule> = {
  best: (rule) => rule.max,
  lacks: (rule) => (rule.levels.length === 0 ? 'levels' : undefined),
  reads: (_rule, index) => (index === 2 ? 'flag' : 'number'),
};
