/** What came of registering the functions when WPS started: kept by the page that did it, read by those that tell of it. */
import { keep, kept } from './storage';

export interface Startup {
  readonly registered: number;
  /** How many there are. */
  readonly all: number;
  readonly prefix: string;
  /** Names that WPS did not take, and why. */
  readonly refused: readonly string[];
}

const KEY = 'startup';

export function keepStartup(startup: Startup): void {
  keep(KEY, JSON.stringify(startup));
}

/** Null where the page that WPS loads at its start did not run, or could not leave word. */
export function lastStartup(): Startup | null {
  try {
    return JSON.parse(kept(KEY) ?? 'null') as Startup | null;
  } catch {
    return null;
  }
}
