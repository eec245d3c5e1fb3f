/** The native form of every kind of rule. A new kind gets a line here, or does not compile. */
import type { AnyRule, Indicator, RuleName, RuleOf } from '../../../schemes/indicator';
import { bonus, extra, fault } from './adjustments';
import { blend, perUnit, proportional, share } from './amounts';
import { bands } from './bands';
import { conditions } from './conditions';
import { deduction } from './deduction';
import { levels } from './levels';
import { manual } from './manual';
import { ranged } from './ranged';
import { relative } from './relative';
import { ownFigure, type NativeRule, type NativeScore, type Source } from './source';

const NATIVE: { readonly [K in RuleName]: NativeRule<RuleOf<K>> } = {
  bands,
  levels,
  manual,
  ranged,
  proportional,
  deduction,
  perUnit,
  share,
  relative,
  conditions,
  blend,
  bonus,
  fault,
  extra,
};

/** The score of an indicator's cells, none of which is blank. */
export function nativeScore(cells: readonly string[], source: Source): NativeScore {
  const { rule } = source.one.indicator;
  return limited((NATIVE[rule.kind] as NativeRule<AnyRule>)(rule, cells, source), source);
}

/** Within the floor and the cap of the indicator. */
function limited(score: NativeScore, source: Source): NativeScore {
  const { floor, ceiling } = source.one.indicator as Partial<Indicator>;
  const capped =
    ceiling === undefined ? score.value : `MIN(${ownFigure(source, 'ceiling', ceiling).text},${score.value})`;
  const value = floor === undefined ? capped : `MAX(${ownFigure(source, 'floor', floor).text},${capped})`;
  return { ...score, value };
}
