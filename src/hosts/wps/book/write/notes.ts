/** Notes of cells. */
import type { Place as Cell } from '../../../../workbook/patch/patch-host';
import { rangeOf } from '../read/addresses';
import type { EtRange, EtSheet } from '../et';

const rangeAt = (sheet: EtSheet, { row, column }: Omit<Cell, 'sheet'>): EtRange =>
  rangeOf(sheet, { row, column, rows: 1, columns: 1 });

/** Empty where there is none. */
export function readNote(sheet: EtSheet, cell: Omit<Cell, 'sheet'>): string {
  return rangeAt(sheet, cell).Comment?.Text() ?? '';
}

/** An empty text removes it. */
export function writeNote(sheet: EtSheet, cell: Omit<Cell, 'sheet'>, text: string): void {
  const range = rangeAt(sheet, cell);
  const comment = range.Comment;
  if (text === '') comment?.Delete();
  else if (comment) comment.Text(text);
  else range.AddComment(text);
}
