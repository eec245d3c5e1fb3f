/** Dates of cells: a date of the spreadsheet, `2026-03-05`, `2026/3/5`, `2026年3月5日`, `20260305`. */
import { isError, valueError, type Cell, type CellError } from '../cell';
import { halfWidth } from '../words/normalise';
import { daysIn, FIRST_SERIAL, LAST_SERIAL, serialOf } from './month';
import { show } from './read';

const TEXT = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The serial number of a day.
 * @example readDate('2026年3月5日') //=> 46086
 * @example readDate(46086.5) //=> 46086
 */
export function readDate(cell: Cell): number | CellError {
  if (isError(cell)) return cell;
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1) return Math.floor(cell);
  if (typeof cell === 'number' || typeof cell === 'string') {
    const words = halfWidth(String(cell)).trim();
    const [, year, month, day] = TEXT.exec(words) ?? DIGITS.exec(words) ?? [];
    if (year !== undefined) return dayOf(Number(year), Number(month), Number(day)) ?? refuse(cell);
  }
  return refuse(cell);
}

function dayOf(year: number, month: number, day: number): number | undefined {
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month))) return undefined;
  const serial = serialOf(year, month, day);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : undefined;
}

function refuse(cell: Cell): CellError {
  const came = show(cell);
  return valueError(
    `日期应写成 2026-03-05，实际是 ${came.zh}。请更正。`,
    `a date must be written as 2026-03-05 but got ${came.en}. Correct it.`,
  );
}
