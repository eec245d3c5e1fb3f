/** Cells as Excel hands them over and takes them. */
import { isError } from '../../core/cell';
import type { Cell, ErrorCode } from '../../core/cell';
import { isFormula } from '../../workbook/content';
import type { Content } from '../../workbook/port';

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);
/** Errors that other cells do not know, as the one they most resemble. */
const LIKE_VALUE = /^#(GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** Errors come as their text; a text of the same letters is taken for the error that it shows. */
export function inward(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  if (ERRORS.has(value)) return { error: value as ErrorCode };
  return LIKE_VALUE.test(value) ? { error: '#VALUE!' } : value;
}

/** `formulas` repeats the value of a cell that has none; so does a text that begins with `=`. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula;
}

/** For `range.formulas`, where null leaves a cell alone and an empty text clears it. */
export function outward(content: Content | undefined): string | number | boolean | null {
  if (content === undefined) return null;
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  if (isError(content)) return content.error;
  return typeof content === 'string' && readAsOther(content) ? `'${content}` : content;
}

/** Words that stand in dates and numbers. */
const IN_NUMBERS =
  /^(a|p|am|pm|e|d|t|z|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|mon|tues?|wed|thu|fri|sat|sun|cny|rmb|usd|年|月|日|号|时|分|秒|点|上午|下午|元|万|亿)$/i;

/** Excel reads what is written as if it were typed. Such a text would become a formula, a number, a date … */
function readAsOther(content: string): boolean {
  if (/^[=+\-@'\t\r\n]/.test(content)) return true;
  const trimmed = content.trim().toUpperCase();
  if (trimmed === 'TRUE' || trimmed === 'FALSE' || trimmed.startsWith('#')) return true;
  if (!/\p{Nd}/u.test(content)) return false;
  return (content.match(/\p{L}+/gu) ?? []).every((word) => IN_NUMBERS.test(word));
}

/** About how many bytes a value takes in a request. Chinese characters take three. */
export function bytesOf(value: string | number | boolean | null): number {
  if (typeof value !== 'string') return 12;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) bytes += value.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
}
