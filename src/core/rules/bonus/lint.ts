/** Bonus points for the linter: without a limit, and the second cell is a flag. */
import type { BonusRule } from '../../../schemes/indicator';
import { nothingLacks, type RuleLint } from '../rule-lint';

export const bonus: RuleLint<BonusRule> = {
  best: () => Infinity,
  lacks: nothingLacks,
  reads: (_rule, index) => (index === 1 ? 'flag' : 'number'),
};
