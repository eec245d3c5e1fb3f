/** Errors in cells: the object model hands them over as numbers, VBA's error codes in a COM error value. */
import type { ErrorCode } from '../../../src/core/cell';

/** XlCVError of the declarations; `#BUSY!` is Excel's. */
const codes: Readonly<Record<ErrorCode, number>> = {
  '#NULL!': 2000,
  '#DIV/0!': 2007,
  '#VALUE!': 2015,
  '#REF!': 2023,
  '#NAME?': 2029,
  '#NUM!': 2036,
  '#N/A': 2042,
  '#SPILL!': 2045,
  '#CALC!': 2050,
  '#BUSY!': 2051,
};

const base = -2146828288;

export const errorNumber = (code: ErrorCode): number => base + codes[code];

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(codes, text);
}
