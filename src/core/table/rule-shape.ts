/** What a kind of rule owes a rules table. */
import type { Language } from '../words/language';
import type { StatedBand } from './draft';
import type { RowReader } from './row-reader';
import type { Cells } from './shape';
import type { RuleWord } from './words';

/** What a rule prints: its word, cells of the indicator's own row, rows of its own in other parts, weights of its input cells. */
export interface PrintedRule {
  readonly word: RuleWord;
  readonly cells: Cells;
  readonly bands?: readonly Cells[];
  readonly levels?: readonly Cells[];
  readonly weights?: readonly number[];
}

/** What a rule is read from; rows that it puts in order stay in that order. */
export interface RuleParts {
  readonly word: RuleWord;
  readonly row: RowReader;
  bands: RowReader[];
  levels: RowReader[];
  readonly inputs: readonly RowReader[];
  /** Least value of the domain. */
  readonly lowest: number;
  /** Takes down the bands (or ranges of points) as stated. */
  readonly stated: (bands: readonly StatedBand[]) => void;
}

export interface RuleShape<R> {
  print(rule: R, language: Language): PrintedRule;
  read(parts: RuleParts): R;
}

/** `average` of `bands:average`. */
export const variantOf = (word: RuleWord): string | undefined => word.split(':')[1];
