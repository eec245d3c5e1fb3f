/** The cells of a row as amounts, scores and stars; what cannot be read says why. */
import { isBlank, isError, notAvailable, type Cell, type CellError } from '../../core/cell';
import type { Domain } from '../../core/input/domain';
import { readNumber, show } from '../../core/input/read';
import { exact, type Exact } from '../../core/number/exact';
import { isPassedOver } from '../../core/score/takes-part';
import { roleLabel, type Role } from './roles';

/** The cells of one row by role; a role without a column is absent. */
export type RowCells = Readonly<Partial<Record<Role, Cell>>>;

/** Null where nothing stands. */
export function readOptional(cells: RowCells, role: Role, domain: Domain): Exact | null | CellError {
  const cell = cells[role] ?? null;
  if (isBlank(cell)) return null;
  if (role === 'score' && isPassedOver(cell)) return notRated(cell);
  const value = readNumber(cell, domain, roleLabel(role));
  return isError(value) ? value : exact(value);
}

function notRated(cell: Cell): CellError {
  const came = show(cell);
  return notAvailable(
    `得分是${came.zh}，没有可以计算的总分。请按公司规定填写得分，或手工发放。`,
    `the score says ${came.en}, so there is none to pay by. Enter one by the company's rule, or pay by hand.`,
  );
}

export function missing(role: Role): CellError {
  const label = roleLabel(role);
  return notAvailable(`缺少${label.zh}。请填写。`, `the ${label.en.toLowerCase()} is missing. Fill it in.`);
}

/** An error in a cell that is read, in words; undefined where there is none. */
export function faultyCell(roles: readonly Role[], cells: RowCells): CellError | undefined {
  for (const role of roles) {
    const cell = cells[role] ?? null;
    if (!isError(cell)) continue;
    const label = roleLabel(role);
    return notAvailable(
      `${label.zh}单元格是错误 ${cell.error}。请先修正它。`,
      `the ${label.en.toLowerCase()} cell holds the error ${cell.error}. Mend it first.`,
    );
  }
  return undefined;
}
