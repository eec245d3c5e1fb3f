/** How one person stands in a month. */
import type { Exact } from '../../core/number/exact';
import type { Text } from '../../core/words/text';
import type { Who } from '../people/match-row';

export interface Standing {
  /** By which the same person is found on other sheets. */
  readonly who: Who;
  readonly name: string;
  /** Empty texts where nothing stands. */
  readonly id: string;
  readonly team: string;
  readonly sheet: string;
  /** Of the sheet, from 0; the first of several. */
  readonly row: number;
  readonly score?: Exact;
  readonly stars?: number;
  readonly grade: string;
  /** Why there is neither score nor stars. */
  readonly why?: Text;
  /** Takes no part, and is in no figure. */
  readonly out?: true;
  /** What of somebody's several rows does not count. */
  readonly note?: Text;
}
