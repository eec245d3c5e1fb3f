/** What becomes of a formula where whole rows are put into a sheet or taken out of it, as spreadsheets do it. */
import type { Rows } from '../port';
import { tokensOf } from './tokens';

const CORNER = /^(\$?[A-Za-z]{1,3})?(\$?)([1-9]\d{0,6})$/;

/**
 * @param on the sheet that the formula stands on
 * @example rowsPutIn('=SUM(E3:E9)+E2', '工资', { sheet: '工资', row: 8, rows: 2 }) //=> '=SUM(E3:E11)+E2'
 */
export function rowsPutIn(formula: string, on: string, at: Rows): string {
  return eachReference(formula, on, at.sheet, (first, last) => {
    const down = (row: number): number => (row >= at.row ? row + at.rows : row);
    return [down(first), down(last)];
  });
}

/**
 * A reference to nothing but rows that are gone is an error, as it is there.
 * @example rowsTakenOut('=SUM(E3:E11)', '工资', { sheet: '工资', row: 8, rows: 2 }) //=> '=SUM(E3:E9)'
 */
export function rowsTakenOut(formula: string, on: string, at: Rows): string {
  const end = at.row + at.rows;
  return eachReference(formula, on, at.sheet, (first, last) => {
    if (first >= at.row && last < end) return null;
    const up = (row: number, inside: number): number => {
      if (row < at.row) return row;
      return row < end ? inside : row - at.rows;
    };
    return [up(first, at.row), up(last, at.row - 1)];
  });
}

type Ends = readonly [first: number, last: number];

function eachReference(
  formula: string,
  on: string,
  sheet: string,
  to: (first: number, last: number) => Ends | null,
): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' && isOn(text, on, sheet) ? moved(text, to) : text))
    .join('');
}

function isOn(reference: string, on: string, sheet: string): boolean {
  const at = reference.lastIndexOf('!');
  const named = at < 0 ? on : reference.slice(0, at);
  const bare = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return bare.toLowerCase() === sheet.toLowerCase();
}

function moved(reference: string, to: (first: number, last: number) => Ends | null): string {
  const start = reference.lastIndexOf('!') + 1;
  const corners = reference
    .slice(start)
    .split(':')
    .map((corner) => CORNER.exec(corner));
  // Whole columns.
  if (corners.some((corner) => corner === null)) return reference;
  const rows = corners.map((corner) => Number(corner?.[3]) - 1);
  const ends = to(Math.min(...rows), Math.max(...rows));
  if (ends === null) return '#REF!';
  const [first, last] = rows[0] !== undefined && rows[0] > (rows[1] ?? rows[0]) ? [ends[1], ends[0]] : ends;
  const written = corners.map(
    (corner, index) => `${corner?.[1] ?? ''}${corner?.[2] ?? ''}${(index === 0 ? first : last) + 1}`,
  );
  return reference.slice(0, start) + written.join(':');
}
