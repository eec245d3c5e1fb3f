/** What the linter finds in a rules table. */
import type { Text } from '../words/text';

/** `error`: the table does not compute. `warning`: it computes, and somebody should look. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export type FindingCode =
  | 'gap'
  | 'overlap'
  | 'boundary-hole'
  | 'boundary-shared'
  | 'decimal-gap'
  | 'shadowed'
  | 'not-monotone'
  | 'wrong-direction'
  | 'out-of-domain'
  | 'weights-not-100'
  | 'points-not-max'
  | 'duplicate-key'
  | 'unknown-level'
  | 'unknown-word'
  | 'unknown-key'
  | 'missing'
  | 'no-top-score'
  | 'empty'
  | 'bad-number'
  | 'grade-gap'
  | 'grade-unreachable'
  | 'money-not-monotone'
  | 'quota-over-100'
  | 'star-gap'
  | 'season-gap'
  | 'setting-unused'
  | 'setting-empty'
  | 'version-order'
  | 'scale'
  | 'unknown-header'
  | 'not-read'
  | 'wrong-input';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Row and column inside the table, from 0. */
  readonly row: number;
  readonly column?: number;
  /** Key of the indicator it concerns, where it concerns one. */
  readonly indicator?: string;
  /** What is wrong, with the numbers, and what to do. */
  readonly message: Text;
}
