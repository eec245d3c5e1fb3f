/** What a year comes to. */
import type { Cell } from '../../../core/cell';
import type { Exact } from '../../../core/number/exact';
import type { Text } from '../../../core/words/text';

export interface Result {
  readonly score: Cell;
  readonly grade: Cell;
  readonly stars: Cell;
  readonly pay: Cell;
  /** Changed after closing, by an amendment. */
  readonly amended: boolean;
}

export interface YearPerson {
  readonly name: string;
  readonly id: string;
  readonly team: string;
  /** By month; undefined where the person is not in it. */
  readonly months: readonly (Result | undefined)[];
  /** Mean of the scores that are there, of the months that the rule looks at; undefined where none is. */
  readonly mean: Exact | undefined;
  readonly paid: Exact;
  /** Months at the star that the rule counts, or the stars that it gives for the year; undefined where it does neither. */
  readonly count: number | undefined;
  /** Months, of those that the rule looks at, without a score. */
  readonly gaps: number;
  /** 1 is the best by the year's rule; undefined where there is nothing to rank. */
  readonly rank: number | undefined;
}

export interface MonthSum {
  readonly key: string;
  readonly sealed: boolean;
  readonly scores: Exact;
  readonly pay: Exact;
  /** What was sealed, with what was amended since; undefined of an open month. */
  readonly due: { readonly scores: Exact | undefined; readonly pay: Exact | undefined } | undefined;
}

export interface Year {
  readonly year: number;
  readonly people: readonly YearPerson[];
  readonly months: readonly MonthSum[];
  readonly rule: Text;
  readonly meanTitle: Text;
  /** What `count` is; undefined where nobody has one. */
  readonly countTitle: Text | undefined;
  /** The best of the year; several where they are equal. */
  readonly best: readonly string[];
  /** What should be known: gaps, open months, several schemes. */
  readonly notes: readonly Text[];
}
