/** Points in proportion for the linter: a target beyond the input's domain is never reached. */
import type { ProportionalRule } from '../../../schemes/indicator';
import { Decimal } from '../../number/decimal';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const proportional: RuleLint<ProportionalRule> = {
  best: ({ max, target }, [greatest = Infinity]) =>
    typeof target === 'number' && target > greatest
      ? new Decimal(max).times(greatest).div(target).toNumber()
      : max,
  lacks: nothingLacks,
  reads: readsNumbers,
};
