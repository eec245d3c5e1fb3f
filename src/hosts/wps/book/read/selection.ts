/** What the user has selected. */
import type { Area } from '../../../../workbook/port';
import { placesIn, rangeOf } from './addresses';
import { openBook, sheetNamed } from '../book';
import { isRange } from '../et';
import type { EtApplication } from '../et';

/** Null for a chart, or several ranges at once. */
export function selectedArea(app: EtApplication): Area | null {
  openBook(app);
  const selection = app.Selection;
  if (!isRange(selection)) return null;
  const [place, more] = placesIn(selection);
  if (place === undefined || more !== undefined) return null;
  return { sheet: selection.Worksheet.Name, ...place };
}

export function select(app: EtApplication, area: Area): void {
  const sheet = sheetNamed(openBook(app), area.sheet);
  sheet.Activate();
  rangeOf(sheet, area).Select();
}
