/** What the page and the reader of files say to one another. */
import type { Opened, Refusal } from '../../xlsx/open';

export interface Request {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The functions that the engine computes, in capitals. */
  readonly functions: readonly string[];
  readonly password?: string;
}

export type Answer = { readonly done: number } | { readonly opened: Opened } | { readonly refused: Refusal };
