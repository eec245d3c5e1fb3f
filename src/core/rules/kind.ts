/** How a kind of rule scores, and how it is put into words. */
import type { InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import type { Cell, CellError } from '../cell';
import type { Context } from '../input/quantity';
import type { Exact } from '../number/exact';

/** One row of inputs; a rule reads its own cells from `at` on. They are neither blank nor errors when it is called. */
export type Row = readonly Cell[];

export interface CompiledRule {
  /** Input cells side by side. */
  readonly cells: number;
  score(row: Row, at: number, context: Context): Exact | CellError;
  /** Whether nothing applies, asked only where some cell says 不适用; true where a rule cannot do with less. */
  out?(row: Row, at: number): boolean;
  /** Why a row scored as it did, without the score: "52% lies in 45%–55%". Asked only of a row that has a score. */
  clause(row: Row, at: number, context: Context): Text;
}

/** What a rule may need of its scheme when it is compiled. */
export interface Surroundings {
  readonly settings: readonly Setting[];
  /** Every level word of the scheme, squashed: a word that stands in none of them is unknown. */
  readonly levelWords: ReadonlySet<string>;
}

/** How a kind of rule reads and scores. */
export interface RuleKind<R> {
  /** Input cells that the rule needs. */
  cells(rule: R): number;
  /** Highest score that it can give; Infinity where nothing limits it. */
  max(rule: R): number;
  /** The full mark, where scores may pass it. */
  full?(rule: R): number;
  /** The same without what a rank decides, for reckoning that rank; undefined where no rank is asked for. Its cells are the first ones. */
  unranked?(rule: R): R | undefined;
  /** Everything wrong with the rule, each a clause that follows the indicator's name. */
  faults(rule: R): readonly Text[];
  compile(rule: R, inputs: readonly InputCell[], surroundings: Surroundings): CompiledRule;
}

/** The rule in one line for a card: "≥55% 100 · ≥45% 80 · else 0". */
export type RuleWords<R> = (rule: R, inputs: readonly InputCell[], settings: readonly Setting[]) => Text;

/** The input cell at an index; the scheme check has made sure that it is there. */
export function inputAt(inputs: readonly InputCell[], index: number): InputCell {
  return inputs[index] as InputCell;
}

export function cellAt(row: Row, index: number): Cell {
  return row[index] ?? null;
}
