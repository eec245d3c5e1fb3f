/** Deductions for the linter: what is asked for beyond the input's domain is always lost. */
import type { DeductionRule } from '../../../schemes/indicator';
import { Decimal } from '../../number/decimal';
import { readsNumbers, type RuleLint } from '../rule-lint';

export const deduction: RuleLint<DeductionRule> = {
  best: (rule, greatest) =>
    rule.terms.reduce((left, { short = 0, each = 0, per = 1 }, index) => {
      const missing = new Decimal(short).minus(greatest[index] ?? Infinity);
      return missing.gt(0) ? Math.max(0, missing.times(-each).div(per).plus(left).toNumber()) : left;
    }, rule.from),
  lacks: (rule) => (rule.terms.length === 0 ? 'bands' : undefined),
  reads: readsNumbers,
};
