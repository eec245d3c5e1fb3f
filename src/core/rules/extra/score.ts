/** Points of either sign, added as they are. */
import type { ExtraRule } from '../../../schemes/indicator';
import { DOMAINS } from '../../input/domain';
import { exact } from '../../number/exact';
import { text } from '../../words/text';
import { inputAt, type RuleKind } from '../kind';
import { numberInput } from '../number-input';

export const extra: RuleKind<ExtraRule> = {
  cells: () => 1,
  max: () => Infinity,
  faults: () => [],
  compile(_rule, inputs) {
    const points = numberInput(inputAt(inputs, 0), DOMAINS.amount);
    return {
      cells: 1,
      score(row, at) {
        const value = points.read(row, at);
        return typeof value === 'number' ? exact(value) : value;
      },
      clause: (row, at) => text(`加减分 ${points.show(row, at).zh}`, `extra ${points.show(row, at).en}`),
    };
  },
};
