/** Loading one range, and reading it as a block of the port. */
import type { Area, Block, Held } from '../../workbook/port';
import { formulaOf } from '../typed-text';
import { inward } from './cells';
import { areaOf, place } from './ranges';
import type { Reading } from './request';

const areas = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** Values, formulas and merged areas; null when there is no such range. */
export function loadHeld(sheet: string, range: Excel.Range): Reading<Held | null> {
  range.load(`${place},values,formulas`);
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(areas);
  return () => (range.isNullObject ? null : heldOf(areaOf(sheet, range), range, merged));
}

/** As above with number formats and hidden rows. */
export function loadBlock(sheet: string, range: Excel.Range): Reading<Block | null> {
  const held = loadHeld(sheet, range);
  range.load('numberFormat');
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.areas.load(areas);
  return () => {
    const read = held();
    if (read === null) return null;
    const shown = visible.isNullObject ? [] : visible.areas.items.map((part) => areaOf(sheet, part));
    return {
      ...read,
      formats: range.numberFormat.map((row: unknown[]) => row.map(formatOf)),
      hiddenRows: hiddenRows(read.area, shown),
    };
  };
}

function heldOf(area: Area, range: Excel.Range, merged: Excel.RangeAreas): Held {
  const { values, formulas } = range;
  return {
    area,
    cells: values.map((row: unknown[]) => row.map(inward)),
    formulas: formulas.map((row: unknown[], r) =>
      row.map((formula, c) => formulaOf(formula, values[r]?.[c])),
    ),
    merges: merged.isNullObject ? [] : merged.areas.items.map((part) => areaOf(area.sheet, part)),
  };
}

const formatOf = (format: unknown): string =>
  typeof format === 'string' && format !== '' ? format : 'General';

/** Rows of which no cell can be seen. */
function hiddenRows(area: Area, shown: readonly Area[]): number[] {
  const seen = new Set<number>();
  for (const part of shown) for (let r = 0; r < part.rows; r += 1) seen.add(part.row + r);
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  return rows.filter((row) => !seen.has(row));
}
