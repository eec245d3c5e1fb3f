/**
 * A formula as it reads wherever its row and its columns stand: each reference by the header of its column, and by its row's
 * place. Two of them are the same where nothing but sorting, inserting or moving lies between.
 */
import { columnNumber } from '../formula/address';
import { tokensOf, type Token } from '../formula/tokens';
import type { Frame } from './frame';

export interface Sheets {
  /** The frame of a sheet by the name that formulas give it; undefined for one that is not sealed. */
  frame(sheet: string): Frame | undefined;
  /** What the sheet was called when it was sealed. */
  nameOf(sheet: string): string;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const SHEET = /^(?:'((?:[^']|'')+)'|([^!]+))!/;
/** What programs put before names of functions that they did not know. */
const SAVED = /^(?:_xlfn\.|_xlws\.|_xll\.|_xldudf_|STARBAND[_.])+/i;

/** @param own the sheet that the formula stands on */
export function canonicalFormula(
  formula: string,
  row: number,
  column: number,
  own: Frame,
  sheets: Sheets,
): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, index) => {
      if (token.kind === 'space') return '';
      if (token.kind === 'reference') return reference(token.text, row, column, own, sheets);
      if (token.kind === 'function' || token.kind === 'name')
        return token.text.replace(SAVED, '').toUpperCase();
      return token.text === '@' && isCall(tokens[index + 1]) ? '' : token.text;
    })
    .join('');
}

const isCall = (token: Token | undefined): boolean => token?.kind === 'function';

function reference(text: string, row: number, column: number, own: Frame, sheets: Sheets): string {
  const [prefix = '', quoted, plain] = SHEET.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const frame = sheet === undefined || sheet === own.sheet ? own : sheets.frame(sheet);
  const ends = text.slice(prefix.length).split(':');
  const name = sheet === undefined || sheet === own.sheet ? '' : sheets.nameOf(sheet);
  const words = ends.map((end) => endOf(end, row, column, frame, frame === own));
  return `⟦${name.replace(/[⟦⟧¦]/g, '_')}¦${words.join(':')}⟧`;
}

function endOf(end: string, row: number, column: number, frame: Frame | undefined, isOwn: boolean): string {
  const cell = CELL.exec(end);
  if (cell !== null) {
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell;
    return `${columnWord(fixedColumn, letters, column, frame)}¦${rowWord(fixedRow, Number(digits) - 1, row, frame, isOwn)}`;
  }
  const [, dollar = '', rest = ''] = /^(\$?)(.+)$/.exec(end) ?? [];
  if (/^\d+$/.test(rest)) return `¦${rowWord(dollar, Number(rest) - 1, row, frame, isOwn)}`;
  return `${columnWord(dollar, rest, column, frame)}¦`;
}

function columnWord(dollar: string, letters: string, column: number, frame: Frame | undefined): string {
  const at = columnNumber(letters);
  const key = frame?.keyAt(at);
  if (key !== undefined) return dollar + key;
  return dollar === '' ? `${at}⁄→${at - column}` : `$${at}`;
}

/** `@` is the formula's own row. Else its place, from the start and from the end; and how far away it is. */
function rowWord(dollar: string, at: number, row: number, frame: Frame | undefined, isOwn: boolean): string {
  if (isOwn && dollar === '' && at === row) return '@';
  const place = frame === undefined ? String(at) : frame.placeOf(at);
  return dollar === '' ? `${place}⁄→${at - row}` : `$${place}`;
}

const REFERENCE = /⟦[^⟧]*⟧/g;

/**
 * Whether two canonical formulas are one formula. A row is the same where it lies as far from the first, or from the last, or
 * from the formula; a column without a header where it lies as far from the formula, or from the edge.
 */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.match(REFERENCE) ?? [], b.match(REFERENCE) ?? []];
  if (ours.length !== theirs.length || a.replace(REFERENCE, '⟦') !== b.replace(REFERENCE, '⟦')) return false;
  return ours.every((one, index) => sameReference(one, theirs[index] ?? ''));
}

function sameReference(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.split(/[¦:]/), b.split(/[¦:]/)];
  if (ours.length !== theirs.length) return false;
  // Name of the sheet, then column and row of each end.
  return ours.every((word, index) => {
    const other = theirs[index] ?? '';
    return word === other || (index > 0 && samePlace(word, other));
  });
}

function samePlace(a: string, b: string): boolean {
  if (!a.includes('⁄') || a.startsWith('$') !== b.startsWith('$')) return false;
  if (a.replace('$', '').startsWith('h') !== b.replace('$', '').startsWith('h')) return false;
  const [ours, theirs] = [a.replace(/[$h]/, '').split('⁄'), b.replace(/[$h]/, '').split('⁄')];
  return ours.length === theirs.length && ours.some((part, index) => part === theirs[index]);
}
