/** Cells as Excel hands them over and takes them. */
import { ERROR_CODES } from '../../core/cell';
import type { Cell, ErrorCode } from '../../core/cell';
import type { Content } from '../../workbook/port';
import { typed } from '../typed-text';

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);
/** Errors that other cells do not know, as the one they most resemble. */
const LIKE_VALUE = /^#(GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** Errors come as their text; a text of the same letters is taken for the error that it shows. */
export function inward(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  if (ERRORS.has(value)) return { error: value as ErrorCode };
  return LIKE_VALUE.test(value) ? { error: '#VALUE!' } : value;
}

/** For `range.formulas`, where null leaves a cell alone and an empty text clears it. */
export function outward(content: Content | undefined): string | number | boolean | null {
  return content === undefined ? null : typed(content);
}

/** About how many bytes a value takes in a request. Chinese characters take three. */
export function bytesOf(value: string | number | boolean | null): number {
  if (typeof value !== 'string') return 12;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) bytes += value.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}
