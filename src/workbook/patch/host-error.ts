/** What a spreadsheet program refuses, in words for the user: what happened and what to do, in whole sentences. */
import type { Text } from '../../core/words/text';

export class HostError extends Error {
  constructor(
    readonly words: Text,
    /** The program's own name for the fault. */
    readonly code: string,
  ) {
    super(words.en);
    this.name = 'HostError';
  }
}

/** Cells that are not as they were before a patch, although it was taken back. */
export class NotRestored extends Error {
  constructor(readonly addresses: readonly string[]) {
    super(addresses.join(', '));
    this.name = 'NotRestored';
  }
}

/** Whether an error says itself what to do. By shape, since it may come from another frame. */
export function hasWords(error: unknown): error is { readonly words: Text } {
  return typeof error === 'object' && error !== null && 'words' in error;
}
