/** Points for every unit, up to a maximum where there is one. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { exact, least, multiply } from '../../number/exact';
import { formatNumber } from '../../number/format';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { positive } from '../figure';

export const perUnit: RuleKind<PerUnitRule> = {
  cells: () => 1,
  max: (rule) => rule.max ?? Infinity,
  faults: (rule) => [
    ...positive(rule.each, '每个得分', 'points per unit'),
    ...(rule.max === undefined ? [] : positive(rule.max, '上限', 'limit')),
  ],
  compile(rule, inputs) {
    const own = numberInput(inputAt(inputs, 0));
    const each = exact(rule.each);
    return {
      cells: 1,
      score(row, at) {
        const value = own.read(row, at);
        if (typeof value !== 'number') return value;
        const points = multiply(each, exact(value));
        return rule.max === undefined ? points : least(points, exact(rule.max));
      },
      clause(row, at) {
        const limit =
          rule.max === undefined ? text('', '') : text(`，最多 ${rule.max}`, `, at most ${rule.max}`);
        const units = own.show(row, at);
        const worth = formatNumber(rule.each);
        return text(`${units.zh} × ${worth}${limit.zh}`, `${units.en} × ${worth}${limit.en}`);
      },
    };
  },
};
