/** Contents of cells as a sheet of values can hold them, and back: an error is written in words, marked as such. */
import { ERROR_CODES, isError, type Cell, type ErrorCode } from '../../core/cell';
import { read } from '../../core/number/compare';
import { formatPercent } from '../../core/number/format';

const MARK = '⚠';

/** A decimal of four places is what it reads as, as long as it has 15 digits at most; most figures are such. */
const isShort = (value: number): boolean =>
  Math.abs(value) < 1e11 && Math.round(value * 1e4) / 1e4 === value && !Object.is(value, -0);

/** What a cell holds, as far as it counts: numbers at 15 digits, line ends alike, an empty text as nothing. */
export function plainCell(cell: Cell): Cell {
  if (typeof cell === 'number') return isShort(cell) ? cell : read(cell);
  if (typeof cell === 'string') return cell === '' ? null : cell.replace(/\r\n?/g, '\n');
  return isError(cell) ? { error: cell.error } : cell;
}

export function encoded(cell: Cell): Cell {
  if (isError(cell)) return MARK + cell.error;
  if (typeof cell !== 'string') return cell;
  if (EXPONENT.test(cell)) return `${MARK}'${cell}`;
  return cell.startsWith(MARK) ? MARK + cell : cell;
}

/** Some program takes such a text for a number, whatever it is written as. */
const EXPONENT = /^[+-]?[\d.]+e[+-]?\d+$/i;

export function decoded(cell: Cell): Cell {
  if (isError(cell)) return cell;
  if (typeof cell !== 'string' || !cell.startsWith(MARK)) return plainCell(cell);
  const words = cell.slice(MARK.length);
  if (words.startsWith(MARK)) return words;
  if (words.startsWith("'")) return words.slice(1);
  return isCode(words) ? { error: words } : words;
}

const isCode = (words: string): words is ErrorCode => (ERROR_CODES as readonly string[]).includes(words);

/** Both as `plainCell` has them. */
export function sameValue(a: Cell, b: Cell): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return a === b;
}

/** For sentences. @param percent whether the cell shows numbers in per cent */
export function valueWords(cell: Cell, percent = false): string {
  if (cell === null) return '空';
  if (typeof cell === 'string' && LIKE_ANOTHER.test(cell)) return `“${cell}”`;
  if (typeof cell === 'number' && percent) return formatPercent(cell);
  if (isError(cell)) return cell.error;
  return String(cell);
}

/** What would read as a number, as nothing, as a truth value or as an error, and words with spaces that nobody sees. */
const LIKE_ANOTHER = /^\s*$|^[\s\d.,%+-]+$|^空$|^(?:true|false)$|^#|^\s|\s$/i;
