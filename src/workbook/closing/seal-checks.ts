/** The check of a line of sealed values: of the line as a whole, then of each of its cells. Earlier versions had the first alone. */
import type { Cell } from '../../core/cell';
import { checkOf, hashOf } from './fingerprint';
import { trimmed } from './trim';

/** `c` and ten digits. */
const WHOLE = 11;
/** Digits for a cell: which one was edited; that one was, the whole tells. */
const DIGITS = 3;

export const isNothing = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || cell === '';

export function cellCheck(cell: Cell | undefined): string {
  return hashOf(JSON.stringify(isNothing(cell) ? null : cell)).slice(0, DIGITS);
}

export const wholeCheck = (mark: string, cells: readonly Cell[]): string => checkOf([mark, ...cells]);

export function sealCheck(mark: string, cells: readonly Cell[]): string {
  return wholeCheck(mark, cells) + trimmed(cells, isNothing).map(cellCheck).join('');
}

/** The part that is of the whole line. */
export const wholeOf = (check: Cell | undefined): string =>
  typeof check === 'string' ? check.slice(0, WHOLE) : '';

/** Whether the line has the check of an earlier version, which tells no cell apart. */
export const isEarlier = (check: Cell | undefined): boolean =>
  typeof check === 'string' && check.length === WHOLE;

/** Of each cell that is not as it was written its check; null where that cannot be told. */
export type Doubts = ReadonlyMap<number, string> | null;

/** A check with those of its cells. */
export const CHECKED = /^c[0-9a-f]{10}(?:[0-9a-f]{3})+$/;

/** The check of each cell as it was written; null where that cannot be told. */
export function codesOf(check: Cell | undefined): readonly string[] | null {
  if (typeof check !== 'string' || !CHECKED.test(check)) return null;
  return Array.from({ length: (check.length - WHOLE) / DIGITS }, (_, index) =>
    check.slice(WHOLE + index * DIGITS, WHOLE + (index + 1) * DIGITS),
  );
}

export function doubtsOf(check: Cell | undefined, cells: readonly Cell[]): Doubts {
  const codes = codesOf(check);
  if (codes === null) return null;
  const length = Math.max(codes.length, trimmed(cells, isNothing).length);
  const doubts = new Map<number, string>();
  for (let index = 0; index < length; index++) {
    const code = codes[index] ?? cellCheck(null);
    if (cellCheck(cells[index]) !== code) doubts.set(index, code);
  }
  // None of them: then the check is what was edited, or two cells happen to have one check.
  return doubts.size === 0 || doubts.size > Math.max(2, length / 2) ? null : doubts;
}
