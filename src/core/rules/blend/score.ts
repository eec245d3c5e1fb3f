/** Self-assessment and the superior's points, side by side, blended by weight. */
import type { BlendRule } from '../../../schemes/indicator';
import { pointsUpTo } from '../../input/domain';
import { add, compare, exact, HUNDRED, multiply } from '../../number/exact';
import { formatPercent } from '../../number/format';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { positive } from '../figure';

export const blend: RuleKind<BlendRule> = {
  cells: () => 2,
  max: (rule) => rule.max,
  faults(rule) {
    const whole = multiply(add(exact(rule.self), exact(rule.superior)), HUNDRED);
    const sum =
      compare(whole, HUNDRED) === 0
        ? []
        : [text('自评与上级评的权重之和应为 1', 'the weights of self and superior must add up to 1')];
    return [...positive(rule.max, '满分', 'maximum'), ...sum];
  },
  compile(rule, inputs) {
    const self = numberInput(inputAt(inputs, 0), pointsUpTo(rule.max));
    const superior = numberInput(inputAt(inputs, 1), pointsUpTo(rule.max));
    const selfWeight = exact(rule.self);
    const superiorWeight = exact(rule.superior);
    return {
      cells: 2,
      score(row, at) {
        const own = self.read(row, at);
        if (typeof own !== 'number') return own;
        const boss = superior.read(row, at + 1);
        if (typeof boss !== 'number') return boss;
        return add(multiply(selfWeight, exact(own)), multiply(superiorWeight, exact(boss)));
      },
      clause(row, at) {
        const own = self.show(row, at);
        const boss = superior.show(row, at + 1);
        const [a, b] = [formatPercent(rule.self), formatPercent(rule.superior)];
        return text(
          `自评 ${own.zh} × ${a} + 上级 ${boss.zh} × ${b}`,
          `self ${own.en} × ${a} + superior ${boss.en} × ${b}`,
        );
      },
    };
  },
};
