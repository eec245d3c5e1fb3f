/** Ranges of points in a rules table: one row each, sorted from the highest. */
import type { RangedLevel, RangedRule } from '../../../schemes/indicator';
import { LABEL, NUMBER } from '../../table/codec';
import type { RuleShape } from '../../table/rule-shape';
import { shape } from '../../table/shape';
import { text } from '../../words/text';

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

export const ranged: RuleShape<RangedRule, 'violations'> = {
  words: { plain: text('分数段', 'ranges'), violations: text('分数段（看违规）', 'ranges by violations') },
  print: (rule, language) => ({
    variant: rule.violations ? 'violations' : undefined,
    cells: RANGED.print(rule, language),
    levels: rule.levels.map((level) => RANGE.print(level, language)),
  }),
  read(parts, variant) {
    parts.levels = [...parts.levels].sort(
      (a, b) => (b.field(['from'], NUMBER) ?? 0) - (a.field(['from'], NUMBER) ?? 0),
    );
    const found = parts.levels.map((row) => RANGE.read(row));
    parts.stated(
      'ranges',
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
      ...(variant === 'violations' ? { violations: true as const } : {}),
    };
  },
};
