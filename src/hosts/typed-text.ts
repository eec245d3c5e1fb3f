/** Spreadsheets read what is written as if it were typed, and hand formulas over beside values. */
import { isError } from '../core/cell';
import { isFormula } from '../workbook/patch/content';
import type { Content } from '../workbook/port';

/** What to type for a content; an empty text clears the cell. */
export function typed(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  if (isError(content)) return content.error;
  return typeof content === 'string' && readAsOther(content) ? `'${content}` : content;
}

/** Words that stand in dates and numbers. */
const IN_NUMBERS =
  /^(a|p|am|pm|e|d|t|z|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|mon|tues?|wed|thu|fri|sat|sun|cny|rmb|usd|年|月|日|号|时|分|秒|点|上午|下午|元|万|亿)$/i;

/**
 * Whether a text would become a formula, a number, a date … Such a text is written with an apostrophe before it, which nobody
 * sees; all others without, since the apostrophe shows in the formula bar.
 */
function readAsOther(content: string): boolean {
  if (/^[=+\-@'\t\r\n]/.test(content)) return true;
  const trimmed = content.trim().toUpperCase();
  if (trimmed === 'TRUE' || trimmed === 'FALSE' || trimmed.startsWith('#')) return true;
  if (!/\p{Nd}/u.test(content)) return false;
  return (content.match(/\p{L}+/gu) ?? []).every((word) => IN_NUMBERS.test(word));
}

/** `Formula` repeats the value of a cell that has none; so does a text that begins with `=`. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula;
}
