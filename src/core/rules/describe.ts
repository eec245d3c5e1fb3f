/** Every kind of rule in words. */
import type { AnyRule, InputCell, RuleName, RuleOf } from '../../schemes/indicator';
import type { Setting } from '../../schemes/scheme';
import type { Text } from '../words/text';
import { bands } from './bands/words';
import { blend } from './blend/words';
import { bonus } from './bonus/words';
import { conditions } from './conditions/words';
import { deduction } from './deduction/words';
import { extra } from './extra/words';
import { fault } from './fault/words';
import { levels } from './levels/words';
import { manual } from './manual/words';
import { perUnit } from './per-unit/words';
import { proportional } from './proportional/words';
import { ranged } from './ranged/words';
import { relative } from './relative/words';
import { share } from './share/words';
import type { RuleWords } from './kind';

const WORDS: { readonly [K in RuleName]: RuleWords<RuleOf<K>> } = {
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

/** The rule in one line for a card: "≥55% 100 · ≥45% 80 · else 0". */
export function describeRule(
  rule: AnyRule,
  inputs: readonly InputCell[],
  settings: readonly Setting[],
): Text {
  return (WORDS[rule.kind] as RuleWords<AnyRule>)(rule, inputs, settings);
}
