/** Levels, as comparing sees them. */
import type { LevelsRule } from '../../../schemes/indicator';
import { fact, factsOf, NOTHING, showNumber, type RuleView } from '../../compare/item';
import { text } from '../../words/text';

export const levels: RuleView<LevelsRule> = (rule) => ({
  facts: [
    fact(
      'numbers',
      rule.numbers === 'points'
        ? text('分值', 'the points')
        : text('从上往下的序号', 'the place from the top'),
    ),
    fact('pointsBelow', rule.pointsBelow),
  ],
  lists: [
    {
      what: text('选项', 'level'),
      ordered: true,
      items: rule.levels.map((level) => ({
        id: level.label.zh,
        name: level.label,
        summary: text(`得分 ${showNumber(level.score)}`, `score ${showNumber(level.score)}`),
        facts: [
          fact('label', level.label),
          { ...fact('score', level.score), label: NOTHING },
          ...factsOf(level, ['aliases', 'meaning']),
        ],
      })),
    },
  ],
});
