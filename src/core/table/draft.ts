/** A version of a scheme as it stands in a table, sound or not, and where everything in it stands. */
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import type { Finding } from '../findings/finding';
import type { ColumnId, SectionId } from './sections';

/** Row and column inside the table, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One end of a stated band. */
export interface Bound {
  readonly value: number;
  /** Whether the value itself belongs to the band. */
  readonly closed: boolean;
}

/**
 * A band as its row states it. With one condition the rows are read from the best band on and the first that holds wins, so
 * the other end is the band before; with two conditions the row says where the band ends.
 */
export interface StatedBand {
  readonly row: number;
  /** What to call it: the grade's or level's label; the star; else empty. */
  readonly label: string;
  readonly low?: Bound;
  readonly high?: Bound;
  /** The row that takes what is left. */
  readonly rest?: true;
  /** Score of an indicator's band, 0-based star … absent where there is none. */
  readonly score?: number;
  readonly slopeFrom?: number;
}

export interface Draft {
  /** As far as it could be read; may be impossible to compile when there are findings of severity `error`. */
  readonly scheme: Scheme;
  readonly notes: SchemeNotes;
  /** What was wrong with cells while reading. */
  readonly faults: readonly Finding[];
  /** Stated bands in the order of their rows, by the key of an indicator or adjustment. */
  readonly bands: ReadonlyMap<string, readonly StatedBand[]>;
  /** Stated ranges of points of `ranged` rules, by the key of the indicator. */
  readonly ranges: ReadonlyMap<string, readonly StatedBand[]>;
  readonly grades: readonly StatedBand[];
  /** Star bands of `annual` and `total` stars. */
  readonly stars: readonly StatedBand[];
  /**
   * Where a field stands: the `index`-th row of an owner in a part. Owner: the key of an indicator in `bands`, `levels` and
   * `inputs`; the star in `gates`; the fact in `choices`; a row's own key, name, star or rank elsewhere; '' in parts of one row.
   */
  place(section: SectionId, owner: string, index: number, column: ColumnId): Place | undefined;
  /** Columns that were read and stand blank in some row of an owner, or of the whole part where none is named. */
  blanks(section: SectionId, owner?: string): readonly ColumnId[];
  /** Row of a part's title, or of the version's first row where the table has no such part. */
  rowOf(section: SectionId): number;
}
