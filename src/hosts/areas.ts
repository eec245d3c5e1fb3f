/** Parts of areas. */
import type { Area } from '../workbook/port';

/** Where `cells` cells and more of an area begin and end, whole rows each. */
export function rowsAtOnce(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}
