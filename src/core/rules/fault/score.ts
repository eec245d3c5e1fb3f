/** Fault points, typed with either sign; their size is subtracted. */
import type { FaultRule } from '../../../schemes/indicator';
import { valueError } from '../../cell';
import { DOMAINS } from '../../input/domain';
import { atMost } from '../../number/compare';
import { exact, negate } from '../../number/exact';
import { text } from '../../words/text';
import { positive } from '../figure';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';

export const fault: RuleKind<FaultRule> = {
  cells: () => 1,
  max: () => 0,
  faults: (rule) => positive(rule.max, '上限', 'limit'),
  compile(rule, inputs) {
    const points = numberInput(inputAt(inputs, 0), DOMAINS.amount);
    return {
      cells: 1,
      score(row, at) {
        const value = points.read(row, at);
        if (typeof value !== 'number') return value;
        const size = Math.abs(value);
        if (atMost(size, rule.max)) return negate(exact(size));
        return valueError(
          `${points.input.label.zh}最多 ${rule.max} 分（正负号均可），实际是 ${value}。请更正。`,
          `${points.input.label.en} is at most ${rule.max} (either sign) but got ${value}. Correct it.`,
        );
      },
      clause: (row, at) => text(`失职 ${points.show(row, at).zh}`, `fault ${points.show(row, at).en}`),
    };
  },
};
