/** Fault points for the linter: nobody gains by them. */
import type { FaultRule } from '../../../schemes/indicator';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const fault: RuleLint<FaultRule> = { best: () => 0, lacks: nothingLacks, reads: readsNumbers };
