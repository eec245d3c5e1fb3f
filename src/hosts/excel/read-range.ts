/** Loading one range, and reading it as a block of the port. */
import type { Area, Block, Held } from '../../workbook/port';
import { formulaOf } from '../typed-text';
import { inward } from './cells';
import { loadMerges } from './merged-areas';
import type { Asking } from './merged-areas';
import { areaOf, areasLoaded, place } from './ranges';
import type { Reading } from './request';

/** A range, and where it lies at the most. */
export interface Wanted {
  readonly range: Excel.Range;
  readonly within: Area;
}

export type Contents = Omit<Held, 'merges'>;

/** Values and formulas; null when there is no such range. */
export function loadContents({ range, within: { sheet } }: Wanted): Reading<Contents | null> {
  range.load(`${place},values,formulas`);
  return () => (range.isNullObject ? null : contentsOf(areaOf(sheet, range), range));
}

/** As above with merged areas. */
function loadHeld(wanted: Wanted, asking: Asking): Reading<Held | null> {
  const contents = loadContents(wanted);
  const merges = loadMerges(wanted.range, wanted.within, asking);
  return () => {
    const read = contents();
    return read && { ...read, merges: merges() };
  };
}

/** As above with number formats and hidden rows. */
export function loadBlock(wanted: Wanted, asking: Asking): Reading<Block | null> {
  const { range, within } = wanted;
  const held = loadHeld(wanted, asking);
  range.load('numberFormat');
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.areas.load(areasLoaded);
  return () => {
    const read = held();
    if (read === null) return null;
    const shown = visible.isNullObject ? [] : visible.areas.items.map((part) => areaOf(within.sheet, part));
    return {
      ...read,
      formats: range.numberFormat.map((row: unknown[]) => row.map(formatOf)),
      hiddenRows: hiddenRows(read.area, shown),
    };
  };
}

function contentsOf(area: Area, { values, formulas }: Excel.Range): Contents {
  return {
    area,
    cells: values.map((row: unknown[]) => row.map(inward)),
    formulas: formulas.map((row: unknown[], r) =>
      row.map((formula, c) => formulaOf(formula, values[r]?.[c])),
    ),
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
