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

/** What somebody comes to; undefined under a version that cannot compute them. */
export interface SidesOf {
  readonly row: number;
  readonly name: string;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

export const hasBoth = (one: SidesOf): one is SimulatedPerson =>
  one.before !== undefined && one.after !== undefined;

/** Somebody who cannot be computed under one of the versions, and why. */
export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly why: Text;
}
