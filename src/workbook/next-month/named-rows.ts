/** Rows of other sheets: whose they are, told by the names that stand in them. */
import { isBlank, isError } from '../../core/cell';
import { idKey } from '../people/employee-ids';
import { nameKey } from '../people/names';
import type { Block } from '../port';
import type { Found } from './found';

export interface Who {
  readonly name: string;
  /** Empty where it is not known. */
  readonly id: string;
}

export interface NamedRows {
  isOf(sheet: string, row: number, name: string): boolean;
  /** Undefined where there is none, or several that nothing tells apart. */
  rowOf(sheet: string, who: Who): number | undefined;
}

const known = new WeakMap<Found, NamedRows>();

export function namedRows(found: Found): NamedRows {
  const there = known.get(found);
  if (there !== undefined) return there;
  const names = new Set(found.people.people.map(({ name }) => nameKey(name)));
  names.delete('');
  const sheets = new Map<string, Sheet>();
  const of = (name: string): Sheet | undefined => {
    const key = name.toLowerCase();
    const block = found.others.find(({ area }) => area.sheet.toLowerCase() === key);
    if (block !== undefined && !sheets.has(key)) sheets.set(key, sheetOf(block, names));
    return sheets.get(key);
  };
  const rows: NamedRows = {
    isOf: (sheet, row, name) => nameKey(name) !== '' && of(sheet)?.nameAt(row) === nameKey(name),
    rowOf: (sheet, who) => of(sheet)?.rowOf(who),
  };
  known.set(found, rows);
  return rows;
}

interface Sheet {
  nameAt(row: number): string;
  rowOf(who: Who): number | undefined;
}

/** By the column that has the most of these names: a mentor's or a manager's has fewer. */
function sheetOf({ area, cells }: Block, names: ReadonlySet<string>): Sheet {
  const keys = cells.map((line) => line.map((cell) => (isBlank(cell) || isError(cell) ? '' : String(cell))));
  const counts = Array.from({ length: area.columns }, (_, column) => {
    const own = keys.map((line) => nameKey(line[column] ?? ''));
    return new Set(own.filter((name) => names.has(name))).size;
  });
  const column = counts.indexOf(Math.max(1, ...counts));
  const nameAt = (row: number): string => nameKey(keys[row - area.row]?.[column] ?? '');
  return {
    nameAt,
    rowOf({ name, id }) {
      const rows = keys.map((_, index) => area.row + index).filter((row) => nameAt(row) === nameKey(name));
      if (rows.length < 2 || nameKey(name) === '') return nameKey(name) === '' ? undefined : rows[0];
      const own = rows.filter((row) => keys[row - area.row]?.some((cell) => idKey(cell) === idKey(id)));
      return id !== '' && own.length === 1 ? own[0] : undefined;
    },
  };
}
