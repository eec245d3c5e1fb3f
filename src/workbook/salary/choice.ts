/** What each cell of a row would hold after a run. A total follows the parts that stay as they are, so that every row adds up. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { add, exact, roundToCents, subtract, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { parseNumber } from '../../core/number/parse';
import { amountOf } from './other-money';
import type { Role } from './roles';

export type CellState = 'change' | 'same' | 'formula' | 'override';

export interface PreviewCell {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  /** What would be written. */
  readonly after: number;
  /** The scheme's own amount; a total's differs from `after` where another part of the row is kept. */
  readonly byScheme: number;
  /** `formula`: the user's own formula stands there; `override`: filled in by hand. Neither is written unless asked. */
  readonly state: CellState;
  readonly formula?: string;
  /** Changed by hand since StarBand wrote it, or words instead of an amount. */
  readonly byHand?: true;
  /** StarBand has written the cell, or found it right, before. */
  readonly known?: true;
}

/** What the user wants written. */
export interface Choice {
  readonly roles: ReadonlySet<Role>;
  readonly overwriteFormulas: boolean;
  readonly overwriteOverrides: boolean;
}

/** Formulas and overrides stay unless asked. */
export function usual(roles: readonly Role[]): Choice {
  return { roles: new Set(roles), overwriteFormulas: false, overwriteOverrides: false };
}

export function isWritten({ role, state }: PreviewCell, choice: Choice): boolean {
  if (!choice.roles.has(role) || state === 'same') return false;
  if (state === 'formula') return choice.overwriteFormulas;
  return state === 'change' || choice.overwriteOverrides;
}

/** The cells of a row under a choice. */
export function underChoice(cells: readonly PreviewCell[], choice: Choice): readonly PreviewCell[] {
  const kept = cells.filter((cell) => cell.role !== 'total' && differs(cell) && !isWritten(cell, choice));
  const unmoved =
    kept.length === 0 && cells.every((cell) => cell.after === cell.byScheme && !isBlocked(cell));
  return unmoved ? cells : cells.map((cell) => (cell.role === 'total' ? totalUnderChoice(cell, kept) : cell));
}

/** An empty cell that stays empty says nothing against the scheme's amount. */
function differs({ before, state }: PreviewCell): boolean {
  return state !== 'same' && !saysNothing(before);
}

function totalUnderChoice(cell: PreviewCell, kept: readonly PreviewCell[]): PreviewCell {
  if (!kept.every((part) => isAmount(part.before)))
    return { ...cell, after: cell.byScheme, state: keptState(cell) };
  const after = kept.reduce<Exact>(
    (sum, part) => add(sum, subtract(exact(amountOf(part.before)), exact(part.byScheme))),
    exact(cell.byScheme),
  );
  const total = toNumber(roundToCents(after));
  return { ...cell, after: total, state: stateOf(cell, total) };
}

function isBlocked({ state, byHand }: PreviewCell): boolean {
  return state === 'override' && byHand === undefined;
}

/** Beside a part that holds words, such as 停发, nobody knows the total. */
function keptState({ formula }: PreviewCell): CellState {
  return formula === undefined ? 'override' : 'formula';
}

export function stateOf(
  { before, byHand, formula }: Pick<PreviewCell, 'before' | 'byHand' | 'formula'>,
  after: number,
): CellState {
  if (formula !== undefined) return 'formula';
  if (typeof before === 'number' && toNumber(exact(before)) === after) return 'same';
  return byHand ? 'override' : 'change';
}

/** Empty, or a dash for "none". */
export function saysNothing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && /^[-–—―/\\]+$/.test(cell.trim()));
}

export function isAmount(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && parseNumber(cell) !== undefined);
}

export interface Totals {
  readonly before: number;
  readonly after: number;
}

/** Sums of the total column where the sheet has one, else of everything that is written; of the rows that can be computed. */
export function totalsOf(
  rows: readonly { readonly cells: readonly PreviewCell[] }[],
  choice: Choice,
): Totals {
  const hasTotal = rows.some(({ cells }) => cells.some((cell) => cell.role === 'total'));
  let [before, after]: [Exact, Exact] = [ZERO, ZERO];
  for (const row of rows) {
    const cells = underChoice(row.cells, choice);
    const moved = sum(cells.map((cell) => (cell.role === 'total' ? ZERO : changeOf(cell, choice))));
    for (const cell of cells) {
      if (hasTotal && cell.role !== 'total') continue;
      const old = exact(numberIn(cell.before));
      before = add(before, old);
      // A formula that stays is taken to follow its parts, as =D5+E5 does.
      const follows = cell.role === 'total' && cell.state === 'formula' && !isWritten(cell, choice);
      after = add(after, follows ? add(old, moved) : add(old, changeOf(cell, choice)));
    }
  }
  return { before: toNumber(before), after: toNumber(after) };
}

function changeOf(cell: PreviewCell, choice: Choice): Exact {
  return isWritten(cell, choice) ? subtract(exact(cell.after), exact(numberIn(cell.before))) : ZERO;
}

function numberIn(cell: Cell): number {
  return isError(cell) ? 0 : amountOf(cell);
}

function sum(amounts: readonly Exact[]): Exact {
  return amounts.reduce<Exact>(add, ZERO);
}
