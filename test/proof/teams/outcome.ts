/** What a proof counts, and how answers are held against each other. */
import { isError, type Cell } from '../../../src/core/cell';
import { callRaw } from '../../support/call';
import type { Random } from '../rules/random';

export interface Proof {
  readonly cases: number;
  /** What differs, with everything that is needed to look at it. */
  readonly failures: readonly string[];
  /** How often each kind of answer came, so that none is missing. */
  readonly kinds: Readonly<Record<string, number>>;
}

export type Row = readonly Cell[];
export type Answer = number | string | null;

export class Tally {
  private cases = 0;
  private readonly failures: string[] = [];
  private readonly kinds = new Map<string, number>();

  /** Holds a function's answer against the expected one: a number to the last digit, an error by its code. */
  ask(name: string, args: Parameters<typeof callRaw>[1], expected: Answer, about: string): void {
    const result = callRaw(name, args);
    const came = isError(result) ? result.error : result === '' ? null : (result as Answer);
    this.cases++;
    const kind = typeof expected === 'number' ? 'number' : String(expected);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (came === expected) return;
    const words = isError(result) ? ` (${result.text?.en})` : '';
    this.failures.push(`${about}: expected ${expected}, came ${String(came)}${words}`);
  }

  done(): Proof {
    return { cases: this.cases, failures: this.failures, kinds: Object.fromEntries(this.kinds) };
  }
}

/** A decimal of so many places from `from` up to `to`. */
export function decimal(random: Random, from: number, to: number, places = 0): number {
  const unit = 10 ** places;
  return (Math.round(from * unit) + random.below(Math.round((to - from) * unit) + 1)) / unit;
}

/** Rows of equal length. */
export function table(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
}
