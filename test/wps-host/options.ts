/** What a test chooses about the stand-in. Where nobody here could see WPS, each possible behaviour is a mode. */
import type { Cell } from '../../src/core/cell';

/** The value of a formula's cell, rows and columns counted from 0; rows of values spill where the formula may. */
export type Evaluate = (
  formula: string,
  at: { sheet: string; row: number; column: number },
) => Cell | readonly (readonly Cell[])[];

export interface Modes {
  /** How one row of several cells is handed over; the declarations do not say. */
  readonly rowShape: '2d' | '1d';
  readonly blank: 'null' | 'undefined';
  /** What `Item('no such name')` does. */
  readonly missingItem: 'throw' | 'null';
  /** A matrix of several rows and more cells than this is dropped without a word; rows arrive (reported for macOS). */
  readonly macBulkRefusal: number;
  /** Whether event listeners are given the sheet and the range. */
  readonly eventPayload: 'full' | 'none';
  /** What `Formula` gives for a cell that a formula spills into. */
  readonly spilledFormula: 'none' | 'parent';
  /** Whether an apostrophe typed into a cell formatted as text is a mark, or part of the text. */
  readonly apostropheInText: 'mark' | 'text';
  /** PluginStorage is declared to give text; WPS's own template reads booleans from it. */
  readonly stored: 'text' | 'as given';
  /** Without a printer, page setup throws. */
  readonly printer: boolean;
}

export interface WpsHostOptions extends Partial<Modes> {
  /** Sheets by name, each filled from A1 as `SheetView.fill` does; one empty sheet unless said. */
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly evaluate?: Evaluate;
  readonly version?: string;
  /** As the user agent names it, `12.1.0.26895`; its last part is `Application.Build`. */
  readonly officeApp?: string;
  /** `WindowsOS` or `MacOS` … as `Application.OperatingSystem` says it. */
  readonly operatingSystem?: string;
  /** The year that `1/2` is completed with. */
  readonly year?: number;
  /** Members that this build lacks, as `WPSMergedRoot.AddCustomFunction`: reading them gives undefined. */
  readonly without?: readonly string[];
}

export const defaultModes: Modes = {
  rowShape: '2d',
  blank: 'null',
  missingItem: 'throw',
  macBulkRefusal: Infinity,
  eventPayload: 'full',
  spilledFormula: 'none',
  apostropheInText: 'mark',
  stored: 'text',
  printer: true,
};
