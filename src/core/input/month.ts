/** The month argument: 1–12, a date of the spreadsheet, `2026-03`, `2026/3/15`, `2026年3月`, `3月`. */
import { isError, valueError, type Cell, type CellError } from '../cell';
import { parseNumber } from '../number/parse';
import { halfWidth } from '../words/normalise';
import { show } from './read';

export interface Month {
  /** 1–12 */
  readonly month: number;
  /** Known when a full date or year and month was given. */
  readonly year?: number;
}

const TEXT = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*月份?|\s*[-/.月]\s*(\d{1,2})\s*日?)?$/;
const MONTH_ONLY = /^(\d{1,2})\s*月份?$/;
/** Serial numbers of 1990-01-01 and 2199-12-31: below and above, a number is no date of anybody's assessment. */
export const FIRST_SERIAL = 32_874;
export const LAST_SERIAL = 109_574;
/** Serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH = 25_569;

/**
 * @example readMonth('2026年3月') //=> { month: 3, year: 2026 }
 * @example readMonth(12) //=> { month: 12 }
 */
export function readMonth(cell: Cell): Month | CellError {
  if (isError(cell)) return cell;
  if (typeof cell === 'number') return fromNumber(cell) ?? refuse(cell);
  if (typeof cell !== 'string') return refuse(cell);
  const words = halfWidth(cell).trim();
  const only = MONTH_ONLY.exec(words);
  const full = TEXT.exec(words);
  if (only === null && full === null) return fromNumber(plainNumber(words) ?? NaN) ?? refuse(cell);
  const month = Number(only?.[1] ?? full?.[2]);
  if (!(month >= 1 && month <= 12)) return refuse(cell);
  if (full === null) return { month };
  const day = full[3] === undefined ? 1 : Number(full[3]);
  return day >= 1 && day <= daysIn(Number(full[1]), month) ? { month, year: Number(full[1]) } : refuse(cell);
}

function plainNumber(text: string): number | undefined {
  const parsed = parseNumber(text);
  return parsed?.sign === 'none' ? parsed.value : undefined;
}

function fromNumber(value: number): Month | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 12 ? { month: value } : monthOfSerial(value);
}

/** The month of a date of the spreadsheet; undefined for a number that is none. */
export function monthOfSerial(value: number): Required<Month> | undefined {
  if (!(value >= FIRST_SERIAL && value < LAST_SERIAL + 1)) return undefined;
  const date = new Date((Math.floor(value) - UNIX_EPOCH) * 86_400_000);
  return { month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The serial number of a day, in the 1900 date system. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_EPOCH;
}

function refuse(cell: Cell): CellError {
  const came = show(cell);
  return valueError(
    `月份应为 1–12、日期或“2026-03”，实际是 ${came.zh}。请更正。`,
    `month must be 1–12, a date, or "2026-03" but got ${came.en}. Correct it.`,
  );
}
