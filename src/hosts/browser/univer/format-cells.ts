/** Formats the cells of an area. The command behind the facade's `setValues` would drop formulas where only a style is given. */
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';
import { mutate, placeOf } from './mutate';
import { styleFor } from './style';

export function formatCells(sheet: FWorksheet, step: Extract<Write, { kind: 'format' }>): void {
  // Without this trigger the formula plugin takes cells that state no formula for cells that lose theirs.
  const trigger = SetStyleCommand.id;
  const params = { ...placeOf(sheet), cellValue: styledCells(step), trigger };
  const undo = { ...SetRangeValuesUndoMutationFactory(sheet.getInject(), params), trigger };
  mutate(sheet, { id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
}

function styledCells({ area, format }: Extract<Write, { kind: 'format' }>) {
  const style = styleFor(format);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const styled: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1)
      styled[column] = { s: style };
    cells[row] = styled;
  }
  return cells;
}
