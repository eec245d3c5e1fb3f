/** A relative score in one line: "100 × own ÷ mean, at most 120% a month, mean of 3 months". */
import type { RelativeRule } from '../../../schemes/indicator';
import { formatNumber, formatPercent } from '../../number/format';
import { join, text } from '../../words/text';
import { describeQuantity } from '../describe-quantity';
import type { RuleWords } from '../kind';

export const relative: RuleWords<RelativeRule> = (rule, _inputs, settings) => {
  const { max, better, cap, months = 1, small, target, ceilings = [] } = rule;
  const sum =
    better === 'higher'
      ? text(`${formatNumber(max)} × 个人 ÷ 组均`, `${formatNumber(max)} × own ÷ group mean`)
      : text(`${formatNumber(max)} × (2 − 个人 ÷ 组均)`, `${formatNumber(max)} × (2 − own ÷ group mean)`);
  const goal = target === undefined ? undefined : describeQuantity(target, settings);
  return join(
    [
      sum,
      ...(cap === undefined
        ? []
        : [text(`每月最多 ${formatPercent(cap)}`, `at most ${formatPercent(cap)} a month`)]),
      ...(months === 1 ? [] : [text(`${months} 个月平均`, `mean of ${months} months`)]),
      ...(small === undefined || goal === undefined
        ? []
        : [
            text(
              `${small} 人及以下的小组与目标 ${goal.zh} 比`,
              `groups of ${small} or fewer are held against ${goal.en}`,
            ),
          ]),
      ...ceilings.map(({ share, score }) =>
        text(
          `前 ${formatPercent(share)} 最多 ${formatNumber(score)} 分`,
          `best ${formatPercent(share)}: ${formatNumber(score)} at most`,
        ),
      ),
    ],
    ' · ',
    ' · ',
  );
};
