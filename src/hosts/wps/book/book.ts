/** The workbook that is open: its sheets and names. */
import type { SheetInfo } from '../../../workbook/port';
import type { WorkbookState } from '../../../workbook/patch/patch-host';
import { missing, noBook } from './errors';
import type { EtApplication, EtBook, EtSheet } from './et';

const VISIBLE = -1;

export function openBook(app: EtApplication): EtBook {
  const book = app.ActiveWorkbook;
  if (!book) throw noBook();
  return book;
}

export interface Listed {
  readonly sheet: EtSheet;
  readonly info: SheetInfo;
}

export function listSheets(book: EtBook): Listed[] {
  return allSheets(book).map((sheet) => ({
    sheet,
    info: {
      name: sheet.Name,
      visible: Number(sheet.Visible) === VISIBLE,
      protected: sheet.ProtectContents,
    },
  }));
}

export function allSheets(book: EtBook): EtSheet[] {
  const { Worksheets } = book;
  return Array.from({ length: Worksheets.Count }, (_, index) => {
    const sheet = Worksheets.Item(index + 1);
    if (!sheet) throw missing();
    return sheet;
  });
}

/** Throws in words where there is none. */
export function sheetNamed(book: EtBook, name: string): EtSheet {
  try {
    const sheet = book.Worksheets.Item(name);
    if (sheet) return sheet;
  } catch (error) {
    // WPS throws for a missing sheet as for anything else.
    if (allSheets(book).some((sheet) => sheet.Name === name)) throw error;
  }
  throw missing();
}

export function definedNames(book: EtBook): string[] {
  const { Names } = book;
  return Array.from({ length: Names.Count }, (_, index) => Names.Item(index + 1)?.Name ?? '');
}

/** What each name stands for. */
export function references(book: EtBook, names: readonly string[]): Map<string, string> {
  if (names.length === 0) return new Map();
  const { Names } = book;
  return new Map(names.map((name, index) => [name, String(Names.Item(index + 1)?.RefersTo ?? '')]));
}

export function stateOf(book: EtBook, listed: readonly Listed[], names: readonly string[]): WorkbookState {
  return {
    sheets: listed.map(({ info }) => info),
    names,
    structureProtected: book.ProtectStructure,
    charts: true,
  };
}
