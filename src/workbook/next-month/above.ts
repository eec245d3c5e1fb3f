/** What stands above the people: the month goes on, also in titles; an amount of the month is emptied. */
import type { Month } from '../../core/input/month';
import { cellAddress } from '../formula/address';
import { labelledCell, MONTH_LABELS } from '../people/labelled';
import { contentAt } from '../patch/content';
import type { Changes } from '../patch/changes';
import type { Found } from './found';
import { cellMovedOn, movedOn } from './month-words';

export interface Above {
  readonly title: string;
  readonly address: string;
}

/** @returns figures that stood there: emptied on a sheet of ours, left to be looked at on any other */
export function writeAbove(found: Found, from: Month, changes: Changes): readonly Above[] {
  const { block, table, ours } = found;
  const { headerRow } = table.mapping;
  const label = labelledCell(block, MONTH_LABELS, headerRow - block.area.row);
  const figures: Above[] = [];
  for (let row = block.area.row; row < headerRow; row++)
    for (let column = block.area.column; column < block.area.column + block.area.columns; column++) {
      const content = contentAt(block, row, column);
      if (label?.row === row && label.column === column) {
        const moved = typeof content === 'object' ? undefined : cellMovedOn(content, from);
        if (moved !== undefined) changes.set(row, column, moved);
      } else if (typeof content === 'string') {
        changes.set(row, column, movedOn(content, from));
      } else if (typeof content === 'number') {
        const title = contentAt(block, row, column - 1);
        figures.push({ title: typeof title === 'string' ? title : '', address: cellAddress(row, column) });
        if (ours) changes.set(row, column, null);
      }
    }
  return figures;
}
