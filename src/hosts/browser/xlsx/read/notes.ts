/** The notes on the cells of a sheet in a file. */
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Package } from '../../../../workbook/files/package/package';
import { rangeFromFile } from '../ranges';
import { stringIn } from '../../../../workbook/files/xlsx/strings';
import type { FileSheet } from './workbook-part';

const noteSize = { width: 240, height: 96 };
export type Notes = Record<number, Record<number, ISheetNote>>;

export function notesFromFile(file: Package, sheet: FileSheet): Notes {
  const part = sheet.relations.find(({ kind }) => kind === 'comments')?.target;
  const root = part === undefined ? undefined : file.xml(part);
  const notes: Notes = {};
  for (const comment of root?.child('commentList')?.all('comment') ?? []) {
    const range = rangeFromFile(comment.attribute('ref') ?? '');
    const note = stringIn(comment.child('text')).text;
    if (!range || note === '') continue;
    const { startRow: row, startColumn: col } = range;
    (notes[row] ??= {})[col] = { ...noteSize, id: `note-${row}-${col}`, row, col, note };
  }
  return notes;
}
