/** Levels in a rules table: one row each. */
import type { Level, LevelsRule } from '../../../schemes/indicator';
import { LABEL, LIST, NUMBER } from '../../table/codec';
import type { RuleShape } from '../../table/rule-shape';
import { shape } from '../../table/shape';
import { text } from '../../words/text';

const LEVEL = shape<Level>({
  label: [['name', 'english'], LABEL, 'required'],
  aliases: ['aliases', LIST],
  score: ['score', NUMBER, 'required'],
  meaning: [['note', 'noteEnglish'], LABEL],
});

export const levels: RuleShape<LevelsRule, 'points'> = {
  words: { plain: text('选项', 'levels'), points: text('选项（可填分值）', 'levels by points') },
  print: (rule, language) => ({
    variant: rule.numbers === 'points' ? 'points' : undefined,
    cells: { below: rule.pointsBelow ?? null },
    levels: rule.levels.map((level) => LEVEL.print(level, language)),
  }),
  read({ row, levels: rows }, variant) {
    const below = row.field(['below'], NUMBER);
    return {
      kind: 'levels',
      numbers: variant === 'points' ? 'points' : 'ordinal',
      levels: rows.map((level) => LEVEL.read(level)),
      ...(below === undefined ? {} : { pointsBelow: below }),
    };
  },
};
