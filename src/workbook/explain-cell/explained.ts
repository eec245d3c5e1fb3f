/** What is told of a cell. */
import type { Cell } from '../../core/cell';
import type { Area } from '../port';

/** A place that the formula takes its values from. */
export interface Precedent {
  readonly area: Area;
  /** What it holds, where it is one cell. */
  readonly cell?: Cell;
  /** Whether it is to blame for an error. */
  readonly faulty: boolean;
}

export interface ExplainedCall {
  readonly name: string;
  /** The call as the formula writes it. */
  readonly text: string;
  readonly tone: 'value' | 'blank' | 'error';
  /** Sentences, in the user's language. */
  readonly words: readonly string[];
  readonly precedents: readonly Precedent[];
}

export interface ExplainedCell {
  /** One cell. */
  readonly area: Area;
  readonly shows: Cell;
  /** The calls of our functions in its formula, the outermost first. */
  readonly calls: readonly ExplainedCall[];
}
