/** An assessor's points for the linter: the highest that the list or the steps let be given. */
import type { ManualRule } from '../../../schemes/indicator';
import { Decimal } from '../../number/decimal';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const manual: RuleLint<ManualRule> = {
  best({ max, step, values }) {
    if (values !== undefined) return Math.max(...values);
    return step !== undefined && step > 0 ? new Decimal(max).div(step).floor().times(step).toNumber() : max;
  },
  lacks: nothingLacks,
  reads: readsNumbers,
};
