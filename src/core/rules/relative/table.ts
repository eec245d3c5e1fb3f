/** Relative scores in a rules table: figures in the indicator's own row, and a row per ceiling by rank. */
import type { RelativeRule } from '../../../schemes/indicator';
import { NUMBER, QUANTITY } from '../../table/codec';
import type { RowReader } from '../../table/row-reader';
import type { RuleShape } from '../../table/rule-shape';
import { shape } from '../../table/shape';
import { signMustBe } from '../../table/stated';
import { SIGN } from '../../table/words';
import { text } from '../../words/text';

const OWN = shape<Omit<RelativeRule, 'kind' | 'better' | 'ceilings'>>({
  max: ['max', NUMBER, 'required'],
  cap: ['ratioCap', NUMBER],
  months: ['window', NUMBER],
  small: ['small', NUMBER],
  target: ['target', QUANTITY],
});

export const relative: RuleShape<RelativeRule, 'lower'> = {
  words: {
    plain: text('与组均比', 'of the group mean'),
    lower: text('与组均比（越低越好）', 'of the group mean, less is better'),
  },
  print: (rule, language) => ({
    ...(rule.better === 'lower' ? { variant: 'lower' as const } : {}),
    cells: OWN.print(rule, language),
    bands: (rule.ceilings ?? []).map(({ share, score }) => ({ sign: '≤', edge: share, score })),
  }),
  read(parts, variant) {
    const rows = parts.bands.map((row) => ({ row, ...ceilingIn(row) })).sort((a, b) => a.share - b.share);
    parts.bands = rows.map(({ row }) => row);
    const ceilings = rows.map(({ share, score }) => ({ share, score }));
    return {
      kind: 'relative',
      better: variant === 'lower' ? 'lower' : 'higher',
      ...OWN.read(parts.row),
      ...(ceilings.length === 0 ? {} : { ceilings }),
    };
  },
};

/** The best so and so many of those who take part: ≤ 20%. */
function ceilingIn(row: RowReader): { readonly share: number; readonly score: number } {
  const sign = row.field(['sign'], SIGN);
  if (sign !== '≤') signMustBe(row, '≤');
  return {
    share: row.needed('edge', NUMBER) ?? Number.NaN,
    score: row.needed('score', NUMBER) ?? Number.NaN,
  };
}
