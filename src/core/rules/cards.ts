/** The figures that the card of an indicator offers for editing. */
import type { Adjustment, AnyRule, Indicator, RuleName, RuleOf } from '../../schemes/indicator';
import { inputsOf } from '../compile/parts';
import { bands } from './bands/card';
import { blend } from './blend/card';
import { bonus } from './bonus/card';
import { conditions } from './conditions/card';
import { deduction } from './deduction/card';
import { extra } from './extra/card';
import { fault } from './fault/card';
import { levels } from './levels/card';
import { manual } from './manual/card';
import { perUnit } from './per-unit/card';
import { proportional } from './proportional/card';
import { ranged } from './ranged/card';
import { relative } from './relative/card';
import { share } from './share/card';
import type { CardFigure, RuleCard } from './card-figure';

const CARDS: { readonly [K in RuleName]: RuleCard<RuleOf<K>> } = {
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

export function cardFigures(entry: Indicator | Adjustment): readonly CardFigure[] {
  const own = (CARDS[entry.rule.kind] as RuleCard<AnyRule>)(entry.rule, inputsOf(entry));
  const { floor, ceiling } = entry as Partial<Indicator>;
  return [...own, ...limit('floor', floor), ...limit('ceiling', ceiling)];
}

function limit(name: 'floor' | 'ceiling', value: number | undefined): readonly CardFigure[] {
  return value === undefined ? [] : [{ name, section: 'own', index: 0, column: name, value }];
}
