/** The newest month of a history that anybody has something in: the one that its stars are of, and whether it is the sheet's own. */
import { isBlank } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { isSame, labelledMonth, monthKey } from '../month/month-of';
import { cellAt } from '../people/cells';
import { indexOfMonth, type MonthColumn } from './month-columns';
import type { StarSheet } from './star-sheet';

/** Undefined where there are no months, or nothing stands in any. */
export function newestMonth({ block, months, people }: StarSheet): MonthColumn | undefined {
  return [...months]
    .reverse()
    .find(({ column }) => people.some(({ row }) => !isBlank(cellAt(block, row, column))));
}

/** Stars of every month end in that month; those of half a year are rated in a month of their own. */
const isMonthly = ({ stars, compiled }: StarSheet): boolean =>
  stars.kind === 'ladder' && compiled.scheme.period === 'month';

/** The month that the stars are of, where its year is known. */
export function ratedMonth(sheet: StarSheet): string | undefined {
  const newest = newestMonth(sheet)?.month;
  const own = isMonthly(sheet)
    ? (newest ?? sheet.month)
    : sheet.month?.year === undefined
      ? newest
      : sheet.month;
  return own?.year === undefined ? undefined : monthKey(own);
}

/** Why the stars are not of the month that the sheet says: then nobody can tell under which month they belong. */
export function monthFault(sheet: StarSheet): Text | undefined {
  const { block, month, headerRow } = sheet;
  const newest = newestMonth(sheet);
  if (month === undefined || newest === undefined || isSame(month, newest.month)) return undefined;
  const known = month.year !== undefined && newest.month.year === month.year;
  if (!isMonthly(sheet) && known && indexOfMonth(newest.month) < indexOfMonth(month)) return undefined;
  const cell = labelledMonth(block);
  const at = cell === undefined ? '' : cellAddress(cell.row, cell.column);
  const column = cellAddress(headerRow, newest.column);
  return text(
    `表上写的月份是 ${monthKey(month)}${at === '' ? '' : `（${at}）`}，最新有数据的一列却是 ${newest.key}（${column}），不知道记入哪个月。请改正月份，或补上、清空那一列。`,
    `The sheet says ${monthKey(month)}${at === '' ? '' : ` (${at})`}, but the newest month with figures is ${newest.key} (${column}): nothing tells under which month the stars belong. Correct the month, or fill or clear that column.`,
  );
}

/** Of whoever has nothing in the newest month: their stars would be those of an earlier one. Undefined where nothing is lacking. */
export function lacksNewest(sheet: StarSheet): (row: number) => Text | undefined {
  const newest = isMonthly(sheet) ? newestMonth(sheet) : undefined;
  return (row) =>
    newest === undefined || !isBlank(cellAt(sheet.block, row, newest.column)) ? undefined : lacks(newest);
}

const lacks = ({ key }: MonthColumn): Text =>
  text(
    `${key} 还没有得分，星级还是更早月份的。请补上；这个月不计的，填“休假”或“不参评”。`,
    `there is no score of ${key}, so the stars are those of an earlier month. Enter it, or “leave” or “not rated” for a month that does not count.`,
  );
