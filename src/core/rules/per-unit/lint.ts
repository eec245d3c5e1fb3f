/** Points per unit for the linter: as many as the input's domain holds. */
import type { PerUnitRule } from '../../../schemes/indicator';
import { Decimal } from '../../number/decimal';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const perUnit: RuleLint<PerUnitRule> = {
  best: ({ each, max = Infinity }, [greatest = Infinity]) =>
    Math.min(max, new Decimal(each).times(greatest).toNumber()),
  lacks: nothingLacks,
  reads: readsNumbers,
};
