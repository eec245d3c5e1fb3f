/** What a sheet's custom data keep of its protection. */
import type { CustomData } from '@univerjs/core';

export interface Protection {
  /** As the file's library reads and writes it. */
  readonly flags: object;
  /** Cells that may be changed all the same. */
  readonly unlocked: readonly (readonly [row: number, column: number])[];
}

export const protectionKey = 'protection';

export function protectionOf(custom: CustomData): Protection | null {
  return (custom?.[protectionKey] as Protection | undefined) ?? null;
}

export function withProtection(protection: Protection | null): Record<string, Protection> {
  return protection === null ? {} : { [protectionKey]: protection };
}
