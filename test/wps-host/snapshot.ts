/** All of a workbook as plain data: what a refused or taken-back change must leave as it was. */
import { placeOfKey, rectOf } from './state/area';
import type { Book } from './state/book';
import { plainAddress } from './state/reference';
import type { Sheet } from './state/sheet';
import { SheetView } from './view';

export function bookSnapshot(book: Book) {
  return {
    active: book.active.name,
    names: Object.fromEntries(book.names.map(({ name, refersTo }) => [name, refersTo])),
    sheets: book.sheets.map(sheetSnapshot),
  };
}

export type Snapshot = ReturnType<typeof bookSnapshot>;

function sheetSnapshot(sheet: Sheet) {
  const view = new SheetView(sheet);
  const addressOf = (key: number) => plainAddress([rectOf(...placeOfKey(key))]);
  const contents = [...sheet.contents].sort(([a], [b]) => a - b);
  const formatted = sheet.formats.formatted().sort(([a, c], [b, d]) => a - b || c - d);
  return {
    name: view.name,
    visible: view.visible,
    isProtected: view.isProtected,
    tabColor: view.tabColor,
    contents: Object.fromEntries(contents.map(([key, stored]) => [addressOf(key), stored])),
    formats: Object.fromEntries(
      formatted.map((place) => [plainAddress([rectOf(...place)]), sheet.formats.at(...place)]),
    ),
    validations: sheet.validations.map(({ areas, ...rule }) => ({ ...rule, area: plainAddress(areas) })),
    conditions: view.conditions,
    comments: view.comments,
    merges: view.merges,
    hiddenRows: view.hiddenRows,
    columnWidths: view.columnWidths,
    rowHeights: view.rowHeights,
    freeze: view.freeze,
    filter: view.filter,
    tables: view.tables,
    charts: view.charts,
    page: view.page,
  };
}
