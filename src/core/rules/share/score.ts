/** Points by one's share of the team's total: max × own ÷ total, from two cells. */
import type { ShareRule } from '../../../schemes/indicator';
import { valueError } from '../../cell';
import { compare, divide, exact, multiply } from '../../number/exact';
import { formatNumber } from '../../number/format';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { positive } from '../figure';

export const share: RuleKind<ShareRule> = {
  cells: () => 2,
  max: (rule) => rule.max,
  faults: (rule) => positive(rule.max, '满分', 'maximum'),
  compile(rule, inputs) {
    const own = numberInput(inputAt(inputs, 0));
    const total = numberInput(inputAt(inputs, 1));
    const max = exact(rule.max);
    return {
      cells: 2,
      score(row, at) {
        const mine = own.read(row, at);
        if (typeof mine !== 'number') return mine;
        const all = total.read(row, at + 1);
        if (typeof all !== 'number') return all;
        const names = text(
          `${own.input.label.zh}、${total.input.label.zh}`,
          `${own.input.label.en} and ${total.input.label.en}`,
        );
        if (all === 0) {
          return valueError(
            `${names.zh}：${total.input.label.zh}为 0，无法计算占比。请检查。`,
            `${names.en}: ${total.input.label.en} is 0, so there is no share. Check it.`,
          );
        }
        if (compare(exact(mine), exact(all)) > 0) {
          return valueError(
            `${own.input.label.zh} ${formatNumber(mine)} 大于 ${total.input.label.zh} ${formatNumber(all)}。请检查两个单元格。`,
            `${own.input.label.en} ${formatNumber(mine)} is above ${total.input.label.en} ${formatNumber(all)}. Check both cells.`,
          );
        }
        return divide(multiply(max, exact(mine)), exact(all));
      },
      clause(row, at) {
        const [mine, all] = [own.show(row, at), total.show(row, at + 1)];
        return text(`${rule.max} × ${mine.zh} ÷ ${all.zh}`, `${rule.max} × ${mine.en} ÷ ${all.en}`);
      },
    };
  },
};
