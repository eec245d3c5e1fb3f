/** A share of the team's total for the linter: one person may have all of it. */
import type { ShareRule } from '../../../schemes/indicator';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const share: RuleLint<ShareRule> = {
  best: (rule) => rule.max,
  lacks: nothingLacks,
  reads: readsNumbers,
};
