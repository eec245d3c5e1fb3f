/** What the browser workbook's page offers to the pane in its frame, and to tests. */
import type { Host } from '../host';

/** The performance mark set when a sheet is there, drawn and calculated; the first one tells when the workbook can be used. */
export const usable = 'starband-usable';

export interface BrowserHost extends Host {
  readonly name: 'browser';
  /** The names of the custom functions that cells may use. */
  readonly functions: readonly string[];
  /** Resolves when nothing is left to calculate. */
  calculated(): Promise<void>;
  /** Resolves when the sample is there and the workbook is the user's. */
  readonly ready: Promise<void>;
}

export interface StarbandWindow extends Window {
  starband?: BrowserHost;
}
