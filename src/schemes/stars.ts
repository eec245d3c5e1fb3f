/** How a scheme rates stars. Data only. */
import type { Quantity } from './indicator';
import type { SampleRule } from './samples';
import type { Text } from '../core/words/text';
import type { InputKind } from '../core/words/input-kind';

/** A test on one value. */
export type Test =
  | { readonly atLeast: Quantity }
  | { readonly atMost: Quantity }
  | { readonly under: Quantity }
  | { readonly is: boolean };

/** Something known about a person besides the history, by name. */
export interface Fact {
  readonly key: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  readonly input: InputKind;
  /** Named choices of a `level` fact, such as the roles of the smile star. */
  readonly choices?: readonly { readonly label: string; readonly aliases?: readonly string[] }[];
  /** True: without it nothing can be said (`#N/A`). Otherwise a gate on it counts as met and is listed as assumed. */
  readonly required?: true;
  /** The value as one raw count ÷ another, by their keys. */
  readonly ratio?: { readonly of: string; readonly by: string };
}

export interface Gate {
  readonly fact: string;
  readonly test: Test;
}

/** One figure for everybody, or one for each role. */
export type ByRole = number | Readonly<Record<string, number>>;

/** Share of the team that must stay under a figure, or be no more than it. */
export type StarQuota = number | { readonly atMost: number };

export interface LadderStep {
  readonly star: number;
  readonly code?: string;
  /** Newest months looked at; months of leave are not counted. */
  readonly window: ByRole;
  /** Least value of the months in the window. */
  readonly atLeast: ByRole;
  /** How many months of the window must reach it; all of them where it is not said. */
  readonly need?: ByRole;
  /** Gates of this step; a higher star includes those of the lower ones. */
  readonly gates: readonly Gate[];
  readonly quota?: StarQuota;
  /** Money per month. */
  readonly reward?: ByRole;
}

export type Stars =
  /** Months in a window, every one at or above a threshold, with gates. Steps lowest first; a star needs all below it. */
  | { readonly kind: 'ladder'; readonly facts: readonly Fact[]; readonly steps: readonly LadderStep[] }
  /** One rating a year on the mean of the months, never lowering a star but for a violation. */
  | {
      readonly kind: 'annual';
      readonly facts: readonly Fact[];
      readonly months: number;
      /** Which months the mean is taken of; all of them where it is not said. */
      readonly samples?: SampleRule;
      /** Mean of the months → star, highest first; the last has no threshold. */
      readonly bands: readonly StarBand[];
      /** Highest star that can be *rated* with a valid complaint. */
      readonly complaintCap: number;
      /** More months of leave than this: stays at the current star. */
      readonly leaveLimit: number;
    }
  /** The total of one period → star, highest first, with conditions that all stars need. */
  | {
      readonly kind: 'total';
      readonly facts: readonly Fact[];
      readonly bands: readonly StarBand[];
      readonly conditions: readonly Gate[];
    }
  /** Conditions on one period's inputs, highest star first; the last has none. */
  | {
      readonly kind: 'conditions';
      readonly facts: readonly Fact[];
      readonly steps: readonly {
        readonly star: number;
        readonly when: readonly Gate[];
        /** Share of the performance pay that is paid, and what is added to it. */
        readonly pay: { readonly share: number; readonly plus: number };
      }[];
    };

export interface StarBand {
  readonly star: number;
  readonly from?: number;
  /** Money per month or a setting; absent where the scheme pays none. */
  readonly reward?: Quantity;
}
