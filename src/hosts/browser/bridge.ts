/** What the browser workbook's page offers to the pane in its frame, and to tests. */
import type { Host } from '../host';

export interface BrowserHost extends Host {
  readonly name: 'browser';
  /** The names of the custom functions that cells may use. */
  readonly functions: readonly string[];
  /** Resolves when nothing is left to calculate. */
  calculated(): Promise<void>;
}

export interface StarbandWindow extends Window {
  starband?: BrowserHost;
}
