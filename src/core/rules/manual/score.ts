/** Points that an assessor gives, 0 to the maximum, in steps or from a list where the scheme says so. */
import type { ManualRule } from '../../../schemes/indicator';
import { DOMAINS, pointsUpTo } from '../../input/domain';
import { exact } from '../../number/exact';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';
import { positive } from '../figure';
import { offStep } from '../steps';

export const manual: RuleKind<ManualRule> = {
  cells: () => 1,
  max: (rule) => rule.max,
  faults: (rule) => [
    ...positive(rule.max, '满分', 'maximum'),
    ...(rule.step === undefined ? [] : positive(rule.step, '最小单位', 'step')),
    ...(rule.values?.some((value) => value < 0 || value > rule.max)
      ? [text('可选分数超出满分', 'lists points beyond its maximum')]
      : []),
  ],
  compile(rule, inputs) {
    const input = inputAt(inputs, 0);
    const own = numberInput(
      input,
      input.input === 'score' && rule.max === 100 ? DOMAINS.score : pointsUpTo(rule.max),
    );
    return {
      cells: 1,
      score(row, at) {
        const value = own.read(row, at);
        if (typeof value !== 'number') return value;
        return offStep(value, rule, own.input.label) ?? exact(value);
      },
      clause: (row, at) => text(`评分 ${own.show(row, at).zh}`, `assessed at ${own.show(row, at).en}`),
    };
  },
};
