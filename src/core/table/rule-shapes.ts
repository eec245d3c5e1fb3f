/** Every kind of rule as cells of a rules table. */
import type { AnyRule, RuleName, RuleOf } from '../../schemes/indicator';
import { bands } from '../rules/bands/table';
import { blend } from '../rules/blend/table';
import { bonus } from '../rules/bonus/table';
import { conditions } from '../rules/conditions/table';
import { deduction } from '../rules/deduction/table';
import { extra } from '../rules/extra/table';
import { fault } from '../rules/fault/table';
import { levels } from '../rules/levels/table';
import { manual } from '../rules/manual/table';
import { perUnit } from '../rules/per-unit/table';
import { proportional } from '../rules/proportional/table';
import { ranged } from '../rules/ranged/table';
import { relative } from '../rules/relative/table';
import { share } from '../rules/share/table';
import type { Language } from '../words/language';
import type { Text } from '../words/text';
import type { Cell } from '../cell';
import { choice } from './codec';
import type { PrintedRule, RuleParts, RuleShape } from './rule-shape';

const SHAPES = {
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
} satisfies { readonly [K in RuleName]: RuleShape<RuleOf<K>, string> };

/** What stands for a rule in its column: its kind, with the name of its variant where it has one. */
export type RuleWord<K extends RuleName = RuleName> = {
  [Kind in K]: Kind | `${Kind}:${Exclude<keyof (typeof SHAPES)[Kind]['words'] & string, 'plain'>}`;
}[K];

function shapeOf(kind: RuleName): RuleShape<AnyRule, string> {
  return SHAPES[kind] as unknown as RuleShape<AnyRule, string>;
}

const wordOf = (kind: RuleName, variant: string | undefined): RuleWord =>
  (variant === undefined ? kind : `${kind}:${variant}`) as RuleWord;

export const RULE = choice<RuleWord>(
  Object.fromEntries(
    (Object.keys(SHAPES) as RuleName[]).flatMap((kind) =>
      Object.entries(shapeOf(kind).words).map(([variant, words]) => [
        wordOf(kind, variant === 'plain' ? undefined : variant),
        words,
      ]),
    ),
  ) as Record<RuleWord, Text>,
);

/** The rule's word, and its cells. */
export function printRule(rule: AnyRule, language: Language): PrintedRule & { readonly word: Cell } {
  const printed = shapeOf(rule.kind).print(rule, language);
  return { ...printed, word: RULE.print(wordOf(rule.kind, printed.variant), language)[0] ?? null };
}

/** A rule from its word and its cells; rows that it puts in order stay in that order in `parts`. */
export function readRule(word: RuleWord, parts: RuleParts): AnyRule {
  const [kind, variant] = word.split(':') as [RuleName, string | undefined];
  return shapeOf(kind).read(parts, variant);
}
