/** What the linter asks of a kind of rule. */

/** What a cell holds: a number of some kind, yes or no, or a label. */
export type Holds = 'number' | 'flag' | 'level';

export interface RuleLint<R> {
  /** Highest score within the domains of its inputs, given the greatest value of each. */
  best(rule: R, greatest: readonly number[]): number;
  /** The part of a rules table in which the rule must have rows and has none. */
  lacks(rule: R): 'bands' | 'levels' | undefined;
  /** What its input cell at an index must hold. */
  reads(rule: R, index: number): Holds;
}

/** A rule whose every figure stands in the indicator's own row. */
export const nothingLacks = (): undefined => undefined;
export const readsNumbers = (): Holds => 'number';
