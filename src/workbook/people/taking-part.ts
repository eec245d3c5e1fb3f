/** The mark 参评 beside the names of a sheet. */
import { isError, type CellError } from '../../core/cell';
import { readTakesPart, type TakesPart } from '../../core/score/takes-part';
import { text, type Text } from '../../core/words/text';
import { cellAt } from './cells';
import { columnTitled } from './column-titled';
import type { People } from './people';

/** Titles of its column, once `bare`. */
export const PART_TITLES: readonly string[] = ['参评', '是否参评', '参与评级', 'takespart', 'takingpart'];

/** Why somebody is passed over; ranks, counts and choices are of those who take part. */
export function whyOut(takes: TakesPart | CellError): Text | undefined {
  if (isError(takes)) return text('“参评”不是 是、否、仅参照', 'the mark of taking part is none');
  if (takes === 'yes') return undefined;
  return takes === 'no' ? text('不参评', 'takes no part') : text('仅参照', 'reference only');
}

/** Everybody takes part where there is no such column. */
export function takingPart<R extends string>(
  sheet: Pick<People<R>, 'block' | 'mapping'>,
): (row: number) => TakesPart | CellError {
  const column = columnTitled(sheet, PART_TITLES);
  return (row) => readTakesPart(column === undefined ? null : cellAt(sheet.block, row, column));
}
