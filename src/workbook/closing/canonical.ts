/**
 * A formula as it reads wherever its row and its columns stand: each reference by the header of its column, and by its row's
 * place. Two of them are the same where nothing but sorting, inserting or moving lies between.
 */
import { columnNumber } from '../formula/address';
import { tokensOf, type Token } from '../formula/tokens';
import type { Frame } from './frame';
import type { Outside } from './outside';

export interface Sheets {
  /** The frame of a sheet by the name that formulas give it; undefined for one that is not sealed. */
  frame(sheet: string): Frame | undefined;
  /** Of any other. */
  outside(sheet: string): Outside;
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
      if (token.kind === 'function') return token.text.replace(SAVED, '').toUpperCase();
      if (token.kind === 'name') return token.text.toUpperCase();
      return token.text === '@' && isCall(tokens[index + 1]) ? '' : token.text;
    })
    .join('');
}

const isCall = (token: Token | undefined): boolean => token?.kind === 'function';

/** What a reference is taken against: the sheet that it names, and the cell that the formula stands in. */
interface Against {
  readonly row: number;
  readonly column: number;
  /** Undefined for a sheet that is not sealed. */
  readonly frame: Frame | undefined;
  readonly isOwn: boolean;
  readonly outside: Outside;
}

function reference(text: string, row: number, column: number, own: Frame, sheets: Sheets): string {
  const [prefix = '', quoted, plain] = SHEET.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? own.sheet;
  const isOwn = sheet === own.sheet;
  const frame = isOwn ? own : sheets.frame(sheet);
  const against = { row, column, frame, isOwn, outside: sheets.outside(sheet) };
  const ends = text.slice(prefix.length).split(':');
  const name = isOwn ? '' : sheets.nameOf(sheet);
  const words = ends.map((end) => endOf(end, against));
  return `⟦${name.replace(/[⟦⟧¦]/g, '_')}¦${words.join(':')}⟧`;
}

function endOf(end: string, against: Against): string {
  const cell = CELL.exec(end);
  if (cell !== null) {
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell;
    return `${columnWord(fixedColumn, letters, against)}¦${rowWord(fixedRow, Number(digits) - 1, against)}`;
  }
  const [, dollar = '', rest = ''] = /^(\$?)(.+)$/.exec(end) ?? [];
  if (/^\d+$/.test(rest)) return `¦${rowWord(dollar, Number(rest) - 1, against)}`;
  return `${columnWord(dollar, rest, against)}¦`;
}

function columnWord(dollar: string, letters: string, { column, frame, outside }: Against): string {
  const at = columnNumber(letters);
  const away = dollar === '' ? `⁄→${at - column}` : '';
  if (frame === undefined) return `${dollar}${outside.columnWord(at)}${away}`;
  return dollar + (frame.keyAt(at) ?? `${at}${away}`);
}

/** `@` is the formula's own row. Else its place, from the start and from the end; and how far away it is. */
function rowWord(dollar: string, at: number, { row, frame, isOwn, outside }: Against): string {
  if (isOwn && dollar === '' && at === row) return '@';
  const place = frame === undefined ? outside.rowWord(at) : frame.placeOf(at);
  return dollar === '' ? `${place}⁄→${at - row}` : `$${place}`;
}
