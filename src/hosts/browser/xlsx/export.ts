/** Writes a Univer workbook as an .xlsx file, with a list of what could not be written. */
import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Text } from '../../../core/words/text';
import { cellsForFile } from './cells-for-file';
import { addConditionals } from './conditionals';
import type { UniverConditional } from './conditionals';
import { addNotes, addPrint, addSheet, setLayout } from './layout-for-file';
import { Losses } from './losses';
import { addNames } from './names';
import { rangeForFile } from './ranges';
import { protectionOf } from '../univer/protection';
import { protectInFile } from './protection';
import { readResource } from './resources';
import { addValidations } from './validations';

type Matrix<Value> = Readonly<Record<number, Readonly<Record<number, Value>> | undefined>>;

/** What the engine knows beyond the workbook's own data, keyed by sheet. */
export interface Computed {
  /** Where array formulas put their results, and the results. */
  readonly ranges: Readonly<Record<string, Matrix<IRange>>>;
  readonly cells: Readonly<Record<string, Matrix<ICellData>>>;
  /** Formulas of cells that share one text with others. */
  readonly formulas: Readonly<Record<string, Matrix<string>>>;
}

const nothing: Computed = { ranges: {}, cells: {}, formulas: {} };

export interface Exported {
  readonly bytes: ArrayBuffer;
  readonly lost: readonly Text[];
}

export async function exportXlsx(book: IWorkbookData, computed: Computed = nothing): Promise<Exported> {
  const losses = new Losses();
  const file = new Workbook();
  const validations = readResource<ISheetDataValidationRule[]>(book.resources, 'validations');
  const conditionals = readResource<UniverConditional[]>(book.resources, 'conditionals');
  const notes = readResource<Record<number, Record<number, ISheetNote>>>(book.resources, 'notes');
  const filters = readResource<{ ref: IRange }>(book.resources, 'filters');
  for (const id of book.sheetOrder) {
    const data = book.sheets[id];
    if (!data) continue;
    const sheet = addSheet(file, data);
    const { ranges, cells, formulas } = computed;
    const own = { ranges: ranges[id] ?? {}, cells: cells[id] ?? {}, formulas: formulas[id] ?? {} };
    cellsForFile(sheet, data, book.styles, own, losses);
    setLayout(sheet, data);
    addNotes(sheet, notes[id] ?? {});
    addValidations(sheet, validations[id] ?? [], losses);
    addConditionals(sheet, conditionals[id] ?? [], losses);
    const filter = filters[id]?.ref;
    if (filter) sheet.autoFilter = rangeForFile(filter);
    addPrint(sheet, data.custom, losses);
    protectInFile(sheet, protectionOf(data.custom));
  }
  addNames(file, book);
  return { bytes: (await file.xlsx.writeBuffer()) as ArrayBuffer, lost: losses.list() };
}
