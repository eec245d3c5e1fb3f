/** Levels in one line, each with its points. */
import type { LevelsRule } from '../../../schemes/indicator';
import { formatNumber } from '../../number/format';
import { text } from '../../words/text';
import type { RuleWords } from '../kind';

export const levels: RuleWords<LevelsRule> = (rule) => {
  const show = (language: 'zh' | 'en'): string =>
    rule.levels.map((level) => `${level.label[language]} ${formatNumber(level.score)}`).join(' · ');
  if (rule.pointsBelow === undefined) return text(show('zh'), show('en'));
  return text(
    `${show('zh')} · 或 <${rule.pointsBelow} 分`,
    `${show('en')} · or points below ${rule.pointsBelow}`,
  );
};
