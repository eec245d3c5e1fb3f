/** Ranges of points, as comparing sees them. */
import type { RangedRule } from '../../../schemes/indicator';
import { fact, factsOf, showNumber, type RuleView } from '../../compare/item';
import { text } from '../../words/text';

export const ranged: RuleView<RangedRule> = (rule) => ({
  facts: [...factsOf(rule, ['max', 'step']), fact('byViolations', rule.violations)],
  lists: [
    {
      what: text('分数段', 'range'),
      ordered: true,
      items: rule.levels.map((level) => ({
        id: level.label.zh,
        name: level.label,
        summary: text(`起点 ${showNumber(level.from)}`, `from ${showNumber(level.from)}`),
        facts: [fact('label', level.label), ...factsOf(level, ['from', 'violations', 'meaning'])],
      })),
    },
  ],
});
