/** A call that a native formula may have come from, and how it is written. */
import { textOf } from '../../formula/range';
import type { Slot } from './slots';

/** Argument texts by slot, and what goes for scheme and month. */
export interface Filling {
  readonly scheme: string;
  /** `$C$2`, where the sheet has a month. */
  readonly month?: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Candidate {
  readonly slots: readonly Slot[];
  /** Facts to be found beside the slots, in the scheme's order. */
  readonly facts?: true;
  write(filling: Filling): string;
}

/** Trailing arguments that are empty are left out. */
export function call(name: string, ...args: readonly (string | undefined)[]): string {
  const given = args.map((one) => one ?? '');
  while (given.at(-1) === '') given.pop();
  return `${name}(${given.join(',')})`;
}

/** The texts of a candidate's stand-ins. */
export function standIns(candidate: Candidate): Readonly<Record<string, string>> {
  return Object.fromEntries(candidate.slots.map((slot) => [slot.name, textOf(slot.area)]));
}
