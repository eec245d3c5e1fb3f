/** What is asked of a sheet's people, and what would become of them. */
import type { Member } from '../staff/staff';
import type { TemplatePerson } from '../template/options';
import type { Patch, Rows } from '../port';
import type { Placed } from './in-place';
import type { Listed } from './read';
import type { Newcomers } from './who-is-new';

export interface RosterChange {
  readonly add: readonly TemplatePerson[];
  /** Rows of those who are taken out. */
  readonly out: ReadonlySet<number>;
}

export interface RosterPlan {
  readonly sheet: string;
  readonly added: readonly Placed[];
  readonly out: readonly Listed[];
  /** Those below move up; else their rows stay free where they are. */
  readonly movesUp: boolean;
  /** Who is to come, with or without a row. */
  readonly newcomers: readonly Member[];
  readonly passedOver: Newcomers['passedOver'];
  /** For whom there is no row, and where to put rows in. */
  readonly without: readonly string[];
  /** Those of them of whom nothing tells which part of the sheet they belong to. */
  readonly unsure: readonly string[];
  /** For whom rows could be put in. */
  readonly waiting: readonly Member[];
  /** Put in for them, above the last of the people. */
  readonly rowsPutIn?: Rows;
  readonly room: { readonly row: number; readonly rows: number };
  /** Rows below all that the sheet had: without its lines and colours, perhaps outside its filter. */
  readonly below: readonly number[];
  /** Columns that are left to be filled in. */
  readonly toFillIn: readonly string[];
  /** Formulas that now reach further down. */
  readonly extended: number;
  /** Formulas that name people one by one, and so pass over whoever is new. */
  readonly cellByCell: readonly string[];
  /** Cells of people who move up that are left blank: their formulas meant somebody who is taken out. */
  readonly untold: readonly string[];
  /** Formulas of those who stay that name a cell of somebody taken out. */
  readonly namingOut: readonly string[];
  /** Formulas that go on from above somebody new, who has nothing there yet. */
  readonly passing: readonly string[];
  /** Cells that are written. */
  readonly cells: number;
  /** Applying it is the second, confirmed step; null where nothing is to be done. */
  readonly patch: Patch | null;
}
