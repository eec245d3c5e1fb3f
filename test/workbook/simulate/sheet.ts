/** Sheets of cells as they stand, and of formulas with what they show. */
import type { Cell } from '../../../src/core/cell';
import type { Block } from '../../../src/workbook/port';

/** A formula with what its program shows. */
export interface Told {
  readonly formula: string;
  readonly value: Cell;
}

export type Sheet = Block;

const isTold = (cell: Cell | Told): cell is Told =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export function blockOf(rows: readonly (readonly (Cell | Told)[])[]): Sheet {
  const columns = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => null)]);
  return {
    area: { sheet: 'S', row: 0, column: 0, rows: rows.length, columns },
    cells: filled.map((row) => row.map((cell) => (isTold(cell) ? cell.value : cell))),
    formulas: filled.map((row) => row.map((cell) => (isTold(cell) ? cell.formula : null))),
    formats: filled.map((row) => row.map(() => 'General')),
    hiddenRows: [],
    merges: [],
  };
}
