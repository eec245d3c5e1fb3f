/** On its card: the score of every level. */
import type { LevelsRule } from '../../../schemes/indicator';
import type { RuleCard } from '../card-figure';

// A faulty table may leave a level without its label.
export const levels: RuleCard<LevelsRule> = (rule) =>
  rule.levels.map(({ label, score }: Partial<LevelsRule['levels'][number]>, index) => ({
    name: 'score',
    of: `“${label?.zh ?? '?'}”`,
    section: 'levels',
    index,
    column: 'score',
    value: score as number,
  }));
