/** Names as users bring them in the cells of a selection. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import type { Workbook } from '../../../workbook/port';

export const MOST_PEOPLE = 5000;
/** A selection of whole columns or rows is read as far as names can stand in it. */
const MOST_ROWS = 2 * MOST_PEOPLE;
const MOST_COLUMNS = 20;

/** The selection's first column that holds text; employee numbers only where it holds nothing else. */
export async function namesInSelection(workbook: Workbook): Promise<readonly string[]> {
  const area = await workbook.selection();
  if (area === null) return [];
  const { cells } = await workbook.read({
    ...area,
    rows: Math.min(area.rows, MOST_ROWS),
    columns: Math.min(area.columns, MOST_COLUMNS),
  });
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) =>
    cells.flatMap((row): Cell[] => {
      const cell = row[column] ?? null;
      return isBlank(cell) || isError(cell) || typeof cell === 'boolean' ? [] : [cell];
    }),
  );
  const found =
    columns.find((column) => column.some((cell) => typeof cell === 'string')) ??
    columns.find((column) => column.length > 0);
  return (found ?? []).map((cell) => String(cell).trim());
}
