/** Bands for the linter: at least one of them. */
import type { BandsRule } from '../../../schemes/indicator';
import { readsNumbers, type RuleLint } from '../rule-lint';
import { bands as scoring } from './score';

export const bands: RuleLint<BandsRule> = {
  best: scoring.max,
  lacks: (rule) => (rule.bands.length === 0 ? 'bands' : undefined),
  reads: readsNumbers,
};
