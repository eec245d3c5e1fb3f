/** People of somebody's own sheet: whoever left leaves a blank row, whoever came gets a free one, and nobody else moves. */
import { cellAddress } from '../formula/address';
import { extendOwn } from '../roster/extend';
import { freeRows, rowsFor } from '../roster/free-rows';
import { clearRows, fillRows } from '../roster/in-place';
import type { NewRow } from '../roster/new-row';
import type { Restored } from './typed-over';
import type { ColumnPlan } from './columns';
import type { PeoplePlan } from './people';

export interface InRows {
  /** For whom there is no row. */
  readonly without: readonly string[];
  /** Formulas of the others that nothing tells of those who came. */
  readonly untold: readonly Restored[];
  /** How many rows the sheet has from now on. */
  readonly rows: number;
}

/** With the month of the new sheet. */
export function putInRows(
  about: Pick<NewRow, 'found' | 'month' | 'changes' | 'whither'>,
  columns: readonly ColumnPlan[],
  { came, gone }: PeoplePlan,
): InRows {
  const { found, changes } = about;
  const { area } = found.block;
  clearRows(found, columns, gone, changes);
  const rows = rowsFor(came.length, freeRows(found, gone));
  const placed = fillRows(about, columns, came, rows);
  const last = Math.max(...found.people.people.filter(({ name }) => name !== '').map(({ row }) => row));
  const bottom = Math.max(last, ...placed.map(({ row }) => row));
  extendOwn(found.people.people, { sheet: area.sheet, last, to: bottom }, changes);
  const formulas = columns.filter(({ way }) => way === 'formulas');
  return {
    without: came.slice(placed.length).map(({ name }) => name),
    untold: placed.flatMap(({ name, row }) =>
      formulas
        .filter(({ column }) => changes.at(row, column) === null)
        .map(({ column, title }) => ({ name, title, address: cellAddress(row, column) })),
    ),
    rows: Math.max(area.rows, bottom - area.row + 1),
  };
}
