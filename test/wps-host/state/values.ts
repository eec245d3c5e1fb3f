/** Blocks of values as they cross between the add-in and WPS. */
import { isError } from '../../../src/core/cell';
import type { App } from './app';
import { cellsIn } from './area';
import type { Rect } from './area';
import { errorNumber } from './errors';
import type { Sheet } from './sheet';
import type { Constant } from './stored';

/** More than this in one read takes WPS out of memory or the user out of patience. */
const tooMany = 5_000_000;

/** One cell gives a scalar, several cells rows of values; one row perhaps its values alone. */
export function gridOf(app: App, area: Rect, cell: (row: number, column: number) => unknown): unknown {
  if (cellsIn(area) > tooMany) throw new Error(`WPS: ${cellsIn(area)} cells are too many for one read`);
  if (cellsIn(area) === 1) return cell(area.row, area.column);
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)),
  );
  return area.rows === 1 && app.modes.rowShape === '1d' ? rows[0] : rows;
}

export function outgoing(app: App, value: Constant | null): unknown {
  if (value === null) return app.blank;
  return isError(value) ? errorNumber(value.error) : value;
}

export const valueOf = (sheet: Sheet, row: number, column: number): unknown =>
  outgoing(sheet.book.app, sheet.spills.value(row, column));

/** A constant gives its text, a blank an empty text; text that looks like a formula is not told apart. */
export function formulaOf(sheet: Sheet, row: number, column: number): string {
  const stored = sheet.stored(row, column);
  if (stored?.kind === 'formula') return stored.text;
  if (stored) return textOf(stored.value);
  const parent = sheet.spills.parent(row, column);
  if (!parent) return '';
  if (sheet.book.app.modes.spilledFormula === 'parent') return formulaOf(sheet, ...parent);
  return textOf(sheet.spills.value(row, column) ?? '');
}

export function textOf(value: Constant): string {
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Reads what was assigned: for each cell its value, `#N/A` where a matrix does not reach. */
export function incoming(given: unknown, area: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const flat = !rows.some((row) => Array.isArray(row));
  return (row, column) => {
    // One row is repeated down the area, and one column across it.
    const line = flat ? rows : rows[rows.length === 1 ? 0 : row - area.row];
    if (!Array.isArray(line)) return '#N/A';
    const at = !flat && line.length === 1 ? 0 : column - area.column;
    return at < line.length ? (line[at] as unknown) : '#N/A';
  };
}
