/** Points that an assessor gives, in steps or from a list where the scheme says so. */
import type { ManualRule } from '../../../schemes/indicator';
import { formatNumber } from '../../../core/number/format';
import { digits15, numberIn, rounded, SCORE_PLACES } from '../numbers';
import { quotedText } from '../words';
import { cellAt, ownFigure, ownRow, type NativeRule, type Source } from './source';

export const manual: NativeRule<ManualRule> = (rule, cells, source) => {
  const cell = cellAt(cells, 0);
  const points = numberIn(cell, 'points', ownFigure(source, 'max', rule.max).text);
  const listed = rule.values === undefined ? [] : [among(cell, rule.values, source)];
  return { checks: [...points.checks, ...inSteps(cell, rule.step, source), ...listed], value: points.value };
};

/** Points in whole steps. */
export function inSteps(cell: string, step: number | undefined, source: Source): readonly string[] {
  if (step === undefined) return [];
  const own = ownFigure(source, 'step', step).text;
  return [`${digits15(cell)}=${digits15(`${rounded(`${cell}/${own}`, 0)}*${own}`)}`];
}

const SEPARATOR = '、';

/** The list stands in one cell, as text: the points are looked for between its separators. */
function among(cell: string, values: readonly number[], { rules, one, ...rest }: Source): string {
  const field = [ownRow({ rules, one, ...rest }), one.key, 0, 'values'] as const;
  const points = rounded(cell, SCORE_PLACES);
  if (rules.cell([...field]) !== values.map(formatNumber).join(SEPARATOR))
    return `OR(${points}={${values.join(',')}})`;
  const mark = quotedText(SEPARATOR);
  return `ISNUMBER(FIND(${mark}&${points}&${mark},${mark}&${rules.any([...field]).text}&${mark}))`;
}
