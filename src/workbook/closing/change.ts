/** What has changed since a month was closed: where, whose, and from what to what. */
import type { Cell } from '../../core/cell';
import type { Lead } from './lead';

export type ChangeKind =
  /** A value became another. */
  | 'value'
  /** A value stands where a formula stood. */
  | 'typed-over'
  /** A formula stands where a value stood. */
  | 'formula-put'
  /** Another formula. */
  | 'formula'
  /** The formula is the same and has come to read something else: rows or columns were moved under it. */
  | 'led'
  /** The formula is the same and shows something else: it follows from another change. */
  | 'result'
  | 'header'
  /** The line of headers of a sheet of ours. */
  | 'head-gone'
  | 'column-gone'
  /** Several columns go by its name, and none of them is it for certain. */
  | 'column-unsure'
  | 'added'
  | 'removed'
  | 'sheet-gone'
  /** A sheet of ours, which has to have its name to be found. */
  | 'sheet-renamed'
  | 'rules'
  /** A line of the rules stands somewhere else among them. */
  | 'rules-moved'
  | 'scheme'
  | 'journal'
  /** A line of 星评月结 or 星评申诉. */
  | 'line'
  /** A closing that only the sheet of sealed values tells of, or nothing but what came after it. */
  | 'line-gone'
  /** A line that the journal still has. */
  | 'line-lost'
  | 'line-strange'
  | 'line-unsure'
  /** What the journal has of such a line. */
  | 'record'
  | 'record-gone'
  /** Two that should agree and do not; neither proves anything. */
  | 'disagree'
  /** Both of a closing's sheets. */
  | 'traces-gone'
  /** A value is not what was sealed, and what that was is not known any more. */
  | 'value-lost'
  | 'seal'
  /** A line of the sealed values. */
  | 'seal-gone';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Change {
  readonly kind: ChangeKind;
  /** Where to look; null where it is gone. */
  readonly at: Place | null;
  /** The person, or what the row or the sheet is called. */
  readonly who: string;
  /** Header of the column, or what it is. */
  readonly what: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The cell shows numbers in per cent. */
  readonly percent?: true;
  /** What the formula read, and what it reads now. */
  readonly lead?: Lead;
  /** Of a person whom another of the name could be taken for. */
  readonly id?: string;
}

/** Of a change of what has no cell any more, or never had one. */
export const NOWHERE = { at: null, before: null, after: null } as const;

/** What is changed by somebody's hand, and not what follows from it. */
export function isRoot({ kind }: Change): boolean {
  return kind !== 'result';
}
