/** Points in levels with a range; violations may choose the level that the points must lie in. */
import type { RangedRule } from '../../../schemes/indicator';
import { numberIn, OUTSIDE, together } from '../numbers';
import { columnOf, type Figure } from '../rules-reference';
import { flagIn } from '../words';
import { inSteps } from './manual';
import { cellAt, ownFigure, type NativeRule, type Source } from './source';

export const ranged: NativeRule<RangedRule> = (rule, cells, source) => {
  const cell = cellAt(cells, 0);
  const most = ownFigure(source, 'max', rule.max).text;
  const own = numberIn(cell, 'points', most);
  const points = { ...own, checks: [...own.checks, ...inSteps(cell, rule.step, source)] };
  if (!rule.violations) return points;
  const violations = numberIn(cellAt(cells, 1), 'count');
  const lies = `1+${count(points.read, '<', starts(rule, source))}`;
  const allowed = `IF(${flagIn(cellAt(cells, 2))},${rule.levels.length},1+${count(violations.read, '>', limits(rule, source))})`;
  return together([points, violations], `IF(${lies}=${allowed},${points.value},${OUTSIDE})`);
};

/** Lower ends of all levels but the last, which begins at 0. */
function starts(rule: RangedRule, { rules, one }: Source): readonly Figure[] {
  return rule.levels
    .slice(0, -1)
    .map((level, index) => rules.numberAt(['levels', one.key, index, 'from'], level.from));
}

/** Most violations of the levels, down to the first that allows any number of them. */
function limits(rule: RangedRule, { rules, one }: Source): readonly Figure[] {
  const open = rule.levels.findIndex((level) => level.violations === undefined);
  return rule.levels
    .slice(0, open < 0 ? rule.levels.length : open)
    .map((level, index) =>
      rules.numberAt(['levels', one.key, index, 'violations'], level.violations as number),
    );
}

/** How many of the figures the value is below (or above). */
function count(value: string, sign: '<' | '>', figures: readonly Figure[]): string {
  if (figures.length === 0) return '0';
  const range = columnOf(figures);
  if (range !== undefined && figures.length > 1) return `SUMPRODUCT(--(${value}${sign}${range}))`;
  return figures.map((one) => `(${value}${sign}${one.text})`).join('+');
}
