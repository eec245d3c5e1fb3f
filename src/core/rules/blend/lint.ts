/** Self-assessment and superior for the linter. */
import type { BlendRule } from '../../../schemes/indicator';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const blend: RuleLint<BlendRule> = {
  best: (rule) => rule.max,
  lacks: nothingLacks,
  reads: readsNumbers,
};
