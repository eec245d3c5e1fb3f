/** Indicators: what is entered for one, and the closed set of rules by which it is scored. Data only. */
import type { InputKind } from '../core/words/input-kind';
import type { Text } from '../core/words/text';

export interface InputCell {
  readonly key: string;
  readonly label: Text;
  readonly input: InputKind;
}

/** A number, or one that a setting of the scheme gives. */
export type Quantity = number | { readonly setting: string };

/**
 * The first band that holds, from the top, gives the score; `otherwise` takes the rest. With `better: 'higher'` a band
 * holds at `value ≥ edge`, with `'lower'` at `value ≤ edge`; `open` leaves the edge itself out.
 */
export interface BandsRule {
  readonly kind: 'bands';
  readonly better: 'higher' | 'lower';
  /** The bands are edges of value ÷ this. */
  readonly target?: Quantity;
  /** Two cells – own value and the team's – and the bands are edges of own ÷ team. */
  readonly relative?: 'average' | 'total';
  readonly bands: readonly Band[];
  readonly otherwise: number;
}

export interface Band {
  readonly edge: number;
  readonly score: number;
  readonly open?: true;
  /** The score changes evenly across the band: this at the edge of the band before, `score` at this band's edge. */
  readonly slopeFrom?: number;
  readonly name?: string;
}

/** One of several labels. */
export interface LevelsRule {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
  /** What a typed number means: the ordinal from the top (1 = best), or the points themselves. */
  readonly numbers: 'ordinal' | 'points';
  /** With `numbers: 'points'`: besides the levels' points, the assessor may give any points below this. */
  readonly pointsBelow?: number;
}

export interface Level {
  readonly label: Text;
  readonly aliases?: readonly string[];
  readonly score: number;
  /** One short sentence: when this level is given. */
  readonly meaning?: Text;
}

/** Points that an assessor gives: 0 to max, in steps or from a list where the scheme says so. */
export interface ManualRule {
  readonly kind: 'manual';
  readonly max: number;
  readonly step?: number;
  readonly values?: readonly number[];
}

/**
 * Points 0 to max in levels with a range of points; a level runs from its lower end up to the next higher level's lower end.
 * With `violations` three cells stand side by side – points, violations (count), bottom line touched (flag) – and the
 * points must lie in the level that the violations choose.
 */
export interface RangedRule {
  readonly kind: 'ranged';
  readonly max: number;
  readonly step?: number;
  /** Highest first; the last starts at 0. */
  readonly levels: readonly RangedLevel[];
  readonly violations?: true;
}

export interface RangedLevel {
  readonly label: Text;
  readonly from: number;
  /** With `violations`: the most violations this level allows; absent on the last one. */
  readonly violations?: number;
  readonly meaning?: Text;
}

/** max × min(value ÷ target, 1). */
export interface ProportionalRule {
  readonly kind: 'proportional';
  readonly max: number;
  readonly target: Quantity;
}

/** Points taken from a full mark, never below 0; one term per input cell. */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly from: number;
  readonly terms: readonly DeductionTerm[];
}

/**
 * `each` points for every `per` (1 unless said) by which the value is above `beyond` (0 unless said), or below `short`;
 * in proportion. `fatal`: any positive value leaves 0.
 */
export interface DeductionTerm {
  readonly each?: number;
  readonly per?: number;
  readonly beyond?: number;
  readonly short?: number;
  readonly fatal?: true;
}

/** `each` points per unit, up to `max` where there is one. */
export interface PerUnitRule {
  readonly kind: 'perUnit';
  readonly each: number;
  readonly max?: number;
}

/** max × own ÷ total: two cells, own value and the team's total, own never above it. */
export interface ShareRule {
  readonly kind: 'share';
  readonly max: number;
}

/** `full` when every test holds, one per input cell; else `otherwise`. */
export interface ConditionsRule {
  readonly kind: 'conditions';
  readonly full: number;
  readonly otherwise: number;
  readonly tests: readonly CellTest[];
}

export type CellTest = { readonly atLeast: number } | { readonly atMost: number } | { readonly is: boolean };

/** Self-assessment and superior's points, side by side, blended by weight. */
export interface BlendRule {
  readonly kind: 'blend';
  readonly max: number;
  readonly self: number;
  readonly superior: number;
}

/**
 * max × own ÷ the group's mean, or max × (2 − own ÷ mean) where less is better, never below 0; whoever is at the mean has full
 * marks. Cells: own and mean of each month side by side, then the people who take part (with `small` or `ceilings`), then
 * one's rank among them (with `ceilings`).
 */
export interface RelativeRule {
  readonly kind: 'relative';
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** The most that one month counts, before the mean of the months is taken: 1.2 is 120%. */
  readonly cap?: number;
  /** Months side by side, 1 unless said. */
  readonly months?: number;
  /** In groups of at most so many people the target stands in for the mean. */
  readonly small?: number;
  readonly target?: Quantity;
  /** The most points of the best so and so many of those who take part, from the best on. */
  readonly ceilings?: readonly { readonly share: number; readonly score: number }[];
}

export type Rule =
  | BandsRule
  | LevelsRule
  | ManualRule
  | RangedRule
  | ProportionalRule
  | DeductionRule
  | PerUnitRule
  | ShareRule
  | RelativeRule
  | ConditionsRule
  | BlendRule;

/** Bonus points; with `approval` a second cell (flag) says whether they count. */
export interface BonusRule {
  readonly kind: 'bonus';
  readonly approval: boolean;
}

/** Fault points, entered with either sign; their size, at most `max`, is subtracted. */
export interface FaultRule {
  readonly kind: 'fault';
  readonly max: number;
}

/** Points of any sign, added as they are. */
export interface ExtraRule {
  readonly kind: 'extra';
}

export type AdjustmentRule = BonusRule | FaultRule | ExtraRule | PerUnitRule | BandsRule;

export type AnyRule = Rule | AdjustmentRule;
export type RuleName = AnyRule['kind'];
/** The rule of one kind. */
export type RuleOf<K extends RuleName> = Extract<AnyRule, { readonly kind: K }>;

interface Entry {
  /** What users type; lower case. */
  readonly key: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  /** One cell of this kind under the indicator's own label, or several cells side by side. */
  readonly input: InputKind | readonly InputCell[];
}

export interface Indicator extends Entry {
  readonly rule: Rule;
  /** Heading under which a template shows it. */
  readonly section?: Text;
  /** The month's target, for the eye only. */
  readonly target?: number;
  /** What the assessor looks at; one short sentence. */
  readonly note?: Text;
  /** True: 0 here means the worst grade, whatever the total. */
  readonly redLine?: true;
  /** True: a cell may say 不适用, and the other weights are scaled to the whole. */
  readonly mayNotApply?: true;
  /** The score is never below this … */
  readonly floor?: number;
  /** … nor above this. */
  readonly ceiling?: number;
  /** The value as one raw count ÷ another, by their keys. */
  readonly ratio?: { readonly of: string; readonly by: string };
}

export interface Adjustment extends Entry {
  readonly rule: AdjustmentRule;
}
