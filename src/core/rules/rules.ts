/** The closed set of rule kinds. A new kind gets a file of its own and a line here. */
import type { AdjustmentRule, InputCell, Rule } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import { bonus, extra, fault } from './adjustments';
import { bands } from './bands';
import { blend } from './blend';
import { conditions } from './conditions';
import { deduction } from './deduction';
import type { CompiledRule, RuleKind, Surroundings } from './kind';
import { levels } from './levels';
import { manual } from './manual';
import { perUnit } from './per-unit';
import { proportional } from './proportional';
import { ranged } from './ranged';
import { share } from './share';

export type AnyRule = Rule | AdjustmentRule;

const KINDS: { readonly [K in AnyRule['kind']]: RuleKind<Extract<AnyRule, { kind: K }>> } = {
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

function kindOf<R extends AnyRule>(rule: R): RuleKind<R> {
  return KINDS[rule.kind] as unknown as RuleKind<R>;
}

export function cellsOf(rule: AnyRule): number {
  return kindOf(rule).cells(rule);
}

/** Highest score of a rule; Infinity where nothing limits it. */
export function maxOf(rule: AnyRule): number {
  return kindOf(rule).max(rule);
}

export function ruleFaults(rule: AnyRule): readonly Text[] {
  return kindOf(rule).faults(rule);
}

export function compileRule(
  rule: AnyRule,
  inputs: readonly InputCell[],
  surroundings: Surroundings,
): CompiledRule {
  return kindOf(rule).compile(rule, inputs, surroundings);
}

export function describeRule(
  rule: AnyRule,
  inputs: readonly InputCell[],
  settings: readonly Setting[],
): Text {
  return kindOf(rule).describe(rule, inputs, settings);
}
