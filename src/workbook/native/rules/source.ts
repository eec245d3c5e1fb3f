/** What a rule's translator is given, and what it gives. */
import type { InputCell } from '../../../schemes/indicator';
import type { CompiledIndicator } from '../../../core/compile/compiled';
import type { SectionId } from '../../../core/table/sections';
import { Inexpressible } from '../inexpressible';
import type { Checked, ENDING, ENDLESS_SCORE } from '../numbers';
import type { Figure, Rules } from '../rules-reference';

export interface Source {
  readonly rules: Rules;
  readonly one: CompiledIndicator;
  /** The month as an expression that gives 1–12, where one was passed. */
  readonly month?: string;
}

/** A score that native formulas compute from cells none of which is blank. */
export interface NativeScore extends Checked {
  /** Where binary arithmetic may leave the result a hair off: the places at which it is settled. */
  readonly places?: typeof ENDING | typeof ENDLESS_SCORE;
}

export type NativeRule<R> = (rule: R, cells: readonly string[], source: Source) => NativeScore;

export function ownRow(source: Source): SectionId {
  return source.one.adjustment ? 'adjustments' : 'indicators';
}

/** A figure in the indicator's own row. */
export function ownFigure(
  source: Source,
  column:
    | 'max'
    | 'each'
    | 'step'
    | 'below'
    | 'weight'
    | 'target'
    | 'floor'
    | 'ceiling'
    | 'ratioCap'
    | 'small',
  expected: number,
): Figure {
  return source.rules.numberAt([ownRow(source), source.one.key, 0, column], expected);
}

export function cellAt(cells: readonly string[], index: number): string {
  const cell = cells[index];
  if (cell === undefined) throw new RangeError(`cell ${index + 1} is missing`);
  return cell;
}

export function inputAt(source: Source, index: number): InputCell {
  const input = source.one.inputs[index];
  if (input === undefined) throw new RangeError(`input ${index + 1} is missing`);
  return input;
}

/** A refusal that names the indicator. */
export function cannot(source: Source, zh: string, en: string): Inexpressible {
  const { key, label } = source.one;
  return new Inexpressible(`${label.zh}（${key}）：${zh}`, `${key} ${label.en}: ${en}`);
}
