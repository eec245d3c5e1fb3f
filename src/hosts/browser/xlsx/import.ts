/** Reads an .xlsx file as a Univer workbook, and says what of it is kept without being shown. */
import { LocaleType } from './univer-values';
import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Text } from '../../../core/words/text';
import { Package } from '../../../workbook/files/package/package';
import { Kept, countOnSheet, countParts } from './read/kept';
import { namesFromFile } from './read/names';
import { readSheet, sheetId } from './read/sheet';
import type { ReadSheet } from './read/sheet';
import { NoWorkbook, readBook } from './read/workbook-part';
import type { FileBook } from './read/workbook-part';
import { resource } from './resources';

export interface Imported {
  readonly data: Partial<IWorkbookData>;
  /** In the file and not in the grid. */
  readonly kept: readonly Text[];
  /** Cells that show a stored value, since the engine cannot compute their formulas. */
  readonly stored: number;
}

/** Throws when the bytes are no readable .xlsx file. */
export async function importXlsx(
  bytes: ArrayBuffer | Uint8Array,
  name: string,
  knows: (name: string) => boolean = () => true,
  progress: (done: number) => void = () => undefined,
): Promise<Imported> {
  const file = new Package(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const book = readBook(file);
  if (!book.sheets.some(({ cells }) => cells)) throw new NoWorkbook('the workbook has no sheets');
  const kept = new Kept();
  const sheets: ReadSheet[] = [];
  const whole = book.sheets.reduce((sum, { part }) => sum + file.size(part), 1);
  let done = 0;
  book.sheets.forEach(({ cells, part }, index) => {
    if (!cells) return;
    const size = file.size(part);
    sheets.push(readSheet(file, book, index, knows, (of) => progress((done + of * size) / whole)));
    done += size;
    progress(done / whole);
  });
  countParts(
    file,
    sheets.reduce((sum, { shownCharts }) => sum + shownCharts, 0),
    kept,
  );
  for (const sheet of sheets) countOnSheet(sheet.part, book, sheet, kept);
  return {
    data: {
      name,
      locale: LocaleType.ZH_CN,
      styles: stylesOf(book),
      defaultStyle: book.styles.of(0),
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data])) as Record<
        string,
        Partial<IWorksheetData>
      >,
      resources: resourcesOf(book, sheets),
    },
    kept: kept.list(),
    stored: sheets.reduce((sum, { stored }) => sum + stored, 0),
  };
}

function stylesOf({ styles }: FileBook): Record<string, IStyleData> {
  const all: Record<string, IStyleData> = {};
  for (let xf = 1; xf < styles.count; xf++) all[`x${xf}`] = { ...styles.of(xf) };
  return all;
}

/** What Univer's plugins keep beside the workbook. */
export function resourcesOf(book: FileBook, sheets: readonly ReadSheet[]) {
  const ids = book.sheets.map((_, index) => sheetId(index));
  const names = namesFromFile(book.root, ids).flatMap(({ name }) => (name ? [[name.id, name] as const] : []));
  const each = <Value>(read: (sheet: ReadSheet) => Value) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, read(sheet)]));
  const filters = sheets.flatMap(({ id, filter }) =>
    filter ? [[id, { ref: filter, filterColumns: [], cachedFilteredOut: [] }] as const] : [],
  );
  return [
    resource('names', Object.fromEntries(names)),
    resource(
      'validations',
      each(({ validations }) => validations.flatMap(({ rule }) => rule ?? [])),
    ),
    resource(
      'conditionals',
      each(({ conditionals }) => conditionals.flatMap(({ conditional }) => conditional ?? [])),
    ),
    resource(
      'notes',
      each(({ notes }) => notes),
    ),
    resource('filters', Object.fromEntries(filters)),
  ];
}
