/** The parts of a rules table as they lie on a sheet: where each begins and ends, and which column is which. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { COLUMNS, SECTION_IDS, SECTIONS, type ColumnId, type SectionId } from '../../core/table/sections';
import { halfWidth, squash } from '../../core/text/normalise';

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

const TITLE = /^[【[](.+)[\]】]$/;

const SECTION_OF = new Map<string, SectionId>(
  SECTION_IDS.flatMap((id) => {
    const { zh, en } = SECTIONS[id].title;
    return [[squash(zh), id] as const, [squash(en), id] as const];
  }),
);

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
    const section = SECTION_OF.get(words);
    if (section === 'scheme' || version < 0) version++;
    if (section !== undefined) open = { section, version, title: row, columns: columnsIn(cells, section) };
  });
  close(grid.length);
  return parts;
}

/** The name in brackets that a row begins with. */
export function titleOf(cells: readonly Cell[]): string | undefined {
  const titles = cells.flatMap((cell) =>
    typeof cell === 'string' ? (TITLE.exec(halfWidth(cell).trim())?.[1] ?? []) : [],
  );
  return (
    titles.map(squash).find((words) => SECTION_OF.has(words)) ?? (isTitleFirst(cells) ? titles[0] : undefined)
  );
}

function isTitleFirst(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && TITLE.test(halfWidth(first).trim());
}

/** Where a version begins: the row of its title. */
export function isSchemeTitle(cells: readonly Cell[]): boolean {
  const words = titleOf(cells);
  return words !== undefined && SECTION_OF.get(squash(words)) === 'scheme';
}

function columnsIn(header: readonly Cell[], id: SectionId): ReadonlyMap<ColumnId, number> {
  const words = header.map((cell) => (isError(cell) || cell === null ? '' : squash(halfWidth(String(cell)))));
  const columns = new Map<ColumnId, number>();
  for (const column of SECTIONS[id].columns as readonly ColumnId[]) {
    const names = [COLUMNS[column].zh, COLUMNS[column].en].map((name) => squash(halfWidth(name)));
    const index = words.findIndex((word) => names.includes(word));
    if (index >= 0) columns.set(column, index);
  }
  return columns;
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
