/** Notes in cells. Excel below API 1.18 has only comments there, and cannot be asked which cells have one. */
import { cellAddress } from '../../workbook/address';
import type { Write } from '../../workbook/port';
import { supports } from './request';
import type { Situation } from './write-steps';

export function writeNote(
  { worksheets }: Excel.Workbook,
  { sheet, row, column, text }: Extract<Write, { kind: 'note' }>,
  situation: Situation,
): void {
  const address = cellAddress(row, column);
  const own = worksheets.getItem(sheet);
  if (!supports('1.18')) {
    // On the user's own sheets a comment might stand there already, and adding a second one fails.
    if (text !== '' && situation.added(sheet)) own.comments.add(address, text);
    return;
  }
  const before = situation.noteBefore(sheet, row, column);
  if (before === '') {
    if (text !== '') own.notes.add(address, text);
  } else if (text === '') own.notes.getItem(address).delete();
  else own.notes.getItem(address).content = text;
}
