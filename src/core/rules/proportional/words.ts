/** Points in proportion to a target, in one line. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { formatPercent } from '../../number/format';
import { isPercent } from '../../words/input-kind';
import { text } from '../../words/text';
import { describeQuantity } from '../describe-quantity';
import { inputAt, type RuleWords } from '../kind';

export const proportional: RuleWords<ProportionalRule> = (rule, inputs, settings) => {
  const { target } = rule;
  const goal =
    typeof target === 'number' && isPercent(inputAt(inputs, 0).input)
      ? text(formatPercent(target), formatPercent(target))
      : describeQuantity(target, settings);
  return text(`达到 ${goal.zh} 得 ${rule.max}，不足按比例`, `${rule.max} at ${goal.en}, below in proportion`);
};
