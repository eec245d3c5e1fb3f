/** What is to be decided, and how it is. */
import type { MonthReading, MonthTable } from '../../month/reading';
import type { Verdict } from './appeals';
import type { Assessment, Claim } from './assessment';
import type { WhatIf } from './what-if';

export interface Case {
  readonly reading: MonthReading;
  readonly sealed: boolean;
  readonly table: Assessment;
  readonly claim: Claim;
  readonly outcome: WhatIf;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly note: string;
  /** Who agreed to amend a closed month. */
  readonly agreed: string;
  /** The later pay sheet that takes the differences of all whose pay moves; undefined for none. */
  readonly payInto: MonthTable | undefined;
}
