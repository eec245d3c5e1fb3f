/**
 * Points by one's figure held against the group's mean: full marks × own ÷ mean, or 2 − own ÷ mean where less is better. Each month
 * is capped before the mean of the months is taken; in a small group a target stands in for the mean; a rank among those who take
 * part may set a ceiling.
 */
import type { RelativeRule } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { isError, type CellError } from '../../cell';
import { figureOf, type Context } from '../../input/quantity';
import { saysNotApplicable } from '../../input/not-applicable';
import { add, compare, divide, exact, least, multiply, toNumber, ZERO, type Exact } from '../../number/exact';
import { isFigure, positive } from '../figure';
import { text } from '../../words/text';
import { inputAt, type RuleKind, type Row } from '../kind';
import { numberInput } from '../number-input';
import { clauseOf } from './clause';
import { ceilingOf, groupCells, readGroup, type Group } from './group';
import { monthOf, type Month } from './month';

const monthsOf = ({ months = 1 }: RelativeRule): number => months;

export const relative: RuleKind<RelativeRule> = {
  cells: (rule) => 2 * monthsOf(rule) + groupCells(rule),
  full: (rule) => rule.max,
  unranked: ({ ceilings = [], ...rest }) => (ceilings.length === 0 ? undefined : rest),
  max: mostOfRule,
  faults,
  compile(rule, inputs, { settings }) {
    const count = monthsOf(rule);
    const cells = 2 * count + groupCells(rule);
    const months = Array.from({ length: count }, (_, index) => ({
      own: numberInput(inputAt(inputs, 2 * index)),
      mean: numberInput(inputAt(inputs, 2 * index + 1)),
      at: 2 * index,
    }));
    const target = rule.target === undefined ? undefined : figureOf(rule.target, settings);
    const max = exact(rule.max);
    const read = (row: Row, at: number, context: Context): Read | CellError => {
      const group = readGroup(rule, inputs, row, at + 2 * count);
      if (isError(group)) return group;
      const found: Month[] = [];
      for (const { own, mean, at: from } of months) {
        if (isOut(row, at + from)) continue;
        const month = monthOf(rule, { own, mean, target, group }, row, at + from, context);
        if (isError(month)) return month;
        found.push(month);
      }
      return { group, months: found };
    };
    return {
      cells,
      out: (row, at) => months.every(({ at: from }) => isOut(row, at + from)),
      score(row, at, context) {
        const found = read(row, at, context);
        if (isError(found)) return found;
        const sum = found.months.reduce<Exact>((all, { ratio }) => add(all, ratio), ZERO);
        const score = divide(multiply(max, sum), exact(found.months.length));
        const ceiling = ceilingOf(rule, found.group);
        return ceiling === undefined ? score : least(score, exact(ceiling));
      },
      clause(row, at, context) {
        const { group, months: found } = read(row, at, context) as Read;
        return clauseOf(rule, group, found, count);
      },
    };
  },
};

/** Nothing limits how far one may be above a mean; below it one can be twice as good at most. */
function mostOfRule({ max, cap = Infinity, better }: RelativeRule): number {
  const most = better === 'lower' ? Math.min(cap, 2) : cap;
  return isFigure(max) && isFigure(most) ? toNumber(multiply(exact(max), exact(most))) : Infinity;
}

interface Read {
  readonly group: Group;
  /** Those that are not 不适用. */
  readonly months: readonly Month[];
}

const isOut = (row: Row, at: number): boolean => saysNotApplicable(row[at]) || saysNotApplicable(row[at + 1]);

function faults(rule: RelativeRule): readonly Text[] {
  const { max, cap, small, target, ceilings = [] } = rule;
  const whole = (value: number): boolean => Number.isInteger(value) && value >= 1;
  const found = [...positive(max, '满分', 'full mark')];
  if (cap !== undefined) found.push(...positive(cap, '比例上限', 'ratio cap'));
  if (!whole(monthsOf(rule)) || monthsOf(rule) > 12)
    found.push(text('月数应为 1 到 12 的整数', 'its months must be a whole number 1–12'));
  if (small !== undefined && !whole(small))
    found.push(text('小组人数应为正整数', 'its small group must be a whole number of people'));
  if ((small === undefined) !== (target === undefined))
    found.push(
      text(
        '小组人数与目标要么都填，要么都空',
        'a small group and its target go together: fill in both or none',
      ),
    );
  if (typeof target === 'number') found.push(...positive(target, '目标', 'target'));
  ceilings.forEach(({ share, score }, index) => {
    const before = ceilings[index - 1];
    if (!isFigure(share) || share <= 0 || share > 1 || !isFigure(score))
      found.push(
        text(
          `第 ${index + 1} 条名次上限应为 0%–100%`,
          `ceiling ${index + 1} must be a share above 0% and up to 100%`,
        ),
      );
    if (before !== undefined && (share <= before.share || compare(exact(score), exact(before.score)) > 0))
      found.push(
        text(
          `第 ${index + 1} 条名次上限的次序有误：比例应递增，分数不应上升`,
          `ceiling ${index + 1} is out of order: shares rise, and scores do not`,
        ),
      );
  });
  return found;
}
