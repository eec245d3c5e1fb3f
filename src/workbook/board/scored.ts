/** The indicators of each row, scored from the figures on the sheet. */
import { isError } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { compare, roundToCents, type Exact } from '../../core/number/exact';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import { isNotRated } from '../../core/score/not-rated';
import { scoreRow, type Score } from '../../core/score/row';
import { nameKey } from '../people/names';
import { inputsAt } from '../simulate/rows';
import { recogniseInputs } from '../simulate/recognise';
import type { BoardTable } from './read-board';
import type { Standing } from './one-standing';

export interface ScoredRow {
  readonly row: number;
  readonly scores: readonly Score[];
  readonly adjustments: readonly Score[];
  /** Undefined where an input is missing or faulty. */
  readonly total?: Exact;
}

export interface ScoredTable {
  readonly table: BoardTable;
  readonly compiled: CompiledScheme;
  readonly rows: ReadonlyMap<number, ScoredRow>;
}

/**
 * Undefined where the sheet has no inputs of a scheme with totals.
 * @param standings the people that are shown; rows of others are left out
 */
export function scoredTable(table: BoardTable, standings: readonly Standing[]): ScoredTable | undefined {
  const { compiled, block, month } = table;
  if (compiled?.combine === undefined) return undefined;
  const recognised = recogniseInputs([compiled], block);
  if ('fault' in recognised) return undefined;
  const context = { month: recognised.month ?? month };
  const own = standings.filter(({ sheet }) => sheet === table.sheet);
  const [shown, names] = [new Set(own.map(({ row }) => row)), new Set(own.map(({ name }) => nameKey(name)))];
  // Of sampled chats each is a row of its own.
  const people = table.people.filter(({ row, name }) =>
    table.repeats ? names.has(nameKey(name)) : shown.has(row),
  );
  const rows = people.map(({ row }): ScoredRow => {
    const { scores, adjustments, total } = scoreRow(
      compiled,
      inputsAt(compiled, recognised, block, row),
      context,
    );
    return {
      row,
      scores,
      adjustments,
      ...(total === null || isError(total) || isNotRated(total) ? {} : { total }),
    };
  });
  return { table, compiled, rows: new Map(rows.map((one) => [one.row, one])) };
}

export function scoreOf(compiled: CompiledScheme, row: ScoredRow, one: CompiledIndicator): Exact | undefined {
  const score = row.scores[compiled.indicators.indexOf(one)];
  return score === undefined || score === null || score === NOT_APPLICABLE || isError(score)
    ? undefined
    : score;
}

/** Whether the sheet shows another total than its figures come to. */
export function differs(shown: Exact, { total }: ScoredRow): boolean {
  return total !== undefined && compare(roundToCents(shown), roundToCents(total)) !== 0;
}
