/** Formulas that find somebody's cell on another sheet by employee ID or name, in the functions that every program has. */
import { isBlank, type Cell } from '../../core/cell';
import { PASSED_WORDS } from '../../core/stars/history';
import { cellAddress, columnLetters, quotedSheet } from '../formula/address';
import { cellAt } from '../people/cells';
import { employeeIdColumn } from '../people/employee-ids';
import { nameColumn } from '../people/roles';
import type { People } from '../people/people';
import type { Block } from '../port';

/** A column of another sheet from its first person to the end of the sheet: whoever is added is found too. */
export interface Range {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export function rangeOf<R extends string>({ block, mapping }: Pick<People<R>, 'block' | 'mapping'>): Range {
  return {
    sheet: block.area.sheet,
    first: mapping.headerRow + 1,
    last: block.area.row + block.area.rows - 1,
  };
}

/** `'三月考核'!$K$5:$K$60` */
export function columnIn({ sheet, first, last }: Range, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** A sheet with the columns by which it knows its people. */
export interface Keyed {
  readonly block: Pick<Block, 'area' | 'cells'>;
  readonly id: number | undefined;
  readonly name: number | undefined;
}

/** Where a sheet has no other column of numbers, its names are the numbers. */
export function keyedBy<R extends string>(sheet: People<R>): Keyed {
  const name = nameColumn(sheet.mapping);
  return { block: sheet.block, id: employeeIdColumn(sheet) ?? name, name };
}

/**
 * What the other sheet is searched for: the person's own cell where it holds the very same, else what stands there. A text may be
 * written with other spaces, a number as text.
 */
export function keyFor(
  own: Keyed,
  row: number,
  other: Keyed,
  there: number,
  by: 'id' | 'name',
): string | undefined {
  const [mine, theirs] = [own[by], other[by]];
  if (theirs === undefined) return undefined;
  const wanted = cellAt(other.block, there, theirs);
  if (isBlank(wanted)) return undefined;
  if (mine !== undefined && sameKey(cellAt(own.block, row, mine), wanted))
    return `$${cellAddress(row, mine)}`;
  return literal(wanted);
}

/** As MATCH and = compare. Signs that MATCH takes as wildcards are no such thing in a name. */
function sameKey(a: Cell, b: Cell): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return a.toLowerCase() === b.toLowerCase() && !/[*?~]/.test(a);
  return typeof a === 'number' && a === b;
}

function literal(cell: Cell): string | undefined {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return undefined;
  return `"${cell.replaceAll('"', '""')}"`;
}

/**
 * The score of a column in the row of the key, or the words by which a month is passed over; nothing where neither stands there yet, and
 * never 0. `#N/A` once nobody is there; an error stays one.
 */
export function lookupFormula(range: Range, column: number, keys: number, key: string): string {
  const wanted = key.startsWith('"') ? key.replace(/[*?~]/g, '~$&') : key;
  const found = `INDEX(${columnIn(range, column)},MATCH(${wanted},${columnIn(range, keys)},0))`;
  return `=IF(ISNUMBER(${found}),${found},IF(ISERROR(${found}),${found},IF(ISNUMBER(MATCH(${found},${PASSED},0)),${found},"")))`;
}

/** As MATCH compares them: capitals are small letters. */
const PASSED = `{${[...PASSED_WORDS.keys()].map((word) => `"${word}"`).join(',')}}`;

/** Whether a formula is one that this room writes. */
export const isLookup = (formula: string): boolean =>
  /^=IF\(ISNUMBER\(INDEX\(.+?,MATCH\(.+?,0\)\)\),INDEX\(/.test(formula) ||
  /^=SUMPRODUCT\(\(.+?!\$/.test(formula);
