/** What the user wants written, and which cells of a preview that makes. */
import { isBlank, type Cell } from '../../core/cell';
import { exact, toNumber } from '../../core/number/exact';
import { parseAmount } from '../../core/number/parse';
import type { Role } from './roles';
import type { Standing } from './row-formulas';

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
  /** What the cell holds after the run; undefined where a formula stays that nobody can foretell. */
  readonly stands: Cell | undefined;
  /** `formula`: the user's own formula stands there; `override`: filled in by hand. Neither is written unless asked. */
  readonly state: CellState;
  readonly formula?: string;
  /** What the formula shows once the salary cells of its row have changed. */
  readonly follow?: (standing: Standing) => Cell | undefined;
  /** The formula takes in what the scheme does not know, and is never replaced by an amount without it. */
  readonly locked?: true;
  /** Of a row that is written only once the user has ticked it. */
  readonly waits?: true;
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
  /** Rows that wait for the user's word and have it. */
  readonly ticked?: ReadonlySet<number>;
}

/** Formulas and overrides stay unless asked. */
export function usual(roles: readonly Role[]): Choice {
  return { roles: new Set(roles), overwriteFormulas: false, overwriteOverrides: false };
}

export function isWritten({ role, row, state, locked, waits }: PreviewCell, choice: Choice): boolean {
  if (waits && choice.ticked?.has(row) !== true) return false;
  if (!choice.roles.has(role) || state === 'same' || locked) return false;
  if (state === 'formula') return choice.overwriteFormulas;
  return state === 'change' || choice.overwriteOverrides;
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

export function isAmount(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && parseAmount(cell) !== undefined);
}
