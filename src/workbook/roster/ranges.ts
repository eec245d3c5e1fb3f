/** Ranges over the people of a sheet, made to reach as far down as the people do; and what points at a single row of them. */
import { quotedSheet } from '../formula/address';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';

/** The rows of the people, from 0: before, and how far they go from now on. */
export interface Reach {
  readonly sheet: string;
  readonly last: number;
  readonly to: number;
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const SHEET = String.raw`('(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?`;
/** Texts stay as they are. */
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|${SHEET}(?<![\p{L}\p{N}_.$])${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!:])`,
  'gu',
);

interface Place {
  readonly sheet: string;
  /** The row of the people in which the formula stands; undefined where it stands elsewhere. */
  readonly row?: number;
}

/**
 * @example extendedTo({ sheet: '工资', last: 8, to: 10 })('=SUM(E2:E9)', { sheet: '工资' }) //=> '=SUM(E2:E11)'
 */
export function extendedTo({ sheet, last, to }: Reach): (formula: string, at: Place) => string {
  const own = spellings(sheet);
  return (formula, at) =>
    formula.replace(REFERENCE, (all: string, named?: string, ...groups: (string | undefined)[]) => {
      const [, , , top, , , fixed, bottom] = groups;
      if (top === undefined || bottom === undefined) return all;
      if (!isOn(named, at, sheet, own)) return all;
      const [first, end] = [Number(top) - 1, Number(bottom) - 1];
      if (first > last || end < last || end >= to) return all;
      // Within a person's row a range along it is the person's, and one that ends there relatively runs on from row to row.
      if (at.row !== undefined && (first === end || fixed !== '$')) return all;
      return all.slice(0, all.length - bottom.length) + String(to + 1);
    });
}

/** Whether the formula names a single cell of these rows, and not as the end of a range. */
export function pointsInto(formula: string, at: Place, sheet: string, rows: ReadonlySet<number>): boolean {
  return tokensOf(formula).some(({ kind, text }) => {
    const range = kind === 'reference' ? rangeOf(text) : undefined;
    if (range === undefined || range.rows > 1) return false;
    const named = range.sheet ?? at.sheet;
    return named.toLowerCase() === sheet.toLowerCase() && rows.has(range.row);
  });
}

function isOn(named: string | undefined, at: Place, sheet: string, own: ReadonlySet<string>): boolean {
  return named === undefined ? at.sheet === sheet : own.has(named.toLowerCase());
}

const spellings = (sheet: string): ReadonlySet<string> =>
  new Set([quotedSheet(sheet), `'${sheet.replaceAll("'", "''")}'`].map((name) => `${name}!`.toLowerCase()));
