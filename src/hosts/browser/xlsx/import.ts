/** Reads an .xlsx file as a Univer workbook, with a list of what could not be carried over. */
import JSZip from 'jszip';
import { LocaleType } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { Text } from '../../../core/words/text';
import { cellsFromFile, StyleTable } from './cells-from-file';
import { conditionalsFromFile } from './conditionals';
import { filterFromFile, layoutFromFile, notesFromFile } from './layout-from-file';
import { Losses } from './losses';
import { namesFromFile } from './names';
import { resource } from './resources';
import { validationsFromFile } from './validations';
import { findUnreadParts } from './zip-parts';

export interface Imported {
  readonly data: Partial<IWorkbookData>;
  readonly lost: readonly Text[];
}

/** Throws when the bytes are no readable .xlsx file. */
export async function importXlsx(bytes: ArrayBuffer, name: string): Promise<Imported> {
  const losses = new Losses();
  const zip = await JSZip.loadAsync(bytes);
  await findUnreadParts(zip, losses);
  const names = namesFromFile((await zip.file('xl/workbook.xml')?.async('string')) ?? '', losses);
  const file = new Workbook();
  await file.xlsx.load(bytes);
  if (file.worksheets.length === 0) throw new Error('the file has no sheets');
  const styles = new StyleTable();
  const sheets = file.worksheets.map((sheet) => ({ id: `sheet${sheet.id}`, sheet }));
  const data: Record<string, Partial<IWorksheetData>> = {};
  for (const { id, sheet } of sheets) data[id] = sheetData(id, sheet, styles, losses);
  return {
    data: {
      name,
      locale: LocaleType.ZH_CN,
      styles: styles.styles,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: data,
      resources: [resource('names', names), ...resourcesFrom(sheets, losses)],
    },
    lost: losses.list(),
  };
}

function sheetData(
  id: string,
  sheet: Worksheet,
  styles: StyleTable,
  losses: Losses,
): Partial<IWorksheetData> {
  return { id, ...layoutFromFile(sheet), cellData: cellsFromFile(sheet, styles, losses) };
}

function resourcesFrom(sheets: readonly { id: string; sheet: Worksheet }[], losses: Losses) {
  const each = <Value>(read: (sheet: Worksheet) => Value) =>
    Object.fromEntries(sheets.map(({ id, sheet }) => [id, read(sheet)]));
  const filters = sheets.flatMap(({ id, sheet }) => {
    const ref = filterFromFile(sheet);
    return ref ? [[id, { ref, filterColumns: [], cachedFilteredOut: [] }] as const] : [];
  });
  return [
    resource(
      'validations',
      each((sheet) => validationsFromFile(sheet, losses)),
    ),
    resource(
      'conditionals',
      each((sheet) => conditionalsFromFile(sheet, losses)),
    ),
    resource('notes', each(notesFromFile)),
    resource('filters', Object.fromEntries(filters)),
  ];
}
