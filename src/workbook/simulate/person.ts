/** The people of a simulation. */
import type { Text } from '../../core/words/text';
import type { Side } from './side';

export interface SimulatedPerson {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  readonly before: Side;
  readonly after: Side;
}

/** Somebody who cannot be computed under one of the versions, and why. */
export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly why: Text;
}
