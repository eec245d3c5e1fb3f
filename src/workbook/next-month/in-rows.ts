/** People of somebody's own sheet: whoever left leaves a blank row, whoever came gets a free one, and nobody else moves. */
import type { Changes } from '../patch/changes';
import { extendOwn } from '../roster/extend';
import { freeRows, rowsFor } from '../roster/free-rows';
import { clearRows, fillRows } from '../roster/in-place';
import type { ColumnPlan } from './columns';
import type { Found } from './found';
import type { PeoplePlan } from './people';

export interface InRows {
  /** For whom there is no row. */
  readonly without: readonly string[];
  /** How many rows the sheet has from now on. */
  readonly rows: number;
}

/** @param month of the new sheet, `2026-04` */
export function putInRows(
  found: Found,
  columns: readonly ColumnPlan[],
  { came, gone }: PeoplePlan,
  month: string,
  changes: Changes,
): InRows {
  const { area } = found.block;
  clearRows(found, columns, gone, changes);
  const rows = rowsFor(came.length, freeRows(found, gone));
  const placed = fillRows(found, columns, came, rows, { changes, month });
  const last = Math.max(...found.people.people.filter(({ name }) => name !== '').map(({ row }) => row));
  const bottom = Math.max(last, ...placed.map(({ row }) => row));
  extendOwn(found.people.people, { sheet: area.sheet, last, to: bottom }, changes);
  return {
    without: came.slice(placed.length).map(({ name }) => name),
    rows: Math.max(area.rows, bottom - area.row + 1),
  };
}
