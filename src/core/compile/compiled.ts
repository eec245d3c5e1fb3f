/** A scheme made ready for scoring: every name looked up, every rule a function, columns numbered. Compiled once, used for many rows. */
import type { Adjustment, Indicator, InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { PayLevel, Scheme } from '../../schemes/scheme';
import type { Exact } from '../number/exact';
import type { CompiledRule } from '../rules/kind';

export interface CompiledIndicator {
  readonly indicator: Indicator | Adjustment;
  readonly key: string;
  readonly label: Text;
  readonly inputs: readonly InputCell[];
  /** First column among the scheme's inputs. */
  readonly column: number;
  readonly rule: CompiledRule;
  /** The same before its rank is known, over the first of its cells; undefined where it asks for no rank. */
  readonly unranked?: CompiledIndicator;
  /** Full mark: the highest score, unless better ones than a group's mean may pass it. */
  readonly max: number;
  /** Weight inside its weighted total or group; undefined where points are summed. */
  readonly weight?: number;
  readonly redLine: boolean;
  /** What 不适用 in a cell means: that it does not apply, an error, or one of the indicator's own levels. */
  readonly notApplicable: 'allowed' | 'refused' | 'level';
  /** Adjustments may be left blank: that counts as 0. */
  readonly adjustment: boolean;
}

/** A level of pay, on probation or not. */
export interface PayPosition {
  readonly level: PayLevel;
  /** Share of the level's pay while on probation. */
  readonly probation?: number;
}

/** The total before adjustments, from the scores of all indicators in order. */
export type Combine = (scores: readonly Exact[]) => Exact;

export interface CompiledScheme {
  readonly scheme: Scheme;
  readonly indicators: readonly CompiledIndicator[];
  readonly adjustments: readonly CompiledIndicator[];
  /** Input cells of one row, adjustments included; and without them. */
  readonly columns: number;
  readonly indicatorColumns: number;
  readonly combine?: Combine;
  /** The greatest total before adjustments; 100 where a scheme takes totals but makes none, Infinity where nothing limits it. */
  readonly greatest: number;
  /** Whether somebody may go unrated, because too much does not apply. */
  readonly mayNotRate: boolean;
  /** Whether totals may pass 100. */
  readonly bonus: boolean;
  /** Pay levels by label, alias and code, without spaces or case. */
  readonly payLevels: ReadonlyMap<string, PayPosition>;
  /** Key, label and aliases, without spaces or case → indicator or adjustment. */
  readonly byName: ReadonlyMap<string, CompiledIndicator>;
}
