/** Cells that are to be written here and there on a sheet, as steps that expect what was read. */
import type { Content, Held, Write } from '../port';
import { contentAt } from './content';

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly after: Content;
}

/** One block per column, from its first to its last cell; what lies between is left as it is. */
export function columnWrites(block: Held, cells: readonly CellToWrite[]): readonly Write[] {
  const columns = new Map<number, CellToWrite[]>();
  for (const cell of cells) {
    const own = columns.get(cell.column);
    if (own === undefined) columns.set(cell.column, [cell]);
    else own.push(cell);
  }
  return [...columns].map(([column, list]): Write => {
    const rows = list.map(({ row }) => row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const empty = (): (Content | undefined)[][] =>
      Array.from({ length: last - first + 1 }, () => [undefined]);
    const [contents, expected] = [empty(), empty()];
    for (const { row, after } of list) {
      contents[row - first] = [after];
      expected[row - first] = [contentAt(block, row, column)];
    }
    const area = { sheet: block.area.sheet, row: first, column, rows: last - first + 1, columns: 1 };
    return { kind: 'write', area, contents, expected };
  });
}
