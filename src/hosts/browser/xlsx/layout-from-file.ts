/** Everything about a sheet in a file but its cells: sizes, freeze, merges, notes, filter, print. */
import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Cell, Worksheet } from 'exceljs';
import { pixelsOfCharacters, pixelsOfPoints } from '../univer/measure';
import { withProtection } from '../univer/protection';
import { colorFromFile } from './colors';
import { protectionFromFile } from './protection';
import { rangeFromFile } from './ranges';

const spareRows = 50;
const spareColumns = 8;
const noteSize = { width: 240, height: 96 };

function rowsFromFile(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (!row.height && !row.hidden) return;
    rows[number - 1] = {
      ...(row.height ? { h: pixelsOfPoints(row.height), ia: BooleanNumber.FALSE } : {}),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return rows;
}

function columnsFromFile(sheet: Worksheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  (sheet.columns ?? []).forEach((column, index) => {
    if (!column.width && !column.hidden) return;
    columns[index] = {
      ...(column.width ? { w: pixelsOfCharacters(column.width) } : {}),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return columns;
}

/** A file may lack views altogether, whatever the types say. */
function viewOf(sheet: Worksheet) {
  return (sheet.views as Worksheet['views'] | null)?.[0];
}

function freezeFromFile(sheet: Worksheet): IWorksheetData['freeze'] {
  const view = viewOf(sheet);
  const [xSplit, ySplit] = view?.state === 'frozen' ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** What Univer cannot show but a file keeps. */
export interface KeptSettings {
  readonly pageSetup?: Worksheet['pageSetup'];
  readonly headerFooter?: Worksheet['headerFooter'];
  readonly veryHidden?: boolean;
}

export function layoutFromFile(sheet: Worksheet): Partial<IWorksheetData> {
  const kept: KeptSettings = {
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    veryHidden: sheet.state === 'veryHidden',
  };
  const { defaultRowHeight, defaultColWidth } = sheet.properties;
  return {
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: colorFromFile(sheet.properties.tabColor) ?? '',
    freeze: freezeFromFile(sheet),
    rowCount: Math.max(100, sheet.rowCount + spareRows),
    columnCount: Math.max(26, sheet.columnCount + spareColumns),
    ...(defaultRowHeight ? { defaultRowHeight: pixelsOfPoints(defaultRowHeight) } : {}),
    ...(defaultColWidth ? { defaultColumnWidth: pixelsOfCharacters(defaultColWidth) } : {}),
    mergeData: sheet.model.merges.flatMap((merge) => rangeFromFile(String(merge)) ?? []),
    rowData: rowsFromFile(sheet),
    columnData: columnsFromFile(sheet),
    showGridlines: viewOf(sheet)?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { kept, ...withProtection(protectionFromFile(sheet)) },
  };
}

function noteText(note: Cell['note'] | undefined): string {
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

export function notesFromFile(sheet: Worksheet): Record<number, Record<number, ISheetNote>> {
  const notes: Record<number, Record<number, ISheetNote>> = {};
  sheet.eachRow((row, rowNumber) =>
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const note = noteText(cell.note);
      if (note === '') return;
      const [at, col] = [rowNumber - 1, columnNumber - 1];
      (notes[at] ??= {})[col] = { ...noteSize, id: `${sheet.id}-${at}-${col}`, row: at, col, note };
    }),
  );
  return notes;
}

export function filterFromFile(sheet: Worksheet) {
  const filter = sheet.autoFilter;
  if (!filter) return null;
  if (typeof filter === 'string') return rangeFromFile(filter);
  const cell = (place: string | { row: number; column: number }) =>
    typeof place === 'string' ? rangeFromFile(place) : rangeOfCell(place.row - 1, place.column - 1);
  const [from, to] = [cell(filter.from), cell(filter.to)];
  return from && to ? { ...from, endRow: to.endRow, endColumn: to.endColumn } : null;
}

const rangeOfCell = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});
