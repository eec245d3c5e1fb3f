/** `Range.Sort`: rows move with their contents; formats stay, and formulas keep their text. */
import { isError } from '../../../src/core/cell';
import { cellsOf, intersection, rectOf } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';
import type { Constant, Stored } from './stored';
import { contentsChanged } from './write';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly descending: boolean;
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin');

export function sortRows(sheet: Sheet, area: Rect, keys: readonly SortKey[], header: boolean): void {
  sheet.refuseLocked([area]);
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new Error('WPS: merged cells must have the same size to be sorted');
  }
  const first = area.row + (header ? 1 : 0);
  const rows = Array.from({ length: area.row + area.rows - first }, (_, r) => first + r);
  const lines = rows.map((row) => ({
    cells: [...cellsOf([rectOf(row, area.column, 1, area.columns)])].map((place) => sheet.stored(...place)),
    keys: keys.map(({ column }) => sheet.spills.value(row, column)),
  }));
  lines.sort((a, b) => {
    for (const [index, { descending }] of keys.entries()) {
      const order = compare(a.keys[index] ?? null, b.keys[index] ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach(({ cells }, index) => place(sheet, rows[index] ?? 0, area.column, cells));
  contentsChanged(sheet, [area]);
}

function place(sheet: Sheet, row: number, column: number, cells: readonly (Stored | null)[]): void {
  cells.forEach((cell, index) => sheet.store(row, column + index, cell));
}

/** Numbers, then texts, then booleans, then errors; blanks last in either direction. */
function compare(a: Constant | null, b: Constant | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = rank(a) - rank(b) || sameKind(a, b);
  return descending ? -order : order;
}

function rank(value: Constant): number {
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function sameKind(a: Constant, b: Constant): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return isError(a) ? 0 : Number(a) - Number(b);
}
