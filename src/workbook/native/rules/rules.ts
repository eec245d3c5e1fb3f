/** The native form of every kind of rule. A new kind gets a line here, or does not compile. */
import type { AnyRule, RuleName, RuleOf } from '../../../schemes/indicator';
import { bonus, extra, fault } from './adjustments';
import { blend, perUnit, proportional, share } from './amounts';
import { bands } from './bands';
import { conditions } from './conditions';
import { deduction } from './deduction';
import { levels } from './levels';
import { manual } from './manual';
import { ranged } from './ranged';
import type { NativeRule, NativeScore, Source } from './source';

const NATIVE: { readonly [K in RuleName]: NativeRule<RuleOf<K>> } = {
  bands,
  levels,
  manual,
  ranged,
  proportional,
  deduction,
  perUnit,
  share,
  conditions,
  blend,
  bonus,
  fault,
  extra,
};

/** The score of an indicator's cells, none of which is blank. */
export function nativeScore(cells: readonly string[], source: Source): NativeScore {
  const { rule } = source.one.indicator;
  return (NATIVE[rule.kind] as NativeRule<AnyRule>)(rule, cells, source);
}
