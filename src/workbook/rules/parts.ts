/** The parts of a rules table as they lie on a sheet: where each begins and ends, and which column is which. */
import { isBlank, type Cell } from '../../core/cell';
import { columnsIn, sectionOf, titleIn } from '../../core/table/rows';
import type { ColumnId, SectionId } from '../../core/table/sections';
import type { Survey } from '../port';

export type Grid = readonly (readonly Cell[])[];

export interface TablePart {
  readonly section: SectionId;
  /** Which version of the table it belongs to, from 0. */
  readonly version: number;
  /** Row of the title, and the row after the part's last one; blank rows before the next title are its own. */
  readonly title: number;
  readonly end: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
}

/** Parts in the order in which they stand; parts with unknown names end the one before and are left out. */
export function partsOf(grid: Grid): readonly TablePart[] {
  const parts: TablePart[] = [];
  let version = -1;
  let open: Omit<TablePart, 'end'> | undefined;
  const close = (end: number): void => {
    if (open !== undefined) parts.push({ ...open, end });
    open = undefined;
  };
  grid.forEach((cells, row) => {
    const words = titleOf(cells);
    if (words === undefined) return;
    close(row);
    const section = sectionOf(words);
    if (section === 'scheme' || version < 0) version++;
    if (section !== undefined) open = { section, version, title: row, columns: columnsIn(cells, section) };
  });
  close(grid.length);
  return parts;
}

/** The name in brackets that a row begins with; a column of comments may stand before a known one. */
function titleOf(cells: readonly Cell[]): string | undefined {
  const known = cells.map(titleIn).find((title) => title !== undefined && sectionOf(title) !== undefined);
  return known ?? titleIn(cells.find((cell) => !isBlank(cell)) ?? null);
}

/** Where a version begins: the row of its title. */
export function isSchemeTitle(cells: readonly Cell[]): boolean {
  const words = titleOf(cells);
  return words !== undefined && sectionOf(words) === 'scheme';
}

export function isBlankRow(cells: readonly Cell[] | undefined): boolean {
  return cells === undefined || cells.every(isBlank);
}

/** The last row of the table that holds anything. */
export function lastRow(grid: Grid): number {
  for (let row = grid.length - 1; row >= 0; row--) if (!isBlankRow(grid[row])) return row;
  return -1;
}

/** The column of the last cell that holds anything, -1 in a blank row. */
export function lastFilled(cells: readonly Cell[]): number {
  for (let column = cells.length - 1; column >= 0; column--) if (!isBlank(cells[column])) return column;
  return -1;
}

/** Names of the sheets on which a look over the workbook sees the beginning of a rules table. */
export function ruledSheets({ sheets }: Pick<Survey, 'sheets'>): readonly string[] {
  return sheets.flatMap(({ name, top }) => (top?.cells.some(isSchemeTitle) === true ? [name] : []));
}
