/** Formats the cells of an area. */
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';
import { mutate, placeOf } from './mutate';
import { styleFor } from './style';

type FormatStep = Extract<Write, { kind: 'format' }>;

export function formatCells(sheet: FWorksheet, step: FormatStep): void {
  const params = { ...placeOf(sheet), cellValue: styledCells(sheet, step) };
  const undo = SetRangeValuesUndoMutationFactory(sheet.getInject(), params);
  mutate(sheet, { id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
}

/** A cell's formula is stated with its style: the formula plugin takes cells that state none for cells that lose theirs. */
function styledCells(sheet: FWorksheet, { area, format }: FormatStep) {
  const style = styleFor(format);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const styled: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { f, si } = sheet.getSheet().getCellRaw(row, column) ?? {};
      styled[column] = { s: style, ...(f ? { f } : {}), ...(si ? { si } : {}) };
    }
    cells[row] = styled;
  }
  return cells;
}
