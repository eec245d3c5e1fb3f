/** Limits of pay and conditions of taking part, as comparing sees them. */
import type { PayLimits, TakingPart } from '../../schemes/scheme';
import { INPUT_KINDS } from '../words/labels';
import { text } from '../words/text';
import { fact, factsOf, showNumber, type Item } from './item';

const NAMES = {
  bonus: text('奖金上下限', 'Limits of the bonus'),
  commission: text('提成上下限', 'Limits of the commission'),
};

export function limitItems(limits: PayLimits = {}): readonly Item[] {
  return (['bonus', 'commission'] as const).flatMap((kind) => {
    const own = limits[kind];
    return own === undefined
      ? []
      : [{ id: kind, name: NAMES[kind], facts: factsOf(own, ['floor', 'ceiling']) }];
  });
}

export function takingPartItem(one: TakingPart): Item {
  const { test, by } = one;
  const percent = by !== undefined;
  const edge =
    test === undefined
      ? undefined
      : 'atLeast' in test
        ? `≥${showNumber(test.atLeast, percent)}`
        : `≤${showNumber(test.atMost, percent)}`;
  return {
    id: one.key,
    name: one.label,
    summary: edge === undefined ? undefined : text(edge, edge),
    facts: [
      fact('label', one.label),
      fact('input', INPUT_KINDS[one.input]),
      fact('edge', edge),
      ...factsOf(one, ['by', 'unit', 'aliases']),
    ],
  };
}
