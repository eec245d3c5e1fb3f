/**
 * An evaluator of rules tables, written from docs/rules-table.md and from what the schemes are to be: it shares no line with
 * the reading, checking or scoring of src/core. This file reads cells.
 */
import DecimalJs from 'decimal.js';

export const Big = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });
export type Big = DecimalJs;
export type Cell = string | number | boolean | null;
export type Grid = readonly (readonly Cell[])[];

/** The table says nothing that could be computed with. */
export class Unsound extends Error {}
/** The table is sound, and what stands in the sheet cannot be scored by it. */
export class Refused extends Error {}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Case, width and spaces at the ends do not matter in names. */
export function plain(cell: Cell | undefined): string {
  return String(cell ?? '')
    .normalize('NFKC')
    .trim()
    .toLowerCase();
}

/** A number at 15 digits, or text of one: full width, thousands commas, ¥, 元 and % do no harm. */
export function numberIn(cell: Cell | undefined): Big | undefined {
  if (typeof cell === 'number') return new Big(cell.toPrecision(15));
  if (typeof cell !== 'string') return undefined;
  const words = plain(cell)
    .replace(/[¥元,\s]/g, '')
    .replace('−', '-');
  const found = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(words);
  if (found === null) return undefined;
  const figure = new Big(found[1] as string);
  return found[2] === '%' ? figure.div(100) : figure;
}

const YES = ['是', 'true', '1', 'yes'];
const NO = ['否', 'false', '0', 'no'];

export function flagIn(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = plain(cell);
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

/** Half-up to a number of places. */
export const rounded = (value: Big, places = 2): Big =>
  value.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);

export const sum = (values: readonly Big[]): Big => values.reduce((all, one) => all.plus(one), new Big(0));
