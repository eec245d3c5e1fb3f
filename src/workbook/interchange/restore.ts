/** The commands: finding sheets whose functions another program has saved, and giving them back. */
import { inLanguage, text } from '../../core/words/text';
import type { Language } from '../../core/words/language';
import { writeOf } from '../formula/formula-cells';
import type { Applied, Watch, Workbook } from '../port';
import { foreignCells } from './foreign';

/** Looked through of each sheet: a sheet of ours begins there. */
const TOP = { rows: 60, columns: 40 };

/** Names of sheets with such cells, protected ones left out. One round trip. */
export async function findForeign(workbook: Workbook): Promise<readonly string[]> {
  const { sheets } = await workbook.survey(TOP.rows, TOP.columns);
  return sheets
    .filter((sheet) => !sheet.protected && sheet.top !== null && foreignCells(sheet.top).size > 0)
    .map(({ name }) => name);
}

export interface Restored {
  readonly applied: Applied;
  readonly cells: number;
}

/** Three round trips, one undo step. Sheets where nothing is left to restore are passed over. */
export async function restoreForeign(
  workbook: Workbook,
  sheets: readonly string[],
  language: Language,
  watch?: Watch,
): Promise<Restored> {
  const blocks = (await workbook.readSheets(sheets)).filter((block) => block !== null);
  const found = blocks
    .map((block) => ({ block, after: foreignCells(block) }))
    .filter(({ after }) => after.size > 0);
  const title = text('恢复函数', 'Restore functions');
  const applied = await workbook.apply(
    {
      title: inLanguage(title, language),
      writes: found.map(({ block, after }) => writeOf(block, after)),
    },
    watch,
  );
  return { applied, cells: found.reduce((sum, { after }) => sum + after.size, 0) };
}
