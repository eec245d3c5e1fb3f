/**
 * The one door to a workbook. Excel, WPS, the browser workbook and the in-memory workbook of the tests implement it; nothing
 * above knows which. Rows and columns count from 0. A command reads what it needs, builds a patch, and applies it: at
 * most three round trips.
 */
import type { Cell } from '../core/cell';
import type { Text } from '../core/words/text';

export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whole rows of a sheet. */
export interface Rows {
  readonly sheet: string;
  /** The first. */
  readonly row: number;
  readonly rows: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A read block. `cells` and `formulas` have the area's shape. */
export interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
  /** The formula of a cell, with its `=`, or null. A cell that a formula spills into has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats, `General` where none is set. */
  readonly formats: readonly (readonly string[])[];
  /** Row numbers (of the sheet) inside the area that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  /** Merged areas that touch the area. */
  readonly merges: readonly Area[];
}

/** What cells hold, without how they look. */
export type Held = Pick<Block, 'area' | 'cells' | 'formulas' | 'merges'>;

/** The beginning of a sheet, for finding something there. */
export interface SheetTop extends SheetInfo {
  /** From A1; null when the sheet is empty or hidden. */
  readonly top: Block | null;
  /** Whether that is all that the sheet holds. */
  readonly whole: boolean;
}

/** What is written to a cell: a value (text stays text, whatever it begins with), or a formula. */
export type Content = Cell | { readonly formula: string };

export type Align = 'left' | 'center' | 'right';

export interface Format {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: Align;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin lines of this colour around every cell. */
  readonly border?: string;
}

export type Validation =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'decimal' | 'whole'; readonly min: number; readonly max?: number }
  | { readonly kind: 'date' };

export type ChartKind = 'column' | 'stackedColumn' | 'bar' | 'line' | 'pie' | 'radar';

/** One step of a patch. Layout steps (all but `write` and `note`) touch only sheets that the same patch adds. */
export type Write =
  | {
      readonly kind: 'addSheet';
      readonly name: string;
      /**
       * The new sheet is a copy of this one with all that it has. The patch may write cells of the copy, nothing else; what it
       * expects there is what the source held. A formula that names the source itself may go on meaning the source.
       */
      readonly copyOf?: string;
      readonly tabColor?: string;
      readonly activate?: boolean;
    }
  | { readonly kind: 'deleteSheet'; readonly name: string }
  /**
   * `undefined` leaves a cell as it is. With `expected` nothing at all is written unless the area still holds exactly
   * these contents (`undefined`: whatever it is): somebody else may have changed it since it was read.
   */
  | {
      readonly kind: 'write';
      readonly area: Area;
      readonly contents: readonly (readonly (Content | undefined)[])[];
      readonly expected?: readonly (readonly (Content | undefined)[])[];
    }
  | { readonly kind: 'format'; readonly area: Area; readonly format: Format }
  | {
      readonly kind: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      /** Characters. */ readonly width: number;
    }
  | {
      readonly kind: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      /** Points. */ readonly height: number;
    }
  | { readonly kind: 'merge'; readonly area: Area }
  | {
      readonly kind: 'validation';
      readonly area: Area;
      readonly rule: Validation;
      readonly message: string;
      /** Shown when the cell is selected. */
      readonly prompt?: string;
    }
  /** `formula` is relative to the area's first cell. */
  | {
      readonly kind: 'conditional';
      readonly area: Area;
      readonly formula: string;
      readonly format: Pick<Format, 'fill' | 'color' | 'bold'>;
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'filter'; readonly area: Area }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly area: Area;
      /** Formulas get its blank cells as empty text, where the program would hand them over as 0. */
      readonly blanksAsText?: boolean;
    }
  /** An empty text removes the note. */
  | {
      readonly kind: 'note';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Only where the workbook draws charts. */
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly chart: ChartKind;
      readonly title: string;
      /** Categories, as texts, in the first column, a series per further column, their names in the first row. */
      readonly source: Area;
      /** Of stacked columns: what the others stand on is not drawn, so that they float, as those of a waterfall do. */
      readonly hiddenFirst?: boolean;
      /** The cells that the chart lies over. */
      readonly at: Omit<Area, 'sheet'>;
    }
  | {
      readonly kind: 'print';
      readonly sheet: string;
      readonly landscape: boolean;
      /** Rows repeated on every page: first and last. */
      readonly titleRows?: readonly [number, number];
      /** Columns repeated on every page, from the first. */
      readonly titleColumns?: number;
      /** Pages side by side that the sheet is fitted to; 1 unless said. */
      readonly pagesWide?: number;
      readonly footer?: string;
      /** A4 as large as it is instead of fitted, since a fitted sheet passes over its page breaks. */
      readonly page?: PrintedPage;
    };

