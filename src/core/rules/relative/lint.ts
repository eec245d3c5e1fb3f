/** Relative scores for the linter: whoever is at the mean has full marks, and better ones may pass them. */
import type { RelativeRule } from '../../../schemes/indicator';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const relative: RuleLint<RelativeRule> = {
  best: (rule) => rule.max,
  lacks: nothingLacks,
  reads: readsNumbers,
};
