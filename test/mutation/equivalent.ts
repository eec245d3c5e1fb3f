/** Mutants that change nothing anybody could notice, each with the reason; they are no survivors. */
import type { Mutant } from './mutant';

export interface Equivalent {
  file: string;
  /** The code that the mutant replaces, and what it puts there, as the proof prints them. */
  code: string;
  becomes: string;
  /** Which of several that are alike; all of them unless said. */
  nth?: number;
  why: string;
}

const same = (equivalent: Equivalent, mutant: Mutant) =>
  equivalent.file === mutant.file &&
  equivalent.code === mutant.code &&
  equivalent.becomes === mutant.becomes &&
  (equivalent.nth ?? mutant.nth) === mutant.nth;

export function isEquivalent(mutant: Mutant, equivalents: readonly Equivalent[]): boolean {
  return equivalents.some((equivalent) => same(equivalent, mutant));
}

/** Entries of a folder's files that no mutant answers to: the code has changed since. */
export function stale(
  equivalents: readonly Equivalent[],
  mutants: readonly Mutant[],
  folder: string,
): Equivalent[] {
  return equivalents.filter(
    (equivalent) =>
      equivalent.file.startsWith(`${folder}/`) && !mutants.some((mutant) => same(equivalent, mutant)),
  );
}
