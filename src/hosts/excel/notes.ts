/**
 * Notes in cells. They need API 1.18 and a client library that knows it; the one that comes with us does not yet. Without, cells
 * get none: comments are threads signed by the user, and what is to be entered is said by the prompts of the cells.
 */
import { cellAddress } from '../../workbook/formula/address';
import type { Write } from '../../workbook/port';
import { supports } from './request';
import type { Reading } from './request';
import type { Situation } from './situation';

export function hasNotes(): boolean {
  return 'notes' in Excel.Worksheet.prototype && supports('1.18');
}

/** The text of a note; empty where there is none, or where Excel does not tell. */
export function loadNote(sheet: Excel.Worksheet, row: number, column: number): Reading<string> {
  if (!hasNotes()) return () => '';
  const note = sheet.notes.getItemOrNullObject(cellAddress(row, column));
  note.load('content');
  return () => (note.isNullObject ? '' : note.content);
}

export function writeNote(
  { worksheets }: Excel.Workbook,
  { sheet, row, column, text }: Extract<Write, { kind: 'note' }>,
  situation: Situation,
): void {
  const address = cellAddress(row, column);
  const own = worksheets.getItem(sheet);
  if (!hasNotes()) return;
  const before = situation.noteBefore(sheet, row, column);
  if (before === '') {
    if (text !== '') own.notes.add(address, text);
  } else if (text === '') own.notes.getItem(address).delete();
  else own.notes.getItem(address).content = text;
}
