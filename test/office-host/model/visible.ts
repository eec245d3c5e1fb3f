/** Which cells of a sheet can be seen. */
import type { Box } from './box';
import type { Sheet } from './sheet';

export const isRowHidden = (sheet: Sheet, row: number): boolean =>
  sheet.filteredRows.has(row) || sheet.formats.at('RowHidden', row, 0) === true;

const isColumnHidden = (sheet: Sheet, column: number): boolean =>
  sheet.formats.at('ColumnHidden', 0, column) === true;

/** Unbroken stretches of what is not hidden. */
function stretches(from: number, to: number, isHidden: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index <= to; index++) {
    const last = found.at(-1);
    if (isHidden(index)) continue;
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

export function visibleParts(sheet: Sheet, box: Box): Box[] {
  const columns = stretches(box.left, box.right, (column) => isColumnHidden(sheet, column));
  return stretches(box.top, box.bottom, (row) => isRowHidden(sheet, row)).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}
