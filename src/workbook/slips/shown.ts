/** How an item's value stands in its cell, and how wide it is there. */
import { isError, type Cell } from '../../core/cell';
import { exact } from '../../core/number/exact';
import { formatFixed, formatNumber } from '../../core/number/format';
import { isMoney } from './fields';
import { MONEY_FORMAT, type Look } from './lines';
import type { Item } from './value';

export interface Shown {
  readonly content: Cell;
  readonly look: Look;
  readonly format: string;
  /** About as it will be read; for measuring, and for the preview. */
  readonly words: string;
}

/** Amounts as money; what is no money as the sheet formats it. */
export function shownOf({ field, value, format }: Item): Shown {
  if (isError(value)) return { content: null, look: 'words', format: 'General', words: '' };
  if (typeof value !== 'number') {
    const words = value === null ? '' : String(value);
    return {
      content: value,
      look: 'words',
      format: isMoney(field) ? MONEY_FORMAT : textFormat(format),
      words,
    };
  }
  if (isMoney(field))
    return {
      content: value,
      look: field.total ? 'total' : 'amount',
      format: MONEY_FORMAT,
      words: moneyWords(value),
    };
  return { content: value, look: 'words', format, words: numberWords(value, format) };
}

/** A cell of the format of text would keep a number of the next run as text. */
const textFormat = (format: string): string => (format === '@' ? 'General' : format);

/** @example moneyWords(-1234.5) //=> '-1,234.50' */
export function moneyWords(value: number): string {
  const [whole = '', cents = ''] = formatFixed(exact(value)).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** Dates and percentages are told roughly: wide enough for a column. */
export function numberWords(value: number, format: string): string {
  if (/[ymd]/i.test(format) && !/general/i.test(format)) return dateWords(value);
  const places = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes('%')) return `${(value * 100).toFixed(places ?? 0)}%`;
  if (places === undefined) return formatNumber(value);
  return value.toFixed(places);
}

function dateWords(serial: number): string {
  const day = new Date(Math.round((serial - 25_569) * 86_400_000));
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
