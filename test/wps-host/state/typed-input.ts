/** A text assigned to `Value2` or `Formula` is read as if somebody had typed it: here is what becomes of it. */
import { maxText } from '../../../src/workbook/patch/limits';
import type { Modes } from '../options';
import { isErrorCode } from './errors';
import { checkFormula } from './formula-syntax';
import { constant } from './stored';
import type { Stored } from './stored';
import { typedDate } from './typed-date';

export interface Typed {
  readonly stored: Stored | null;
  /** The format that a `General` cell takes on with it. */
  readonly numberFormat?: string;
}

export interface TypingPlace {
  /** The cell's number format before. */
  readonly numberFormat: string;
  readonly apostropheInText: Modes['apostropheInText'];
  readonly year: number;
  readonly dynamic: boolean;
}

export function typed(text: string, place: TypingPlace): Typed {
  if (text.replace(/^'/, '').length > maxText)
    throw new Error(`WPS: a cell holds at most ${maxText} characters`);
  if (text === '') return { stored: null };
  const asText = place.numberFormat === '@';
  if (text.startsWith("'") && !(asText && place.apostropheInText === 'text')) {
    return { stored: { kind: 'constant', value: text.slice(1), marked: true } };
  }
  if (asText) return { stored: constant(text) };
  // A tab or a line break before it does not keep a formula from being one.
  const formula = text.replace(/^[\t\r\n]+/, '');
  if (formula.startsWith('=') && formula.length > 1) return { stored: formulaOf(formula, place.dynamic) };
  return typedConstant(text.trim(), place) ?? otherText(text, place);
}

function typedConstant(text: string, place: TypingPlace): Typed | null {
  if (/^(true|false)$/i.test(text)) return { stored: constant(text.toLowerCase() === 'true') };
  const upper = text.toUpperCase();
  if (isErrorCode(upper)) return { stored: constant({ error: upper }) };
  const number = typedNumber(text);
  if (number) return number;
  const date = typedDate(text, place.year);
  return date && { stored: constant(date.serial), numberFormat: date.numberFormat };
}

const numeral = /^([+-]?)(\()?([¥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?(%)?(\))?$/i;

function typedNumber(text: string): Typed | null {
  const match = numeral.exec(text);
  if (!match) return null;
  const [, sign = '', open, money = '', digits = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  // Fifteen digits are kept: an identity number typed as text loses its last ones.
  const value = Number(Number(digits.replaceAll(',', '') + exponent).toPrecision(15));
  const signed = (sign === '-') !== (open !== undefined) ? -value : value;
  if (percent) {
    const numberFormat = digits.includes('.') ? '0.00%' : '0%';
    return { stored: constant(Number((signed / 100).toPrecision(15))), numberFormat };
  }
  if (exponent) return { stored: constant(signed), numberFormat: '0.00E+00' };
  if (money) return { stored: constant(signed), numberFormat: `${money}#,##0` };
  return { stored: constant(signed), ...(digits.includes(',') && { numberFormat: '#,##0' }) };
}

/** A sign before what is no number begins a formula, and `@` too. */
function otherText(text: string, place: TypingPlace): Typed {
  if (/^[+\-@]./s.test(text)) return { stored: formulaOf(`=${text}`, place.dynamic) };
  return { stored: constant(text) };
}

function formulaOf(text: string, dynamic: boolean): Stored {
  checkFormula(text);
  return { kind: 'formula', text, dynamic };
}
