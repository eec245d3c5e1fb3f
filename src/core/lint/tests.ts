/** Tests on one value, wherever a scheme has them: gates of stars, and indicators that score by conditions. */
import type { CellTest } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { InputKind } from '../words/input-kind';
import type { Test } from '../../schemes/stars';
import { inputsOf } from '../compile/parts';
import type { Draft } from '../table/draft';
import { named } from '../words/text';
import { entriesOf } from './entries';
import { type Field } from './report';
import { gatesOf } from './star-parts';

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
      return kind === undefined ? [] : [{ test, kind, field, name: named(entry), indicator: key }];
    });
  });
  return [...gates, ...cells];
}
