/** One change to one place of the code, and what became of it. */

export interface Mutant {
  id: string;
  /** From the project's root, with slashes. */
  file: string;
  line: number;
  mutator: string;
  /** The code as it stands, on one line. */
  code: string;
  /** What the mutant puts there, on one line. */
  becomes: string;
  /** Which of the mutants of a file that are alike, from 1. */
  nth: number;
}

/** `timeout` is a mutant that ran away, which a test run notices as well. */
export type Fate = 'killed' | 'timeout' | 'survived' | 'unreached';

export interface Outcome extends Mutant {
  fate: Fate;
  /** Test files that reach it and were not run, since the budget was spent. */
  leftOut: number;
  /** The test file that noticed it. */
  by?: string;
}

/** What a test file does to a mutant when nothing is changed. */
export interface Reach {
  /** Mutants that are reached while the file and what it imports are loaded: mutant → times. */
  atLoad: Record<string, number>;
  /** For each test, the mutants that it reaches: mutant → times. */
  byTest: Record<string, number>[];
}

export interface DryRun extends Reach {
  file: string;
  loadMs: number;
  /** How long each test takes, in the order in which they stand. */
  testMs: number[];
  failures: string[];
}

/** Tests of one file to run against a mutant; all of them where the mutant already acts while the file is loaded. */
export interface Step {
  file: string;
  tests: number[] | 'all';
  /** How often the mutant may be reached before it counts as running away. */
  hitLimit: number;
}
