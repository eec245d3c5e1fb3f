/**
 * The closed set of rule kinds, and how each of them scores. A kind has a folder here; what else it owes – words, its shape in
 * a rules table, what comparing, the linter and its card see of it – stands beside its `score.ts`, and is collected where it is used.
 */
import type { AnyRule, InputCell, RuleName, RuleOf } from '../../schemes/indicator';
import type { Text } from '../words/text';
import { bands } from './bands/score';
import { blend } from './blend/score';
import { bonus } from './bonus/score';
import { conditions } from './conditions/score';
import { deduction } from './deduction/score';
import { extra } from './extra/score';
import { fault } from './fault/score';
import type { CompiledRule, RuleKind, Surroundings } from './kind';
import { limited, within, type Limits } from './limits';
import { levels } from './levels/score';
import { manual } from './manual/score';
import { perUnit } from './per-unit/score';
import { proportional } from './proportional/score';
import { ranged } from './ranged/score';
import { relative } from './relative/score';
import { share } from './share/score';

const KINDS: { readonly [K in RuleName]: RuleKind<RuleOf<K>> } = {
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

function kindOf(rule: AnyRule): RuleKind<AnyRule> {
  return KINDS[rule.kind];
}

export function cellsOf(rule: AnyRule): number {
  return kindOf(rule).cells(rule);
}

/** Highest score of a rule; Infinity where nothing limits it. */
export function maxOf(rule: AnyRule): number {
  return kindOf(rule).max(rule);
}

/** Highest score of an indicator: its rule's, within its floor and cap. */
export function mostOf({ rule, ...limits }: { readonly rule: AnyRule } & Limits): number {
  return within(limits, maxOf(rule));
}

/** The full mark of an indicator: its highest score, unless better ones than the mean may pass it. */
export function fullOf(entry: { readonly rule: AnyRule } & Limits): number {
  const { rule } = entry;
  const full = kindOf(rule).full?.(rule);
  return full === undefined ? mostOf(entry) : within(entry, full);
}

/** The rule before a rank is known; undefined where it asks for none. */
export function unrankedOf(rule: AnyRule): AnyRule | undefined {
  return kindOf(rule).unranked?.(rule);
}

export function ruleFaults(rule: AnyRule): readonly Text[] {
  return kindOf(rule).faults(rule);
}

export function compileRule(
  { rule, ...limits }: { readonly rule: AnyRule } & Limits,
  inputs: readonly InputCell[],
  surroundings: Surroundings,
): CompiledRule {
  return limited(kindOf(rule).compile(rule, inputs, surroundings), limits);
}
