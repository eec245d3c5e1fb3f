/** Carries out the steps of a checked patch on a Univer workbook. */
import type { IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertDefinedNameCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { absoluteAddress, quotedSheet } from '../../../workbook/formula/address';
import { areaOf } from '../../../workbook/patch/check-step';
import type { Patch, Write } from '../../../workbook/port';
import { keepChart } from './charts';
import { Contents } from './contents';
import { mergeCells } from './merge-cells';
import { writeNote } from './notes';
import { keepPrint } from './print-settings';
import { ensureSize, rangeFor } from './ranges';
import { addConditional, addValidation } from './rules';
import { Formats } from './format-cells';
import { Sizes } from './sizes';
import { wholeSheet } from './whole-sheet';

type SheetStep = Exclude<
  Write,
  { kind: 'addSheet' | 'deleteSheet' | 'name' | 'columnWidth' | 'rowHeight' | 'format' | 'write' }
>;

/** Of new sheets. References beyond a sheet's end are errors to the engine, so there is room. */
const sheetSize = { rowCount: 1000, columnCount: 100 };

/** Set together once something else is done. */
const GATHERED: ReadonlySet<Write['kind']> = new Set(['write', 'format', 'columnWidth', 'rowHeight']);

export function carryOut(api: FUniver, book: FWorkbook, patch: Patch): void {
  const active = book.getActiveSheet().getSheetName();
  let shown = active;
  const sizes = new Sizes();
  const formats = new Formats();
  const contents = new Contents();
  let done: ReadonlySet<Write> = new Set();
  for (const [index, step] of patch.writes.entries()) {
    if (done.has(step)) continue;
    if (!GATHERED.has(step.kind)) contents.set(book);
    if (step.kind === 'addSheet') {
      const whole = wholeSheet(book, patch.writes, index);
      addSheet(book, step, whole?.data);
      if (whole) done = new Set([...done, ...whole.steps]);
      if (step.activate) shown = step.name;
    } else if (step.kind === 'deleteSheet') {
      formats.set(book);
      sizes.set(book);
      deleteSheet(book, step.name);
    } else if (step.kind === 'name') {
      addName(api, book, step.name, absoluteAddress(step.area));
    } else if (step.kind === 'columnWidth' || step.kind === 'rowHeight') {
      sizes.add(step);
    } else {
      const area = areaOf(step);
      const sheet = sheetNamed(book, area?.sheet ?? ('sheet' in step ? step.sheet : ''));
      if (area) ensureSize(sheet, area.row + area.rows, area.column + area.columns);
      if (step.kind === 'format') {
        formats.add(step);
        continue;
      }
      if (step.kind === 'write') {
        formats.setBefore(book, step.area);
        contents.add(book, step);
      } else onSheet(api, book, sheet, step);
    }
  }
  contents.set(book);
  formats.set(book);
  sizes.set(book);
  // Univer shows a sheet as soon as it is added; the user stays where they were unless the patch says otherwise.
  const sheet = book.getSheetByName(shown);
  if (sheet && book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
}

export function sheetNamed(book: FWorkbook, name: string): FWorksheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`没有工作表“${name}” no sheet "${name}"`);
  return sheet;
}

function addSheet(
  book: FWorkbook,
  { name, copyOf, tabColor }: Extract<Write, { kind: 'addSheet' }>,
  { rowCount = 0, columnCount = 0, ...data }: Partial<IWorksheetData> = {},
): void {
  const size = {
    rowCount: Math.max(sheetSize.rowCount, rowCount),
    columnCount: Math.max(sheetSize.columnCount, columnCount),
  };
  const sheet =
    copyOf === undefined
      ? book.insertSheet(name, { sheet: { ...data, ...size } })
      : copySheet(book, sheetNamed(book, copyOf), name);
  if (tabColor) sheet.setTabColor(tabColor);
}

/** Behind the last sheet, as in the other programs. */
function copySheet(book: FWorkbook, source: FWorksheet, name: string): FWorksheet {
  const sheet = book.duplicateSheet(source);
  sheet.setName(name);
  book.moveSheet(sheet, book.getNumSheets() - 1);
  return sheet;
}

/** By command: what the facade offers leaves no entry in the undo list. */
function addName(api: FUniver, book: FWorkbook, name: string, reference: string): void {
  const defined = book.newDefinedNameBuilder().setName(name).setRef(reference).setScopeToWorkbook().build();
  api.syncExecuteCommand(InsertDefinedNameCommand.id, defined);
}

/** Names that point into a deleted sheet go with it. */
function deleteSheet(book: FWorkbook, name: string): void {
  const prefix = `${quotedSheet(name)}!`;
  for (const defined of book.getDefinedNames()) {
    if (defined.getFormulaOrRefString().replace(/^=/, '').startsWith(prefix)) defined.delete();
  }
  book.deleteSheet(sheetNamed(book, name));
}

function onSheet(api: FUniver, book: FWorkbook, sheet: FWorksheet, step: SheetStep): void {
  switch (step.kind) {
    case 'merge':
      mergeCells(sheet, step.area);
      break;
    case 'validation':
      addValidation(api, sheet, step);
      break;
    case 'conditional':
      addConditional(sheet, step);
      break;
    case 'freeze':
      sheet.setFreeze({
        ySplit: step.rows,
        xSplit: step.columns,
        startRow: step.rows || -1,
        startColumn: step.columns || -1,
      });
      break;
    case 'filter':
      rangeFor(sheet, step.area).createFilter();
      break;
    case 'note':
      writeNote(sheet, step);
      break;
    case 'print':
      keepPrint(sheet, step);
      break;
    case 'chart':
      keepChart(book, sheet, step);
      break;
  }
}
