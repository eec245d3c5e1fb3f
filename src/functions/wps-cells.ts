/** Cells as WPS hands them to a function, and as a function hands them back. */
import { isError, type Cell, type CellError, type ErrorCode } from '../core/cell';
import type { Language } from '../core/words/language';
import { inLanguage } from '../core/words/text';
import type { Argument, Grid } from './description';
import { ERROR_NUMBERS, errorOfNumber } from './wps-errors';

/** An argument that the formula leaves out (DISP_E_PARAMNOTFOUND). */
export const MISSING = -2147352572;

/** An error that one of our functions returned as text, now in another one's argument. */
const TEXT = new RegExp(
  `^(${[...ERROR_NUMBERS.values()].join('|').replaceAll('?', '\\?')})(?:\\s+(.+))?$`,
  's',
);

/** Longest error text: enough for every sentence of ours, short enough for a cell. */
const LONGEST = 255;

/** One cell, from a number, a text, TRUE or FALSE, an error's number, or nothing. */
export function cellOfWps(value: unknown): Cell {
  if (typeof value === 'number') return isMissing(value) ? null : (errorOfNumber(value) ?? value);
  if (typeof value === 'string') return errorOfText(value) ?? value;
  if (typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : { error: '#VALUE!' };
}

export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === MISSING;
}

/** A scalar, rows of cells, or one row alone, whichever WPS chose; nothing where the argument was left out. */
export function argumentOfWps(value: unknown): Argument {
  if (isMissing(value)) return undefined;
  if (!Array.isArray(value)) return cellOfWps(value);
  const rows = value.some(Array.isArray) ? (value as unknown[]) : [value];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOfWps) : [cellOfWps(row)]));
}

/** Also what somebody typed: a cell that says `#N/A` is meant as an error. */
export function errorOfText(value: string): CellError | undefined {
  const trimmed = value.trim();
  if (!trimmed.startsWith('#')) return undefined;
  const [, code, words] = TEXT.exec(trimmed) ?? [];
  if (code === undefined) return undefined;
  const error = code as ErrorCode;
  return words === undefined ? { error } : { error, text: { zh: words, en: words } };
}

/** What a cell can be given: WPS has no error for it, and shows nothing as 0. */
export type WpsCell = number | string | boolean;

function outward(cell: Cell, language: Language): WpsCell {
  if (cell === null) return '';
  if (!isError(cell)) return cell;
  if (cell.text === undefined) return cell.error;
  const words = `${cell.error} ${inLanguage(cell.text, language)}`;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

/** A block of one cell becomes that cell: older versions do not spill. */
export function resultForWps(result: Cell | Grid, language: Language): WpsCell | WpsCell[][] {
  if (!Array.isArray(result)) return outward(result as Cell, language);
  const rows = (result as Grid).map((row) => row.map((cell) => outward(cell, language)));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? (first[0] ?? '') : rows;
}
