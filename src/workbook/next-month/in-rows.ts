/** People of somebody's own sheet: whoever left leaves a blank row, whoever came gets a free one, and nobody else moves. */
import { cellAddress } from '../formula/address';
import { extendOwn } from '../roster/extend';
import { clearRows, fillRows } from '../roster/in-place';
import type { NewRow } from '../roster/new-row';
import { placesFor, reachesOf } from '../roster/places';
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
  const places = placesFor(found, columns, came, gone);
  const placed = fillRows(about, columns, places.placed);
  for (const reach of reachesOf(found, placed)) extendOwn(found.people.people, reach, changes);
  const bottom = Math.max(...placed.map(({ row }) => row + 1), area.row + area.rows);
  const formulas = columns.filter(({ way }) => way === 'formulas');
  return {
    without: places.without.map(({ name }) => name),
    untold: placed.flatMap(({ name, row }) =>
      formulas
        .filter(({ column }) => changes.at(row, column) === null)
        .map(({ column, title }) => ({ name, title, address: cellAddress(row, column) })),
    ),
    rows: bottom - area.row,
  };
}
