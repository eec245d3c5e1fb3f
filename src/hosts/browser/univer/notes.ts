/** Notes on cells. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Write } from '../../../workbook/port';

const size = { width: 240, height: 96 };

export function readNote(sheet: FWorksheet, row: number, column: number): string {
  return sheet.getRange(row, column).getNote()?.note ?? '';
}

export function writeNote(sheet: FWorksheet, step: Extract<Write, { kind: 'note' }>): void {
  const range = sheet.getRange(step.row, step.column);
  const old = range.getNote();
  if (step.text === '') {
    if (old) range.deleteNote();
    return;
  }
  const id = old?.id ?? `${sheet.getSheetId()}-${step.row}-${step.column}`;
  range.createOrUpdateNote({ ...size, ...old, id, row: step.row, col: step.column, note: step.text });
}
