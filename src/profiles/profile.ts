/** How the export of one platform is known and what its columns are. Data only: one file per profile, nothing here computes. */
import type { Text } from '../core/words/text';
import type { FigureId } from './figures';

export interface ProfileColumn {
  readonly figure: FigureId;
  /**
   * Headers as the platform writes them, the best first. Width, spaces, line breaks and the kind of brackets do not matter, nor does a
   * unit in brackets at the end.
   */
  readonly names: readonly string[];
  /** Where the platform always writes a time without its unit, or a rate without %, in one way. */
  readonly unit?: 'second' | 'minute' | 'hour';
  readonly scale?: 'fraction' | 'hundredth';
}

export interface Profile<Id extends string = string> {
  /** Lower-case id, kept in the journal. */
  readonly id: Id;
  readonly name: Text;
  /** Of each line at least one header is there. */
  readonly signature: readonly (readonly string[])[];
  /** Headers of the column that says whose row it is, the best first. */
  readonly who: readonly string[];
  /** Headers of a column with the number of staff beside the name. */
  readonly number?: readonly string[];
  /** Headers of columns that tell rows of one person apart. */
  readonly shop?: readonly string[];
  readonly date?: readonly string[];
  readonly columns: readonly ProfileColumn[];
  /** The first row under the header is the shop, whatever it is called. */
  readonly shopFirst?: true;
}
