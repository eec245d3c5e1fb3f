/** Ranks that a sheet reckons by the score before a ceiling: other rules may give others, so each version reckons its own. */
import { isError } from '../../core/cell';
import type { CompiledIndicator } from '../../core/compile/compiled';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import type { Context } from '../../core/input/quantity';
import { toNumber } from '../../core/number/exact';
import type { Row } from '../../core/rules/kind';
import { scoreAt } from '../../core/score/row';

interface Among {
  readonly rows: readonly number[];
  /** A row's inputs, with the group's mean and people as the version has them. */
  readonly inputs: (row: number) => Row;
  readonly takes: (row: number) => boolean;
  readonly groupOf: (row: number) => string;
}

/** Undefined for whoever has no such score. */
export function ranksByScore(
  { unranked, column }: CompiledIndicator,
  { rows, inputs, takes, groupOf }: Among,
  context: Context,
): (row: number) => number | undefined {
  const scoreOf = (row: number): number | undefined => {
    const score = unranked && scoreAt(unranked, inputs(row), column, context);
    return score === undefined || score === null || score === NOT_APPLICABLE || isError(score)
      ? undefined
      : // As it stands in a cell, where the sheet ranks it.
        toNumber(score);
  };
  const scores = new Map(rows.map((row) => [row, scoreOf(row)]));
  return (row) => {
    const own = scores.get(row);
    if (own === undefined) return undefined;
    const others = rows.flatMap((other) => {
      const score = scores.get(other);
      return score === undefined || !takes(other) || groupOf(other) !== groupOf(row) ? [] : [score];
    });
    const ahead = others.filter((other) => other > own).length;
    // Whoever takes no part is not ranked below the last.
    return Math.min(1 + ahead, Math.max(1, others.length));
  };
}

/** Of one month a rank goes by the figure, whatever the rules. */
export const goesByScore = ({ unranked, indicator: { rule } }: CompiledIndicator): boolean =>
  unranked !== undefined && rule.kind === 'relative' && (rule.months ?? 1) > 1;
