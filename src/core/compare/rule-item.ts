/** How an indicator is scored, as comparing sees it. */
import type { Adjustment, AnyRule, Indicator, RuleName, RuleOf } from '../../schemes/indicator';
import { inputsOf } from '../compile/parts';
import { bands } from '../rules/bands/compare';
import { blend } from '../rules/blend/compare';
import { bonus } from '../rules/bonus/compare';
import { conditions } from '../rules/conditions/compare';
import { deduction } from '../rules/deduction/compare';
import { extra } from '../rules/extra/compare';
import { fault } from '../rules/fault/compare';
import { levels } from '../rules/levels/compare';
import { manual } from '../rules/manual/compare';
import { perUnit } from '../rules/per-unit/compare';
import { proportional } from '../rules/proportional/compare';
import { ranged } from '../rules/ranged/compare';
import { relative } from '../rules/relative/compare';
import { share } from '../rules/share/compare';
import { isPercent } from '../words/input-kind';
import type { Manner, Parts, RuleView } from './item';

const VIEWS: { readonly [K in RuleName]: RuleView<RuleOf<K>> } = {
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

export function ruleParts(entry: Indicator | Adjustment, manner: Manner): Parts {
  const inputs = inputsOf(entry);
  const own = { ...manner, percent: isPercent(inputs[0]?.input) };
  return (VIEWS[entry.rule.kind] as RuleView<AnyRule>)(entry.rule, inputs, own);
}
