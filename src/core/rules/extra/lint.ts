/** Extra points for the linter: without a limit. */
import type { ExtraRule } from '../../../schemes/indicator';
import { nothingLacks, readsNumbers, type RuleLint } from '../rule-lint';

export const extra: RuleLint<ExtraRule> = { best: () => Infinity, lacks: nothingLacks, reads: readsNumbers };
