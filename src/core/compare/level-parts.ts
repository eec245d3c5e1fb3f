/** Levels and ranges of points, as comparing sees them. */
import type { LevelsRule, RangedRule } from '../../schemes/indicator';
import { text } from '../words/text';
import { fact, factsOf, NOTHING, type Parts, showNumber } from './item';

export function levelsParts(rule: LevelsRule): Parts {
  return {
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
  };
}

export function rangedParts(rule: RangedRule): Parts {
  return {
    facts: [...factsOf(rule, ['max', 'step']), fact('violations', rule.violations)],
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
  };
}
