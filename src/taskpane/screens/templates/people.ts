/** Names as users bring them: pasted lines, or the cells of a selection. */
import { isBlank, isError } from '../../../core/cell';
import type { Workbook } from '../../../workbook/port';

export const MOST_PEOPLE = 1000;

/** One name per line; of lines pasted from a sheet, the first column. */
export function namesIn(pasted: string): readonly string[] {
  return pasted
    .split(/\r?\n|[,，;；、]/)
    .map((line) => (line.split('\t')[0] ?? '').trim())
    .filter((name) => name !== '')
    .slice(0, MOST_PEOPLE);
}

/** Texts of the selection's first column that has any. */
export async function namesInSelection(workbook: Workbook): Promise<readonly string[]> {
  const area = await workbook.selection();
  if (area === null) return [];
  const { cells } = await workbook.read({ ...area, rows: Math.min(area.rows, MOST_PEOPLE * 2) });
  const names = cells.flatMap((row) => {
    const cell = row.find((one) => !isBlank(one));
    return cell === undefined || cell === null || isError(cell) ? [] : [String(cell).trim()];
  });
  return names.slice(0, MOST_PEOPLE);
}
