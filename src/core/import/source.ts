/** A table that figures are taken from: a sheet of the workbook or of a file, as plain cells from A1 on. */
import type { Cell } from '../cell';

export interface Source {
  /** The file's name, or the sheet's. */
  readonly name: string;
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats; `General` where none is known. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function cellOf({ cells }: Source, row: number, column: number): Cell {
  return cells[row]?.[column] ?? null;
}

/** Words of a cell, empty where it holds none. A number is a word too: one of staff. */
export function wordsOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}
