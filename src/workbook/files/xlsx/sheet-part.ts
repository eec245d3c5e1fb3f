/** The part of one sheet: its rows and cells, each knowing where it stands in the text. */
import { columnNumber } from '../../formula/address';
import { parseXml } from '../xml/element';
import type { Element } from '../xml/element';

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly xf: number;
  readonly element: Element;
}

export interface FileRow {
  readonly row: number;
  readonly element: Element;
  readonly cells: readonly FileCell[];
}

export interface SheetPart {
  readonly text: string;
  readonly root: Element;
  /** By row. */
  readonly rows: readonly FileRow[];
  readonly cellCount: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** More than a page can hold. */
export const MOST_CELLS = 3_000_000;

export class TooManyCells extends Error {}

const CELL = /^([A-Z]{1,3})(\d+)$/i;

function cellsOf(element: Element, row: number): FileCell[] {
  const cells: FileCell[] = [];
  let column = -1;
  for (const cell of element.children) {
    if (cell.name !== 'c') continue;
    const letters = CELL.exec(cell.attribute('r') ?? '')?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    if (column <= LAST_COLUMN) cells.push({ row, column, xf: cell.number('s') ?? 0, element: cell });
  }
  return cells;
}

/** Rows and cells may come without their address: each is the next one then. */
export function parseSheet(text: string, progress?: (done: number) => void): SheetPart {
  const rows: FileRow[] = [];
  let [row, cellCount] = [-1, 0];
  const root = parseXml(text, (element, parent) => {
    if (parent.name !== 'sheetData' || element.name !== 'row') return false;
    row = (element.number('r') ?? row + 2) - 1;
    const cells = cellsOf(element, row);
    cellCount += cells.length;
    if (cellCount > MOST_CELLS) throw new TooManyCells();
    if (row >= 0 && row <= LAST_ROW) rows.push({ row, element, cells });
    if (progress && rows.length % 500 === 0) progress(element.end / text.length);
    return true;
  });
  return { text, root, rows, cellCount };
}
