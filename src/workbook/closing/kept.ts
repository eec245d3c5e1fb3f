/** What is kept of a sheet of people: every row and column by what it is called, none by where it stands. */
import type { Cell } from '../../core/cell';

export interface KeptCell {
  readonly value: Cell;
  /** As `canonicalFormula` writes it; null where a value was typed. */
  readonly formula: string | null;
  /**
   * The cell of the seal is not as it was written: the check of what stood there, empty where it has none. The value proves nothing.
   */
  readonly doubt?: string;
}

/** A formula of which the seal has lost the words. */
export const LOST_FORMULA = '?';

export interface KeptColumn {
  /** The header, without regard to case and spaces; a second one of the same words is counted. */
  readonly key: string;
  readonly title: string;
  /** As that of a cell. */
  readonly doubt?: string;
}

export interface KeptRow {
  readonly kind: 'person' | 'other';
  /** The number of an employee, else the name; of another row its first words. */
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly team: string;
  /** One per column. */
  readonly cells: readonly KeptCell[];
}

/** A cell above the header, such as the month or the amount of a pool. */
export interface KeptAbove extends KeptCell {
  /** The words to its left, else those over it. */
  readonly label: string;
  /** Its row above the headers, and the key of its column, which may have none; earlier versions did not seal it. */
  readonly place?: string;
  /** The words are not as they were written. */
  readonly unlabelled?: true;
}

export interface KeptTable {
  readonly sheet: string;
  readonly kind: 'assessment' | 'stars' | 'pay';
  /** Keys of the columns that have a part in the month: name, score, total … */
  readonly roles: Readonly<Partial<Record<string, string>>>;
  readonly columns: readonly KeptColumn[];
  readonly rows: readonly KeptRow[];
  readonly above: readonly KeptAbove[];
  /** How far each row lies from the header; undefined where nothing but them stands there, and where an earlier version sealed. */
  readonly places?: readonly number[];
}

/** Where what is kept of a sheet stands on it. */
export interface Placed extends KeptTable {
  readonly headerRow: number;
  /** Columns and rows of the sheet, in the order of `columns` and `rows`. */
  readonly columnsAt: readonly number[];
  /** Their own headers as keys, which several may share. */
  readonly called: readonly string[];
  /** Keys of sealed columns of which several could be the one. */
  readonly unsure?: ReadonlySet<string>;
  /** Of sealed columns that are as they were, by their keys, another one on the sheet that could be the one, edited. */
  readonly rivals?: ReadonlyMap<string, number>;
  readonly rowsAt: readonly number[];
  readonly aboveAt: readonly { readonly row: number; readonly column: number }[];
  /** Whether a cell of the sheet shows numbers in per cent. */
  isPercent(place: { readonly row: number; readonly column: number }): boolean;
}

/** A rules sheet: its lines that hold something. */
export interface KeptRules {
  readonly sheet: string;
  readonly lines: readonly (readonly KeptCell[])[];
}

/** A built-in scheme, with a hash of all that it says. */
export interface KeptScheme {
  readonly id: string;
  readonly content: string;
}

export interface Kept {
  readonly tables: readonly KeptTable[];
  readonly rules: readonly KeptRules[];
  readonly schemes: readonly KeptScheme[];
  /** Lines of the journal that are about the sealed sheets. */
  readonly journal: readonly (readonly Cell[])[];
}

/** A blank cell, and one of nothing but an empty text, are alike; numbers are taken at 15 digits. */
export const NOTHING: KeptCell = { value: null, formula: null };

/** And nothing stood there that the seal has lost. */
export const isBare = ({ value, formula, doubt }: KeptCell): boolean =>
  value === null && formula === null && doubt === undefined;
