/** Whole rows put into a sheet, or taken out of it, with all that stands on them and all that refers to them. */
import { rowsPutIn, rowsTakenOut } from '../../../src/workbook/formula/moved-rows';
import { keyOf, lastRow, placeOfKey } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';

export function moveRows(sheet: Sheet, made: Rect, way: 'in' | 'out'): void {
  sheet.refuseProtected();
  const { row: first, rows: count } = made;
  const row = (at: number): number | undefined => {
    if (way === 'in') return at >= first ? at + count : at;
    if (at < first) return at;
    return at < first + count ? undefined : at - count;
  };
  const area = (rect: Rect): readonly Rect[] => {
    const [top, bottom] = [row(rect.row) ?? first, row(lastRow(rect)) ?? first - 1];
    return bottom < top ? [] : [{ ...rect, row: top, rows: bottom - top + 1 }];
  };
  for (const map of [sheet.contents, sheet.comments] as Map<number, unknown>[]) cells(map, row);
  sheet.formats.moveRows(row, way === 'in' ? made : null);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [at, height] of heights)
    if (row(at) !== undefined) sheet.rowHeights.set(row(at) as number, height);
  for (const set of [sheet.hiddenRows, sheet.filteredRows]) {
    const all = [...set];
    set.clear();
    for (const at of all) if (row(at) !== undefined) set.add(row(at) as number);
  }
  sheet.merges = sheet.merges.flatMap(area);
  for (const rule of [...sheet.validations, ...sheet.conditions]) rule.areas = rule.areas.flatMap(area);
  const [filtered] = sheet.filter ? area(sheet.filter.area) : [];
  sheet.filter = sheet.filter && filtered ? { ...sheet.filter, area: filtered } : null;
  for (const table of sheet.tables) [table.area = table.area] = area(table.area);
  const { book } = sheet;
  const at = { sheet: sheet.name, row: first - 1, rows: count };
  const rewritten = way === 'in' ? rowsPutIn : rowsTakenOut;
  for (const name of book.names) name.refersTo = rewritten(name.refersTo, '', at);
  for (const other of book.sheets)
    for (const [key, stored] of other.contents)
      if (stored.kind === 'formula') {
        other.contents.set(key, { ...stored, text: rewritten(stored.text, other.name, at) });
        other.spills.forget(key, stored.dynamic);
      }
  book.app.changed();
}

function cells(map: Map<number, unknown>, to: (row: number) => number | undefined): void {
  const all = [...map];
  map.clear();
  for (const [key, value] of all) {
    const [row, column] = placeOfKey(key);
    const now = to(row);
    if (now !== undefined) map.set(keyOf(now, column), value);
  }
}
