/**
 * What a cell takes on when something is entered, by `values` and `formulas` alike: text is read as if it were typed.
 * After Excel's behaviour as documented and reported; where the sources are silent, after the desktop application.
 */
import { HostFault, invalidArgument } from '../engine/fault';
import type { CellContent, Scalar } from './cells';
import { spelled } from './formula-spelling';
import { typedDate, type TypedNumber } from './typed-date';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
]);

export interface Entered {
  /** Undefined for a cell that is emptied. */
  readonly content?: CellContent;
  /** The number format that comes with it, for a cell that has none. */
  readonly format?: string;
}

/** `12`, `-1,234.5`, `(5)`, `1e3`, `50%`, `$3`. */
function typedNumber(text: string): TypedNumber | undefined {
  const found =
    /^(\()?([-+])?\s*([$¥￥€£])?\s*([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%)?(\))?$/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, open, sign, currency, inner, digits = '', exponent = '', percent, close] = found;
  if ((open === undefined) !== (close === undefined) || (sign !== undefined && inner !== undefined))
    return undefined;
  if (open !== undefined && (sign !== undefined || inner !== undefined)) return undefined;
  const plain = Number(digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(plain)) return undefined;
  // A sheet keeps fifteen digits of what is typed.
  const kept = Number(plain.toPrecision(15)) / (percent === undefined ? 1 : 100);
  const negative = open !== undefined || sign === '-' || inner === '-';
  const decimals = digits.includes('.');
  if (percent !== undefined) return signed(kept, negative, decimals ? '0.00%' : '0%');
  if (currency !== undefined) return signed(kept, negative, `${currency}#,##0${decimals ? '.00' : ''}`);
  if (exponent !== '') return signed(kept, negative, '0.00E+00');
  if (digits.includes(',')) return signed(kept, negative, decimals ? '#,##0.00' : '#,##0');
  return signed(kept, negative, 'General');
}

const signed = (value: number, negative: boolean, format: string): TypedNumber => ({
  value: negative ? 0 - value : value,
  format,
});

/** `1 1/2`; without the whole part it would be a date. */
function typedFraction(text: string): TypedNumber | undefined {
  const found = /^(-)?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!found || Number(found[4]) === 0) return undefined;
  const value = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return signed(value, found[1] !== undefined, '# ?/?');
}

function enteredText(text: string): Entered {
  if (text.length > MAX_TEXT) throw invalidArgument(`a cell holds ${MAX_TEXT} characters`);
  return { content: { value: text } };
}

function enteredFormula(formula: string): Entered {
  if (formula.length > MAX_FORMULA)
    throw new HostFault(
      'FormulaLengthExceedsLimit',
      'The bytecode of the applied formula exceeds the maximum.',
    );
  return { content: { value: 0, formula: spelled(formula) } };
}

/** @param format the cell's number format so far */
export function enter(input: Scalar, format: string, locale: string): Entered {
  if (typeof input === 'number' && !Number.isFinite(input)) throw invalidArgument();
  if (typeof input !== 'string')
    return { content: { value: format === '@' ? String(input).toUpperCase() : input } };
  if (input === '') return {};
  if (input.startsWith("'")) return enteredText(input.slice(1));
  if (format === '@') return enteredText(input);
  const typed = input.trim();
  if (/^=./s.test(typed)) return enteredFormula(typed);
  if (/^(true|false)$/i.test(typed)) return { content: { value: typed.toLowerCase() === 'true' } };
  if (ERRORS.has(typed.toUpperCase())) return { content: { value: typed.toUpperCase(), isError: true } };
  const number = typedNumber(typed) ?? typedFraction(typed) ?? typedDate(typed, locale);
  if (number !== undefined) return { content: { value: number.value }, format: number.format };
  // Signs that begin a formula in other programs begin one here too.
  if (/^[-+@]./s.test(typed)) return enteredFormula(`=${typed}`);
  return enteredText(input);
}
