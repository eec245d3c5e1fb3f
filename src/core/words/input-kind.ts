/** What cells of an indicator hold: the ground on which schemes, readers and words agree. */

/**
 * What a cell holds and its domain. `rate` 0–1; `ratio` 0–10; `count` whole, ≥ 0; `money`, `number` and the units of
 * time ≥ 0; `amount` any number; `ten` 0–10; `score` 0–100; `points` 0–maximum of its rule; `flag` yes or no; `level`
 * one of the rule's labels.
 */
export type InputKind =
  | 'rate'
  | 'ratio'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'perMinute'
  | 'number'
  | 'count'
  | 'money'
  | 'amount'
  | 'ten'
  | 'score'
  | 'points'
  | 'flag'
  | 'level';

/** Whether people write the kind's values in percent. */
export function isPercent(kind: InputKind | undefined): boolean {
  return kind === 'rate' || kind === 'ratio';
}
