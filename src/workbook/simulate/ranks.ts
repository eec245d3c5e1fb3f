/** Ranks that a sheet reckons by the score before a ceiling: other rules may give others, so each version reckons its own. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import type { Context } from '../../core/input/quantity';
import { compare, type Exact } from '../../core/number/exact';
import type { Row } from '../../core/rules/kind';
import { scoreAt } from '../../core/score/row';
import { formulaAt } from '../people/cells';
import type { Block } from '../port';
import { inputKey } from '../template/input-key';
import { inputsAt } from './rows';
import type { Recognised } from './recognise';

/** A row's inputs with the ranks of this version; one that somebody has typed stays. */
export function withRanks(
  compiled: CompiledScheme,
  recognised: Recognised,
  block: Block,
  { rows, takes }: { readonly rows: readonly number[]; readonly takes: (row: number) => boolean },
  context: Context,
): (row: number) => Row {
  const plain = (row: number): Row => inputsAt(compiled, recognised, block, row);
  const ranked = compiled.indicators.filter(goesByScore);
  if (ranked.length === 0) return plain;
  const ranks = ranked.map((one) => {
    const scores = new Map(rows.map((row) => [row, scoreOf(one, plain(row), context)]));
    const others = rows.flatMap((row) => {
      const score = scores.get(row);
      return score === undefined || !takes(row) ? [] : [score];
    });
    return { one, scores, others };
  });
  return (row) => {
    const cells: Cell[] = [...plain(row)];
    for (const { one, scores, others } of ranks) {
      const last = one.inputs.length - 1;
      const column = recognised.inputs.get(inputKey(one, last));
      const score = scores.get(row);
      if (score === undefined || column === undefined || formulaAt(block, row, column) === null) continue;
      const ahead = others.filter((other) => compare(other, score) > 0).length;
      // Whoever takes no part is not ranked below the last.
      cells[one.column + last] = Math.min(1 + ahead, Math.max(1, others.length));
    }
    return cells;
  };
}

/** Of one month a rank goes by the figure, whatever the rules. */
const goesByScore = ({ unranked, indicator: { rule } }: CompiledIndicator): boolean =>
  unranked !== undefined && rule.kind === 'relative' && (rule.months ?? 1) > 1;

function scoreOf({ unranked, column }: CompiledIndicator, row: Row, context: Context): Exact | undefined {
  const score = unranked && scoreAt(unranked, row, column, context);
  return score === undefined || score === null || score === NOT_APPLICABLE || isError(score)
    ? undefined
    : score;
}
