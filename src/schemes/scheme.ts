/**
 * What a scheme is: plain data, one file per scheme. Nothing here computes.
 * Numbers are decimal literals of at most 15 significant digits; rates are fractions (52% is 0.52).
 */
import type { Indicator, Adjustment, InputCell } from './indicator';
import type { Text } from '../core/words/text';
import type { InputKind } from '../core/words/input-kind';
import type { Period } from '../core/words/period';
import type { SampleRule } from './samples';
import type { Stars } from './stars';

/** Where the facts come from: the source document's file name, its section, and what stands there. */
export interface Source {
  readonly file: string;
  readonly section: Text;
}

/** A figure that a company sets for itself, such as a season's target. Without a value it must come from a rules table. */
export interface Setting {
  readonly key: string;
  readonly label: Text;
  readonly input: InputKind;
  /** One value for the whole year … */
  readonly value?: number;
  /** … or one per season; the seasons together name each month once. */
  readonly seasons?: readonly { readonly months: readonly number[]; readonly value: number }[];
}

export interface WeightedIndicator extends Indicator {
  readonly weight: number;
}

export interface Group {
  readonly key: string;
  readonly label: Text;
  readonly weight: number;
  /** How the group's own total (0–100) is made from its indicators. */
  readonly total: GroupTotal;
}

export type GroupTotal =
  | { readonly kind: 'weighted'; readonly indicators: readonly WeightedIndicator[] }
  | { readonly kind: 'points'; readonly indicators: readonly Indicator[] }
  | { readonly kind: 'normalised'; readonly indicators: readonly Indicator[] };

/** How one row of inputs becomes a total. */
export type Aggregation =
  | GroupTotal
  | { readonly kind: 'min'; readonly indicators: readonly Indicator[] }
  /** `order`: the keys of all indicators as their inputs stand, where that is not one group after the other. */
  | { readonly kind: 'groups'; readonly groups: readonly Group[]; readonly order?: readonly string[] };

/** Grades, best first. The last one has no threshold: it takes what is left. */
export interface Grades {
  /** Which band an exact threshold belongs to: `lower` – the band that starts there (x ≥ 90 is A); `upper` – the band below (x > 95 is A). */
  readonly edge: 'lower' | 'upper';
  readonly bands: readonly Grade[];
}

export interface Grade {
  readonly label: string;
  readonly from?: number;
  /** Share of the bonus pool, where the scheme pays by grade: 1.5 is 150%. */
  readonly coefficient?: number;
  /** Fixed amount of money, where the scheme pays one. */
  readonly amount?: number;
}

export interface PayLevel {
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Position code such as A05. */
  readonly code?: string;
  /** Fixed part per month. */
  readonly base: number;
  /** Bonus pool per month, paid × coefficient. */
  readonly bonus: number;
  /** False: a commission that is passed counts as 0 for this level. */
  readonly commission?: false;
  /** False: people of this level are not rated into a level. */
  readonly rated?: false;
}

export interface Pay {
  readonly levels: readonly PayLevel[];
  /** Whether a salary may hold a commission at all. */
  readonly commission: boolean;
  /** A probation prefix: that share of the named level's base + bonus, with no score part; alone it means `level`. */
  readonly probation?: Probation;
}

export interface Probation {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly share: number;
  readonly level: string;
}

/** The least and the most that is paid, each where there is one. */
export interface MoneyLimits {
  readonly floor?: number;
  readonly ceiling?: number;
}

/** Of a whole month, before part of it is paid. */
export interface PayLimits {
  readonly bonus?: MoneyLimits;
  readonly commission?: MoneyLimits;
}

/** A condition of taking part in ranks, pools and quotas – or, without a threshold, a figure that another is held against. */
export interface TakingPart {
  readonly key: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  readonly input: InputKind;
  /** What is counted, such as 人: "接待 42 人". */
  readonly unit?: string;
  readonly test?: { readonly atLeast: number } | { readonly atMost: number };
  /** Key of the figure that the value is divided by first, such as the group's mean. */
  readonly by?: string;
}

export interface IssueCode {
  readonly code: string;
  readonly aliases?: readonly string[];
  readonly label: Text;
  /** 1 light, 2 medium, 3 grave. */
  readonly severity: 1 | 2 | 3;
}

/** A log of quality issues and what each costs. */
export interface IssueLog {
  readonly codes: readonly IssueCode[];
  readonly channels: readonly string[];
  readonly from: number;
  /** Points taken per issue of severity 1, 2, 3. */
  readonly deductions: readonly [number, number, number];
}

/** A bonus pool shared by rank. */
export interface RankPool {
  /** The pool as a share of the amount it is reckoned from. */
  readonly rate: number;
  readonly of: Text;
  /** What the first ranks get: a share of the pool and a fixed sum. */
  readonly ranks: readonly { readonly share: number; readonly plus: number }[];
  /** Share of the pool that all further ranks divide equally. */
  readonly rest: number;
}

/** What follows from several periods running. */
export interface Consequence {
  readonly test: { readonly atLeast: number } | { readonly under: number };
  /** Newest periods that must all pass the test. */
  readonly periods: number;
  readonly notice: Text;
}

export type YearRule =
  | { readonly kind: 'mean'; readonly periods: number }
  /** The person with the most periods at this star is the best of the year. */
  | { readonly kind: 'most-stars'; readonly star: number };

export interface Scheme<Id extends string = string> {
  /** Lower-case id that users type, such as `presales-standard`. */
  readonly id: Id;
  /** Number in the catalogue of schemes, from 1. */
  readonly number: number;
  readonly name: Text;
  readonly source: Source;
  readonly period: Period;
  /** First month in which it is in force, `2026-03`. */
  readonly effectiveFrom?: string;
  readonly settings?: readonly Setting[];
  /** The least share of the weights that must apply to somebody who is rated, 0.6 unless said. */
  readonly leastWeight?: number;
  readonly aggregation?: Aggregation;
  /** How several rows of one person are averaged; all of them where it is not said. */
  readonly samples?: SampleRule;
  /** Added to the total after the indicators; blank counts as 0. */
  readonly adjustments?: readonly Adjustment[];
  /** Counts that the ratios are made of, for templates with raw columns. */
  readonly raw?: readonly InputCell[];
  readonly grades?: Grades;
  /** Where the share of the bonus pool comes from: score / 100, or the grade. */
  readonly coefficient?: 'score' | 'grade';
  readonly pay?: Pay;
  readonly payLimits?: PayLimits;
  /** Conditions of taking part; without any only the mark beside the name counts. */
  readonly takingPart?: readonly TakingPart[];
  readonly stars?: Stars;
  readonly log?: IssueLog;
  readonly pool?: RankPool;
  readonly consequences?: readonly Consequence[];
  readonly year?: YearRule;
  /** Whether sheets show a self-assessed total beside the final one; for the eye, it never counts. */
  readonly selfAssessment?: true;
  /** Columns of free text that sheets of this scheme carry, such as advice on pay. */
  readonly remarks?: readonly Text[];
}

/** What users should know of a scheme besides its rules. */
export interface SchemeNotes {
  /** What the source says beside the rules: who it is for, what a rating leads to. For the eye only. */
  readonly notes?: readonly Text[];
  /** What is not in the source and was decided; each says what the source lacks. */
  readonly decisions: readonly Text[];
  /** Faults of the source itself. */
  readonly defects: readonly Text[];
}
