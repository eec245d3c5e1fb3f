/** Levels with their ranges of points, in one line. */
import type { RangedLevel, RangedRule } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { join, text } from '../../words/text';
import type { RuleWords } from '../kind';
import { rangeOf } from './range';

export const ranged: RuleWords<RangedRule> = (rule) => {
  const show = (level: RangedLevel, index: number): Text => {
    const range = rangeOf(rule.levels, index, rule.max);
    const limit = level.violations;
    if (!rule.violations) return text(`${level.label.zh} ${range}`, `${level.label.en} ${range}`);
    return limit === undefined
      ? text(`其余 ${range}`, `else ${range}`)
      : text(`违规≤${limit} ${range}`, `violations ≤${limit} ${range}`);
  };
  return join(rule.levels.map(show), ' · ', ' · ');
};
