/** A person as a list names them: by row where there is no name, and with row and number where several share it. */
import type { Text } from '../../../core/words/text';
import type { PreviewRow } from '../../../workbook/salary/preview';
import { salaryTexts } from './texts';

/** @param unnamed whether a row without a name is named by its number; not where the number stands there already */
export function personName(
  { row, name, tag }: Pick<PreviewRow, 'row' | 'name' | 'tag'>,
  say: (words: Text) => string,
  unnamed = true,
): string {
  if (name === '') return unnamed ? say(salaryTexts.rowNumber(row + 1)) : '';
  return tag === undefined ? name : say(salaryTexts.tagged(name, tag));
}
