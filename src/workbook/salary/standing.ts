/** What each cell of a row would hold after a run. A total follows the parts that stay as they are, so that every row adds up. */
import { isError, type Cell } from '../../core/cell';
import { add, exact, roundToCents, subtract, toNumber, ZERO, type Exact } from '../../core/number/exact';
import {
  isAmount,
  isWritten,
  saysNothing,
  stateOf,
  type CellState,
  type Choice,
  type PreviewCell,
} from './choice';
import { amountOf } from './other-money';

/** The cells of a row under a choice. */
export function underChoice(cells: readonly PreviewCell[], choice: Choice): readonly PreviewCell[] {
  const standing = new Map<number, Cell | undefined>();
  const partStands = (cell: PreviewCell): PreviewCell => {
    const own = stands(cell, choice, standing);
    return own === cell.stands ? cell : { ...cell, stands: own };
  };
  // Formulas that stay are reckoned from what is written beside them.
  const stays = (cell: PreviewCell): boolean => cell.state === 'formula' && !isWritten(cell, choice);
  const parts = cells.filter(({ role }) => role !== 'total');
  const first = parts.filter((cell) => !stays(cell)).map(partStands);
  for (const cell of first) standing.set(cell.column, cell.stands);
  const others = parts.filter(stays).map(partStands);
  for (const cell of others) standing.set(cell.column, cell.stands);
  const known = new Map([...first, ...others].map((cell) => [cell.role, cell]));
  return cells.map(
    (cell) => known.get(cell.role) ?? totalUnderChoice(cell, [...known.values()], choice, standing),
  );
}

function stands(
  cell: PreviewCell,
  choice: Choice,
  standing: ReadonlyMap<number, Cell | undefined>,
): Cell | undefined {
  if (isWritten(cell, choice)) return cell.after;
  return cell.follow === undefined ? cell.before : cell.follow(standing);
}

function totalUnderChoice(
  cell: PreviewCell,
  parts: readonly PreviewCell[],
  choice: Choice,
  standing: ReadonlyMap<number, Cell | undefined>,
): PreviewCell {
  const total = cell.follow === undefined ? byParts(cell, parts, choice) : byFormula(cell, standing);
  return { ...total, stands: stands(total, choice, standing) };
}

/** What a total holds is what its formula says; where that cannot be told, the formula stays. */
function byFormula(
  { locked: _, ...cell }: PreviewCell,
  standing: ReadonlyMap<number, Cell | undefined>,
): PreviewCell {
  const shown = cell.follow?.(standing);
  if (typeof shown !== 'number') return { ...cell, after: cell.byScheme, locked: true };
  return { ...cell, after: toNumber(roundToCents(exact(shown))) };
}

/** The scheme's total, with the parts that are kept in the place of the scheme's own. */
function byParts(cell: PreviewCell, parts: readonly PreviewCell[], choice: Choice): PreviewCell {
  const kept = parts.filter((part) => !isWritten(part, choice) && part.state !== 'same' && differs(part));
  if (!kept.every((part) => isAmount(part.stands)))
    return { ...cell, after: cell.byScheme, state: keptState(cell) };
  const after = kept.reduce<Exact>(
    (sum, part) => add(sum, subtract(exact(amountOf(part.stands ?? null)), exact(part.byScheme))),
    exact(cell.byScheme),
  );
  const total = toNumber(roundToCents(after));
  return { ...cell, after: total, state: stateOf(cell, total) };
}

/** An empty cell that stays empty says nothing against the scheme's amount. */
function differs({ stands: held }: PreviewCell): boolean {
  return held === undefined || !saysNothing(held);
}

/** Beside a part that holds words, such as 停发, nobody knows the total. */
function keptState({ formula }: PreviewCell): CellState {
  return formula === undefined ? 'override' : 'formula';
}

export interface Totals {
  readonly before: number;
  readonly after: number;
  /** Cells that count as they stand, since nobody can foretell what their formulas will show. */
  readonly unforetold: number;
}

/** Sums of the total column where the sheet has one, else of everything that is written; of the rows that can be computed. */
export function totalsOf(
  rows: readonly { readonly cells: readonly PreviewCell[] }[],
  choice: Choice,
): Totals {
  const hasTotal = rows.some(({ cells }) => cells.some((cell) => cell.role === 'total'));
  let [before, after]: [Exact, Exact] = [ZERO, ZERO];
  let unforetold = 0;
  for (const row of rows) {
    for (const cell of underChoice(row.cells, choice)) {
      if (hasTotal && cell.role !== 'total') continue;
      before = add(before, exact(numberIn(cell.before)));
      after = add(after, exact(numberIn(cell.stands === undefined ? cell.before : cell.stands)));
      if (cell.stands === undefined) unforetold++;
    }
  }
  return { before: toNumber(before), after: toNumber(after), unforetold };
}

function numberIn(cell: Cell): number {
  return isError(cell) ? 0 : amountOf(cell);
}
