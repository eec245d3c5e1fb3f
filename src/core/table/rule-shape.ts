/** What a kind of rule owes a rules table. */
import type { RuleName, RuleOf } from '../../schemes/indicator';
import type { Language } from '../words/language';
import type { Text } from '../words/text';
import type { StatedBand } from './draft';
import type { Line } from './intervals';
import type { RowReader } from './row-reader';
import { shape, type Cells, type Fields } from './shape';

/** What a rule prints: its variant, cells of the indicator's own row, rows in other parts, weights of its input cells. */
export interface PrintedRule<V extends string = string> {
  readonly variant?: V;
  readonly cells: Cells;
  readonly bands?: readonly Cells[];
  readonly levels?: readonly Cells[];
  readonly weights?: readonly number[];
}

/** What a rule is read from; rows that it puts in order stay in that order. */
export interface RuleParts {
  readonly row: RowReader;
  bands: RowReader[];
  levels: RowReader[];
  readonly inputs: readonly RowReader[];
  /** The values of the first input. */
  readonly line: Line;
  /** Takes down the bands or ranges of points as their rows state them. */
  readonly stated: (as: 'bands' | 'ranges', bands: readonly StatedBand[]) => void;
}

/** `V` are the names of the kind's variants, such as the `average` of `bands:average`. */
export interface RuleShape<R, V extends string = never> {
  /** What stands in the column of rules: for the kind as it is, and for each variant. */
  readonly words: Readonly<Record<'plain' | V, Text>>;
  print(rule: R, language: Language): PrintedRule<V>;
  read(parts: RuleParts, variant: string | undefined): R;
}

/** A kind whose every figure stands in the indicator's own row. */
export function ownRow<K extends RuleName>(
  kind: K,
  plain: Text,
  fields: Fields<RuleOf<K>>,
): RuleShape<RuleOf<K>> {
  const row = shape<RuleOf<K>>(fields, { kind } as unknown as Partial<RuleOf<K>>);
  return {
    words: { plain },
    print: (rule, language) => ({ cells: row.print(rule, language) }),
    read: (parts) => row.read(parts.row),
  };
}
