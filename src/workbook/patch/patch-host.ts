/** What a host supplies for patches: looking before, writing and reading back, taking back. */
import type { Text } from '../../core/words/text';
import type { Area, Block, Held, Patch, Rows, SheetInfo, Watch } from '../port';

/** What must be known of a workbook to tell whether a patch fits it. */
export interface WorkbookState {
  readonly sheets: readonly SheetInfo[];
  /** Defined names. */
  readonly names: readonly string[];
  /** The user may neither add nor delete sheets. */
  readonly structureProtected?: boolean;
  /** Whether the program draws charts. */
  readonly charts?: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What has to be known before a patch is written. Sheets that are named may not be there. */
export interface Wanted {
  readonly areas: readonly Area[];
  readonly notes: readonly Place[];
  /** Sheets that will be deleted. */
  readonly sheets: readonly string[];
  /** A sheet that rows are put into or taken out of, as far as it is used, and the notes that would go with them. */
  readonly rowsOf?: { readonly sheet: string; readonly notes: readonly Place[] };
}

/** In the order of what was wanted; null (or no text) where there is no such sheet, or nothing on it. */
export interface Found {
  readonly state: WorkbookState;
  readonly areas: readonly (Held | null)[];
  readonly notes: readonly string[];
  readonly sheets: readonly (Block | null)[];
  readonly rowsOf?: { readonly block: Block | null; readonly notes: readonly string[] };
}

export interface PatchHost {
  /** One round trip where the host allows it. */
  look(wanted: Wanted): Promise<Found>;
  /**
   * Carries out the steps of a checked patch and reads `areas` back. When it throws, it may have come to any step. With a
   * signal it stops with the signal's reason.
   */
  write(patch: Patch, areas: readonly Area[], watch: Watch): Promise<readonly (Held | null)[]>;
  /** Takes back what the last `write` did, as far as it came. */
  takeBack(): Promise<void>;
  /**
   * Whole rows put into a sheet as the program does it, and a look at what is there then: one round trip where the host allows it.
   * What is not done throws, perhaps also what is.
   */
  insertRows(rows: Rows, wanted: Wanted): Promise<Found>;
  /** Whole rows taken out of a sheet. */
  deleteRows(rows: Rows): Promise<void>;
  /** What of the last `write` the program would not do, and the sheet can do without. */
  readonly without?: Text | null;
}
