/**
 * What formulas put into other cells. The engine does so for every formula whose result is several cells; a formula of the file that
 * nobody changed, and that is none for arrays there, keeps to its own cell in the file.
 */
import type { ICellData } from '@univerjs/core';
import type { CellReader } from '../read/cells';
import type { SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import { holdsTheSame } from './cell-change';
import type { SheetNow } from './cell-change';
import type { Matrix } from './computed';

export function spilledByOthers(
  part: SheetPart,
  reader: CellReader,
  { data, context }: SheetNow,
): Matrix<ICellData> {
  const { ranges, cells } = context.computed;
  if (Object.keys(ranges).length === 0 || part.rows.length === 0) return cells;
  const left: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells)) left[Number(row)] = { ...line };
  for (const { cells: fileCells } of part.rows)
    for (const cell of fileCells) {
      const row = context.change ? context.change.rows.now(cell.row) : cell.row;
      const column = context.change ? context.change.columns.now(cell.column) : cell.column;
      const area = row === null || column === null ? undefined : ranges[row]?.[column];
      if (!area || row === null || column === null) continue;
      const read = reader.read(cell);
      const own = read.formula && read.formula.kind !== 'array';
      if (!own || !holdsTheSame(read, data.cellData?.[row]?.[column], row, column, context)) continue;
      for (let r = area.startRow; r <= area.endRow; r++)
        for (let c = area.startColumn; c <= area.endColumn; c++) delete left[r]?.[c];
    }
  return left;
}
