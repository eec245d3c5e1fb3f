/** Everything about a sheet but its cells, for a file. */
import type { IWorksheetData } from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Row, Workbook, Worksheet } from 'exceljs';
import { charactersOfPixels, pointsOfPixels } from '../univer/measure';
import { printOf } from '../univer/print-settings';
import { colorForFile } from './colors';
import type { KeptSettings } from './layout-from-file';
import { loss } from './losses';
import type { Losses } from './losses';
import { rangeForFile } from './ranges';
import { columnLetters } from '../../../workbook/formula/address';

type Custom = IWorksheetData['custom'];

const defaultRowHeight = 15;

const keptIn = (custom: Custom) => (custom?.kept ?? {}) as KeptSettings;

export function addSheet(file: Workbook, data: Partial<IWorksheetData>): Worksheet {
  const hiddenState = keptIn(data.custom).veryHidden ? 'veryHidden' : 'hidden';
  const tabColor = colorForFile(data.tabColor);
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const showGridLines = data.showGridlines !== 0;
  const sheet = file.addWorksheet(data.name ?? 'Sheet', {
    state: data.hidden ? hiddenState : 'visible',
    views: [
      xSplit || ySplit
        ? { state: 'frozen', xSplit, ySplit, showGridLines }
        : { state: 'normal', showGridLines },
    ],
    ...(tabColor ? { properties: { tabColor } } : {}),
  });
  return sheet;
}

export function setLayout(sheet: Worksheet, data: Partial<IWorksheetData>): void {
  for (const [index, column] of Object.entries(data.columnData ?? {})) {
    const target = sheet.getColumn(Number(index) + 1);
    if (column.w) target.width = charactersOfPixels(column.w);
    if (column.hd) target.hidden = true;
  }
  for (const [index, row] of Object.entries(data.rowData ?? {})) {
    const target = sheet.getRow(Number(index) + 1);
    // `ia`: the height follows from the content, and Excel works it out by itself.
    if (row.h && !row.ia) target.height = pointsOfPixels(row.h);
    if (row.hd) hideRow(target);
  }
  for (const merge of data.mergeData ?? []) sheet.mergeCellsWithoutStyle(rangeForFile(merge));
}

/** exceljs writes a row without cells only when it has a height. */
function hideRow(row: Row): void {
  row.hidden = true;
  if (!row.height && !row.hasValues) row.height = defaultRowHeight;
}

export function addNotes(sheet: Worksheet, notes: Record<number, Record<number, ISheetNote>>): void {
  for (const row of Object.values(notes)) {
    for (const note of Object.values(row)) sheet.getCell(note.row + 1, note.col + 1).note = note.note;
  }
}

export function addPrint(sheet: Worksheet, custom: Custom, losses: Losses): void {
  setPrint(sheet, custom);
  // exceljs writes the apostrophe unescaped, and Excel would call the file damaged.
  const { printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  if (!sheet.name.includes("'") || !(printTitlesRow || printTitlesColumn)) return;
  sheet.pageSetup.printTitlesRow = undefined;
  sheet.pageSetup.printTitlesColumn = undefined;
  losses.add(loss.titleRows, sheet.name);
}

function setPrint(sheet: Worksheet, custom: Custom): void {
  const kept = keptIn(custom);
  Object.assign(sheet.pageSetup, kept.pageSetup);
  Object.assign(sheet.headerFooter, kept.headerFooter);
  const print = printOf(custom);
  if (!print) return;
  sheet.pageSetup.orientation = print.landscape ? 'landscape' : 'portrait';
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = print.pagesWide ?? 1;
  sheet.pageSetup.fitToHeight = 0;
  sheet.pageSetup.paperSize = 9;
  if (print.titleRows) sheet.pageSetup.printTitlesRow = `${print.titleRows[0] + 1}:${print.titleRows[1] + 1}`;
  if (print.titleColumns) sheet.pageSetup.printTitlesColumn = `A:${columnLetters(print.titleColumns - 1)}`;
  if (print.footer) sheet.headerFooter.oddFooter = print.footer;
}
