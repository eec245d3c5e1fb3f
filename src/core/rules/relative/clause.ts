/** How a relative score comes about, month by month. */
import type { RelativeRule } from '../../../schemes/indicator';
import { add, divide, exact, toNumber, ZERO, type Exact } from '../../number/exact';
import { formatNumber, formatPercent } from '../../number/format';
import { join, text, type Text } from '../../words/text';
import { ceilingOf, type Group } from './group';
import type { Month } from './month';

/** @param count how many months the rule asks for: those not there did not apply */
export function clauseOf(rule: RelativeRule, group: Group, months: readonly Month[], count: number): Text {
  const sum = months.reduce<Exact>((all, { ratio }) => add(all, ratio), ZERO);
  const mean = formatPercent(toNumber(divide(sum, exact(months.length))));
  const parts: Text[] = [];
  if (group.small)
    parts.push(
      text(
        `小组只有 ${group.people} 人，与目标比`,
        `a group of ${group.people} only, held against the target`,
      ),
    );
  parts.push(...months.map(({ words }) => words));
  if (count > 1)
    parts.push(text(`${months.length} 个月平均 ${mean}`, `the mean of ${months.length} months is ${mean}`));
  parts.push(text(`${formatNumber(rule.max)} × ${mean}`, `${formatNumber(rule.max)} × ${mean}`));
  const ceiling = ceilingOf(rule, group);
  if (ceiling !== undefined)
    parts.push(
      text(
        `第 ${group.rank} 名，共 ${group.people} 人，最多 ${formatNumber(ceiling)} 分`,
        `rank ${group.rank} of ${group.people}, ${formatNumber(ceiling)} points at most`,
      ),
    );
  return join(parts, '，', ', ');
}
