/** What every kind of rule tells the linter. */
import type { Adjustment, AnyRule, Indicator, RuleName, RuleOf } from '../../schemes/indicator';
import { inputsOf } from '../compile/parts';
import { bands } from '../rules/bands/lint';
import { blend } from '../rules/blend/lint';
import { bonus } from '../rules/bonus/lint';
import { conditions } from '../rules/conditions/lint';
import { deduction } from '../rules/deduction/lint';
import { extra } from '../rules/extra/lint';
import { fault } from '../rules/fault/lint';
import { levels } from '../rules/levels/lint';
import { manual } from '../rules/manual/lint';
import { perUnit } from '../rules/per-unit/lint';
import { proportional } from '../rules/proportional/lint';
import { ranged } from '../rules/ranged/lint';
import { relative } from '../rules/relative/lint';
import { share } from '../rules/share/lint';
import { within, type Limits } from '../rules/limits';
import type { Holds, RuleLint } from '../rules/rule-lint';
import { lineOf } from '../table/lines';
import { domainOf } from './entries';

const LINTS: { readonly [K in RuleName]: RuleLint<RuleOf<K>> } = {
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

function lintOf(rule: AnyRule): RuleLint<AnyRule> {
  return LINTS[rule.kind];
}

/** The highest score that the domain of the inputs lets a rule give. */
export function bestOf(entry: Indicator | Adjustment): number {
  const greatest = inputsOf(entry).map(({ input }) => lineOf(0, domainOf(input)?.max ?? Infinity).high.value);
  return within(entry as Limits, lintOf(entry.rule).best(entry.rule, greatest));
}

/** The part of the table where a rule should have rows and has none. */
export function lackOf(rule: AnyRule): 'bands' | 'levels' | undefined {
  return lintOf(rule).lacks(rule);
}

/** What a rule reads from one of its cells. */
export function readsOf(rule: AnyRule, index: number): Holds {
  return lintOf(rule).reads(rule, index);
}
