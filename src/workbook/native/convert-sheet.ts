/** The command: what converting a sheet of a workbook would change. Applying the patch is a second, confirmed step. */
import type { Language } from '../../core/words/language';
import type { Workbook } from '../port';
import { readBook } from './book';
import { convert } from './convert';
import type { Conversion, Direction } from './conversion';

/** Null when the sheet is empty. */
export async function convertSheet(
  workbook: Workbook,
  sheet: string,
  direction: Direction,
  language: Language,
): Promise<Conversion | null> {
  const [block, book] = await Promise.all([workbook.readUsed(sheet), readBook(workbook, language)]);
  return block && convert(block, direction, book, language);
}
