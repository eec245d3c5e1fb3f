/** Columns of an assessment sheet: what each shows, how it is entered or computed. The order of columns gives the addresses. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Example } from '../../schemes/example';
import { cellAddress, columnLetters } from '../formula/address';
import type { Align, Validation } from '../port';

export type ColumnKind = 'label' | 'input' | 'formula';

export interface Column {
  /** Unique in the sheet; formulas name columns by it. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** Header text; may have two lines. */
  readonly header: string;
  /** Heading over neighbouring columns. */
  readonly section: string;
  /** Characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly align?: Align;
  /** Words that may need two lines. */
  readonly wrap?: true;
  readonly validation?: { readonly rule: Validation; readonly message: string };
  /** Shown as a note on the header: how the score comes about. */
  readonly note?: string;
  readonly formula?: (at: Place) => string;
  /** Value of an example's row, for sheets with sample data. */
  readonly sample?: (example: Example, index: number) => Cell;
  /** Cells with these texts are coloured. */
  readonly marks?: readonly { readonly equals: string; readonly tone: Tone }[];
  /** Cells that hold 0 are coloured. */
  readonly markZero?: true;
}

export type Tone = 'good' | 'bad' | 'warn';

/** Where a formula stands and what it may refer to. Row numbers are those of the sheet, from 1. */
export interface Place {
  cell(key: string): string;
  /** From one column to another in this row. */
  range(first: string, last: string): string;
  /** The header cells over a range, absolute. */
  headers(first: string, last: string): string;
  /** A whole column of people, absolute. */
  whole(key: string): string;
  /** This row's place among the people, 1 the first. */
  readonly ordinal: string;
  /** A cell of the line under the title, absolute. */
  fixed(key: string): string;
}

/** What building columns needs to know. */
export interface Setting {
  readonly compiled: CompiledScheme;
  readonly language: Language;
  /** The sheet's month, `2026-11`. */
  readonly month: string;
  /** Whether ratios are computed from raw counts. */
  readonly raw: boolean;
  /** Whether each name has a mark that says who takes part. */
  readonly takesPart: boolean;
  /** Whether formulas are turned into native ones. */
  readonly native: boolean;
  /** Whether the rules stand in the workbook, where anybody may change them: the sheet then repeats none of their figures. */
  readonly ownRules: boolean;
  /** Whether worked examples fill the rows. */
  readonly sample: boolean;
  /** The scheme as a formula argument: its id, or the name of a rules sheet's range. */
  readonly id: string;
  /** `,$B$2` where the scheme's figures need the month, else empty; `skipped` arguments before it are left out. */
  readonly monthArgument: (at: Place, skipped: number) => string;
  /** The same where only the version of a rules table needs it. */
  readonly versionArgument: (at: Place, skipped: number) => string;
}

export interface Frame {
  /** Row of the header and of the first and last person, from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Row of the last spare one: whoever is added there is computed, ranked and paid like the others. */
  readonly lastSpare: number;
  readonly fixed: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** Addresses for the formulas of one row (counted from 0). */
export function placeOf(columns: readonly Column[], frame: Frame, row: number): Place {
  const indexOf = (key: string): number => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new RangeError(`no column ${key}`);
    return index;
  };
  const letters = (key: string): string => columnLetters(indexOf(key));
  return {
    cell: (key) => cellAddress(row, indexOf(key)),
    range: (first, last) =>
      first === last
        ? cellAddress(row, indexOf(first))
        : `${cellAddress(row, indexOf(first))}:${cellAddress(row, indexOf(last))}`,
    headers: (first, last) =>
      `$${letters(first)}$${frame.headerRow + 1}:$${letters(last)}$${frame.headerRow + 1}`,
    whole: (key) => `$${letters(key)}$${frame.firstRow + 1}:$${letters(key)}$${frame.lastSpare + 1}`,
    ordinal: `ROW()-ROW($A$${frame.headerRow + 1})`,
    fixed: (key) => {
      const cell = frame.fixed.get(key);
      if (cell === undefined) throw new RangeError(`no cell ${key}`);
      return `$${columnLetters(cell.column)}$${cell.row + 1}`;
    },
  };
}

/** A text as a formula writes it. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
