/** Levels for the linter: at least one of them, read from a cell of labels. */
import type { LevelsRule } from '../../../schemes/indicator';
import type { RuleLint } from '../rule-lint';
import { levels as scoring } from './score';

export const levels: RuleLint<LevelsRule> = {
  best: scoring.max,
  lacks: (rule) => (rule.levels.length === 0 ? 'levels' : undefined),
  reads: () => 'level',
};
