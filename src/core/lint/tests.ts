/** Tests on one value, wherever a scheme has them: gates of stars, and indicators that score by conditions. */
import type { CellTest, InputKind, Text } from '../../schemes/indicator';
import type { Stars, Test } from '../../schemes/stars';
import { inputsOf } from '../compile/parts';
import type { Draft } from '../table/draft';
import { text } from '../text/text';
import { entriesOf } from './entries';
import { nameOf, type Field } from './report';

export interface PlacedGate {
  readonly fact: string;
  readonly test: Test;
  readonly field: Field;
  readonly name: Text;
}

/** The gates of all stars, each with its place. */
export function gatesOf(stars: Stars | undefined): readonly PlacedGate[] {
  if (stars === undefined || stars.kind === 'annual') return [];
  const lists =
    stars.kind === 'total'
      ? [{ star: '', gates: stars.conditions }]
      : stars.steps.map((step) => ({
          star: String(step.star),
          gates: 'when' in step ? step.when : step.gates,
        }));
  return lists.flatMap(({ star, gates }) =>
    gates.map(({ fact, test }, index) => ({
      fact,
      test,
      field: ['gates', star, index, 'edge'] as const,
      name: text(`星级条件 ${star && `${star}★ `}${fact}`, `star gate ${star && `${star}★ `}${fact}`),
    })),
  );
}

export interface PlacedTest {
  readonly test: Test | CellTest;
  readonly kind: InputKind;
  readonly field: Field;
  readonly name: Text;
  readonly indicator?: string;
}

/** Every test together with the kind of what it is held against. */
export function testsOf(draft: Draft): readonly PlacedTest[] {
  const { stars } = draft.scheme;
  const gates = gatesOf(stars).flatMap(({ fact, ...gate }): readonly PlacedTest[] => {
    const kind = stars?.facts.find((one) => one.key === fact)?.input;
    return kind === undefined ? [] : [{ ...gate, kind }];
  });
  const cells = entriesOf(draft).flatMap((entry): readonly PlacedTest[] => {
    const { rule, key } = entry;
    const inputs = inputsOf(entry);
    if (rule.kind !== 'conditions') return [];
    return rule.tests.flatMap((test, index) => {
      const kind = inputs[index]?.input;
      const field = ['bands', key, index, 'edge'] as const;
      return kind === undefined ? [] : [{ test, kind, field, name: nameOf(entry), indicator: key }];
    });
  });
  return [...gates, ...cells];
}
