/** Assigning to `Value2`, `Formula` and `Formula2`. */
import { cellsIn, cellsOf, intersection, rectOf } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';
import { constant } from './stored';
import type { Stored } from './stored';
import { typed } from './typed-input';
import { incoming } from './values';

/** Cells are written one after the other: what stands before a refused one is written, nothing is rolled back. */
export function writeValues(sheet: Sheet, areas: readonly Rect[], given: unknown, dynamic: boolean): void {
  sheet.refuseLocked(areas);
  if (refusedInBulk(sheet, given)) return;
  try {
    for (const area of areas) {
      const valueAt = incoming(given, area);
      for (const [row, column] of cellsOf([writable(sheet, area, given)])) {
        writeCell(sheet, row, column, valueAt(row, column), dynamic);
      }
    }
  } finally {
    contentsChanged(sheet, areas);
  }
}

/** An array formula of one cell; the stand-in knows no larger ones. */
export function writeArrayFormula(sheet: Sheet, area: Rect, given: unknown): void {
  if (cellsIn(area) !== 1) throw new Error('the stand-in knows array formulas of one cell only');
  if (typeof given !== 'string' || !given.startsWith('='))
    throw new Error('WPS: FormulaArray takes a formula');
  writeValues(sheet, [area], given, false);
  const stored = sheet.stored(area.row, area.column);
  if (stored?.kind === 'formula') sheet.store(area.row, area.column, { ...stored, array: true });
}

export function clearContents(sheet: Sheet, areas: readonly Rect[]): void {
  sheet.refuseLocked(areas);
  sheet.refuseTornMerges(areas);
  for (const area of areas) {
    for (const [row, column] of cellsOf([writable(sheet, area, null)])) sheet.store(row, column, null);
  }
  contentsChanged(sheet, areas);
}

export function contentsChanged(sheet: Sheet, areas: readonly Rect[]): void {
  const { app } = sheet.book;
  app.changed();
  app.events.fire('SheetChange', app.objects.worksheet(sheet), app.objects.range(sheet, areas));
}

function refusedInBulk(sheet: Sheet, given: unknown): boolean {
  if (!Array.isArray(given) || given.length < 2) return false;
  const rows: readonly unknown[] = given;
  const cells = rows.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
  return cells > sheet.book.app.modes.macBulkRefusal;
}

/** Emptying whole columns goes over the used cells only. */
function writable(sheet: Sheet, area: Rect, given: unknown): Rect {
  if (cellsIn(area) <= 2_000_000) return area;
  if (given !== null) throw new Error(`WPS: ${cellsIn(area)} cells are too many for one write`);
  return intersection(area, sheet.used()) ?? rectOf(area.row, area.column);
}

function writeCell(sheet: Sheet, row: number, column: number, value: unknown, dynamic: boolean): void {
  if (typeof value === 'string') return writeText(sheet, row, column, value, dynamic);
  sheet.store(row, column, plainStored(sheet, row, column, value));
}

function plainStored(sheet: Sheet, row: number, column: number, value: unknown): Stored | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean' && !(typeof value === 'number' && Number.isFinite(value))) {
    throw new Error(`WPS: ${typeof value} ${String(value)} cannot be written to a cell`);
  }
  const asText = typeof value === 'number' && sheet.formats.get(row, column, 'numberFormat') === '@';
  return constant(asText ? String(value) : value);
}

function writeText(sheet: Sheet, row: number, column: number, text: string, dynamic: boolean): void {
  const { app } = sheet.book;
  const numberFormat = sheet.formats.get(row, column, 'numberFormat');
  const place = { numberFormat, dynamic, year: app.year, apostropheInText: app.modes.apostropheInText };
  const result = typed(text, place);
  sheet.store(row, column, result.stored);
  if (result.numberFormat && numberFormat === 'General') {
    sheet.formats.apply([rectOf(row, column)], { numberFormat: result.numberFormat });
  }
}
