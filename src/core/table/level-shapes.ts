/** Rules whose figures stand in rows of 选项: levels, and levels with a range of points. */
import type { Level, LevelsRule, RangedLevel, RangedRule } from '../../schemes/indicator';
import { LABEL, LIST, NUMBER } from './codec';
import { variantOf, type RuleShape } from './rule-shape';
import { shape } from './shape';

const LEVEL = shape<Level>({
  label: [['name', 'english'], LABEL, 'required'],
  aliases: ['aliases', LIST],
  score: ['score', NUMBER, 'required'],
  meaning: [['note', 'noteEnglish'], LABEL],
});

export const levels: RuleShape<LevelsRule> = {
  print: (rule, language) => ({
    word: rule.numbers === 'points' ? 'levels:points' : 'levels',
    cells: { below: rule.pointsBelow ?? null },
    levels: rule.levels.map((level) => LEVEL.print(level, language)),
  }),
  read({ word, row, levels: rows }) {
    const below = row.field(['below'], NUMBER);
    return {
      kind: 'levels',
      numbers: variantOf(word) === 'points' ? 'points' : 'ordinal',
      levels: rows.map((level) => LEVEL.read(level)),
      ...(below === undefined ? {} : { pointsBelow: below }),
    };
  },
};

const RANGE = shape<RangedLevel>({
  label: [['name', 'english'], LABEL, 'required'],
  from: ['from', NUMBER, 'required'],
  violations: ['violations', NUMBER],
  meaning: [['note', 'noteEnglish'], LABEL],
});
const RANGED = shape<Omit<RangedRule, 'kind' | 'levels' | 'violations'>>({
  max: ['max', NUMBER, 'required'],
  step: ['step', NUMBER],
});

export const ranged: RuleShape<RangedRule> = {
  print: (rule, language) => ({
    word: rule.violations ? 'ranged:violations' : 'ranged',
    cells: RANGED.print(rule, language),
    levels: rule.levels.map((level) => RANGE.print(level, language)),
  }),
  read(parts) {
    parts.levels = [...parts.levels].sort(
      (a, b) => (b.field(['from'], NUMBER) ?? 0) - (a.field(['from'], NUMBER) ?? 0),
    );
    const found = parts.levels.map((row) => RANGE.read(row));
    parts.stated(
      parts.levels.map((row, index) => {
        const limit = row.field(['limit'], NUMBER);
        return {
          row: row.row,
          label: row.words('name'),
          low: { value: found[index]?.from ?? 0, closed: true },
          ...(limit === undefined ? {} : { high: { value: limit, closed: true } }),
        };
      }),
    );
    return {
      kind: 'ranged',
      ...RANGED.read(parts.row),
      levels: found,
      ...(variantOf(parts.word) === 'violations' ? { violations: true as const } : {}),
    };
  },
};
