/** The steps that lay out a new sheet. Its contents stand there already, so that no format changes what they are read as. */
import { columnLetters } from '../../../../workbook/formula/address';
import { columnsAddress, rangeOf, rowsAddress } from '../read/addresses';
import { drawChart } from './chart';
import { writeConditionals } from './conditional';
import type { EtBook, EtSheet, EtWindow } from '../et';
import { onAreas, writeFormats } from './format';
import { painted } from './paint';
import { stepsOf } from './plan';
import type { SheetPlan, Step } from './plan';
import { setUpPage } from './print';
import { writeValidations } from './validation';

/** Returns whether all charts look as they should. */
export function layOut(sheet: EtSheet, book: EtBook, plan: SheetPlan): boolean {
  writeFormats(sheet, stepsOf(plan, 'format'));
  writeSizes(sheet, plan);
  merge(sheet, stepsOf(plan, 'merge'));
  writeValidations(sheet, stepsOf(plan, 'validation'));
  for (const { row, column, text } of lastNotes(stepsOf(plan, 'note')))
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }).AddComment(text);
  const conditionals = stepsOf(plan, 'conditional');
  const freezes = stepsOf(plan, 'freeze');
  if (conditionals.length + freezes.length > 0) sheet.Activate();
  writeConditionals(sheet, conditionals);
  for (const step of freezes) freeze(book.Windows.Item(1), step);
  for (const { area } of stepsOf(plan, 'filter').slice(-1)) rangeOf(sheet, area).AutoFilter();
  const drawn = stepsOf(plan, 'chart').map((step) => drawChart(book, sheet, step));
  for (const step of stepsOf(plan, 'print')) setUpPage(sheet, step);
  return drawn.every(Boolean);
}

function writeSizes(sheet: EtSheet, plan: SheetPlan): void {
  const widths = stepsOf(plan, 'columnWidth').map(({ column, columns, width }) => ({
    value: width,
    place: { row: 0, column, rows: 1, columns },
  }));
  for (const { value, places } of painted(widths))
    onAreas(sheet, places.map(columnsAddress), (range) => void (range.ColumnWidth = value));
  const heights = stepsOf(plan, 'rowHeight').map(({ row, rows, height }) => ({
    value: height,
    place: { row, column: 0, rows, columns: 1 },
  }));
  for (const { value, places } of painted(heights))
    onAreas(sheet, places.map(rowsAddress), (range) => void (range.RowHeight = value));
}

/** Lines below one another that are merged alike are merged at once, each by itself. */
function merge(sheet: EtSheet, steps: readonly Step<'merge'>[]): void {
  const lines = steps.filter(({ area }) => area.rows === 1).map(({ area }) => ({ value: '', place: area }));
  const key = ({ place }: { place: { column: number; columns: number } }) =>
    `${place.column},${place.columns}`;
  for (const { places } of painted(lines, { key, oneRectangle: true }))
    for (const place of places) rangeOf(sheet, place).Merge(place.rows > 1);
  for (const { area } of steps) if (area.rows > 1) rangeOf(sheet, area).Merge(false);
}

/** A cell has one note. */
function lastNotes(steps: readonly Step<'note'>[]): Step<'note'>[] {
  const last = new Map(steps.map((step) => [`${columnLetters(step.column)}${step.row}`, step]));
  return [...last.values()].filter(({ text }) => text !== '');
}

/** In the window, on the active sheet; rows and columns are counted from what is in view. */
function freeze(window: EtWindow, { rows, columns }: Step<'freeze'>): void {
  if (rows + columns === 0) return;
  window.ScrollRow = 1;
  window.ScrollColumn = 1;
  window.SplitRow = rows;
  window.SplitColumn = columns;
  window.FreezePanes = true;
}
