/** The figures of a rule that can be edited one by one, and where each stands in a rules table. */
import type { InputCell } from '../../schemes/indicator';
import type { ColumnId } from '../table/sections';

export interface CardFigure {
  readonly name: 'full' | 'target' | 'edge' | 'score' | 'rest' | 'floor' | 'ceiling' | 'ratioCap';
  /** What it is the score of: the band or level in words. */
  readonly of?: string;
  /** In the indicator's own row, or in a row of the rule's bands or levels, counted from 0. */
  readonly section: 'own' | 'bands' | 'levels';
  readonly index: number;
  readonly column: ColumnId;
  readonly value: number;
  readonly percent?: boolean;
}

/** The figures that a card of a kind of rule offers. */
export type RuleCard<R> = (rule: R, inputs: readonly InputCell[]) => readonly CardFigure[];

/** The full mark, where the rule has one. */
export function fullMark(value: number | undefined): readonly CardFigure[] {
  return value === undefined ? [] : [{ name: 'full', section: 'own', index: 0, column: 'max', value }];
}
