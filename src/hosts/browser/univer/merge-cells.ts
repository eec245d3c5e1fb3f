/** Merges an area. The facade's `merge` ends later than it returns, and commands in between would be taken for its own. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/port';
import { mutate, placeOf } from './mutate';
import { rangeFor } from './ranges';

export function mergeCells(sheet: FWorksheet, area: Area): void {
  const params = { ...placeOf(sheet), ranges: [rangeFor(sheet, area).getRange()] };
  mutate(
    sheet,
    { id: AddWorksheetMergeMutation.id, params },
    { id: RemoveWorksheetMergeMutation.id, params },
  );
}
