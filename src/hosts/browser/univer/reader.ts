/** Reads blocks from a Univer sheet. Raw values: the facade's `getValues` gives formatted text. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { areasOverlap } from '../../../workbook/formula/address';
import type { Area, Block } from '../../../workbook/port';
import { cellFrom } from './cells';

type Spilled = (row: number, column: number) => Nullable<ICellData>;

/** Cells that a formula spills into hold nothing themselves; the engine keeps their values aside. */
function spilledCells(sheet: FWorksheet): Spilled {
  const all = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  const own = all[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  return (row, column) => own?.[row]?.[column];
}

export function areaOfRange(sheet: string, range: IRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function formulaOf(sheet: FWorksheet, row: number, column: number, data: Nullable<ICellData>): string | null {
  if (data?.f) return data.f;
  // Formulas filled down share one text under an id; the facade works out each cell's own.
  return data?.si ? sheet.getRange(row, column).getFormula() || null : null;
}

export function readBlock(sheet: FWorksheet, area: Area): Block {
  const raw = sheet.getSheet();
  const styles = sheet.getWorkbook().getStyles();
  const spilled = spilledCells(sheet);
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const data = rows.map((row) => columns.map((column) => raw.getCellRaw(row, column)));
  return {
    area,
    cells: data.map((cells, r) =>
      cells.map((cell, c) => {
        const hasOwn = cell?.v !== undefined && cell?.v !== null;
        return cellFrom(hasOwn || cell?.p ? cell : (spilled(area.row + r, area.column + c) ?? cell));
      }),
    ),
    formulas: data.map((cells, r) =>
      cells.map((cell, c) => formulaOf(sheet, area.row + r, area.column + c, cell)),
    ),
    formats: data.map((cells) => cells.map((cell) => styles.getStyleByCell(cell)?.n?.pattern ?? 'General')),
    hiddenRows: rows.filter((row) => row < raw.getRowCount() && !raw.getRowVisible(row)),
    merges: raw
      .getMergeData()
      .map((range) => areaOfRange(area.sheet, range))
      .filter((merge) => areasOverlap(merge, area)),
  };
}

/** From A1 to the last cell that holds something or is spilled into; null for an empty sheet. */
export function usedArea(sheet: FWorksheet): Area | null {
  let [rows, columns] = [0, 0];
  const reach = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const holds = cell && (cell.f || cell.si || cell.p || (cell.v ?? '') !== '');
      if (holds) reach(row, column);
    });
  const all = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  const own = all[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
  for (const [row, cells] of Object.entries(own)) {
    for (const column of Object.keys(cells ?? {})) reach(Number(row), Number(column));
  }
  return rows === 0 ? null : { sheet: sheet.getSheetName(), row: 0, column: 0, rows, columns };
}
