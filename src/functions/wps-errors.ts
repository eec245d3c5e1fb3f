/** Errors as WPS hands them over: Excel's error codes in a COM error value. */
import type { CellError, ErrorCode } from '../core/cell';

const BASE = -2146828288;

/** Errors by their numbers, without the base. */
export const ERROR_NUMBERS: ReadonlyMap<number, ErrorCode> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
  [2045, '#SPILL!'],
  [2050, '#CALC!'],
  [2051, '#BUSY!'],
]);
/** Codes of errors that have no name here lie in between; no score or amount comes near. */
const [FIRST, LAST] = [2000, 2099];

/** Errors that other cells do not know are told as the one that they most resemble; undefined for a plain number. */
export function errorOfNumber(value: number): CellError | undefined {
  const code = value - BASE;
  if (!(code >= FIRST && code <= LAST)) return undefined;
  return { error: ERROR_NUMBERS.get(code) ?? '#VALUE!' };
}
