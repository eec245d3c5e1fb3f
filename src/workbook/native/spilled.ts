/** What a formula shows, as values: its own cell, and the cells that it spills into. */
import { isBlank, type Cell } from '../../core/cell';
import type { Block } from '../port';
import { callsOf } from '../formula/calls';

export interface Shown {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * Cells that hold something without a formula, in a rectangle from the formula's cell on. Where such a cell was typed by hand
 * it is written with what it holds already.
 */
export function spilledFrom(block: Block, row: number, column: number, formula: string): readonly Shown[] {
  const own: Shown = { row, column, value: valueAt(block, row, column) };
  const [only, more] = callsOf(formula);
  if (more !== undefined || only === undefined || `=${only.text}` !== formula.trim()) return [own];
  const free = (r: number, c: number): boolean =>
    formulaAt(block, r, c) === null && !isBlank(valueAt(block, r, c));
  let columns = 1;
  while (free(row, column + columns)) columns++;
  const line = Array.from({ length: columns }, (_, c) => column + c);
  let rows = 1;
  while (line.some((c) => free(row + rows, c)) && line.every((c) => formulaAt(block, row + rows, c) === null))
    rows++;
  return Array.from({ length: rows }, (_, r) =>
    line.map((c) => ({ row: row + r, column: c, value: valueAt(block, row + r, c) })),
  ).flat();
}

function valueAt({ area, cells }: Block, row: number, column: number): Cell {
  return cells[row - area.row]?.[column - area.column] ?? null;
}

function formulaAt({ area, formulas }: Block, row: number, column: number): string | null {
  return formulas[row - area.row]?.[column - area.column] ?? null;
}