export interface PrintedPage {
  /** On all four sides, in points; what is printed stands in the middle of the width. */
  readonly margin: number;
  /** Rows that begin a page, ascending. */
  readonly breaks: readonly number[];
}

export interface Patch {
  /** What the user sees in an undo list. */
  readonly title: string;
  readonly writes: readonly Write[];
  /**
   * Rows that are put in before anything is written, looking as the row above; the writes count with them. Whatever refers to
   * rows on both sides reaches over them: formulas, names, conditions, choices, filter, print area. One round trip more.
   */
  readonly putIn?: RowsPutIn;
  /** Rows that are taken out after all is written; they must be blank by then. One round trip more. */
  readonly takeOut?: RowsOfPatch;
}

export interface RowsOfPatch extends Rows {
  /** Columns that formulas of other rows fill there: what they show is nobody's. */
  readonly filled?: readonly number[];
}

export interface RowsPutIn extends RowsOfPatch {
  /** No rows are put in unless the sheet still holds this; it counts without them. */
  readonly expected?: { readonly area: Area; readonly contents: readonly (readonly Content[])[] };
}

export type Applied =
  | {
      readonly ok: true;
      /** Applying this takes everything back; it expects what was just written. */ readonly inverse: Patch;
      /** What the program would not do although the rest is done, for the user. */
      readonly without?: Text;
    }
  | { readonly ok: false; readonly fault: PatchFault };

/** `unsure`: writing failed and so did taking back, so the user has to look. */
export interface PatchFault {
  readonly kind: 'invalid' | 'changed' | 'protected' | 'not-written' | 'cancelled' | 'unsure';
  /** What is wrong and where, for the user. */
  readonly zh: string;
  readonly en: string;
}

/** A look over a whole workbook. */
export interface Survey {
  readonly sheets: readonly SheetTop[];
  /** Defined names. */
  readonly names: readonly string[];
  /** The user may neither add nor delete sheets. */
  readonly structureProtected?: boolean;
}

/** Watching a long command, and stopping it. */
export interface Watch {
  /** How much is done, from 0 to 1. Not called by a command that is done at once. */
  readonly onProgress?: (share: number) => void;
  /** After this nothing more is written, and what was written is taken back. */
  readonly signal?: AbortSignal;
}

/** Each call is one round trip unless it says otherwise; more where the program limits how much goes at once. */
export interface Workbook {
  /** Whether the program draws charts from a patch. */
  readonly charts: boolean;
  sheets(): Promise<readonly SheetInfo[]>;
  /** All sheets, with at least the first `rows` × `columns` cells of those that can be seen, and the names. */
  survey(rows: number, columns: number): Promise<Survey>;
  /** The smallest block from A1 that holds everything used on the sheet; null when the sheet is empty. */
  readUsed(sheet: string): Promise<Block | null>;
  /** As `readUsed` for several sheets; null also where there is no such sheet. */
  readSheets(sheets: readonly string[]): Promise<readonly (Block | null)[]>;
  read(area: Area): Promise<Block>;
  /**
   * Validates everything first, then writes, then reads back: two round trips. Either all of it is written or nothing is.
   */
  apply(patch: Patch, watch?: Watch): Promise<Applied>;
  /**
   * Protects sheets without a password, or takes that off; those that are so already stay so, and either all of them are so
   * afterwards or none is changed. No patch: Excel forgets its undo list by it. Throws in words where a password forbids it. Two
   * round trips.
   */
  protect(sheets: readonly string[], on: boolean): Promise<void>;
  selection(): Promise<Area | null>;
  select(area: Area): Promise<void>;
  /** Calls back after the selection or a cell's content changed; the returned function ends it. */
  onSelection(listener: (area: Area | null) => void): () => void;
  onChange(listener: (sheet: string) => void): () => void;
}
