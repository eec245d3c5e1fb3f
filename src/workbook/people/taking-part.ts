/** The mark 参评 beside the names of a sheet. */
import type { CellError } from '../../core/cell';
import { readTakesPart, type TakesPart } from '../../core/score/takes-part';
import { cellAt } from './cells';
import { columnTitled } from './column-titled';
import type { People } from './people';

/** Titles of its column, once `bare`. */
export const PART_TITLES: readonly string[] = ['参评', '是否参评', '参与评级', 'takespart', 'takingpart'];

/** Everybody takes part where there is no such column. */
export function takingPart<R extends string>(
  sheet: Pick<People<R>, 'block' | 'mapping'>,
): (row: number) => TakesPart | CellError {
  const column = columnTitled(sheet, PART_TITLES);
  return (row) => readTakesPart(column === undefined ? null : cellAt(sheet.block, row, column));
}
