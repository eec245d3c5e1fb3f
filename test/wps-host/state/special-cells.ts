/** `SpecialCells`: which cells of a range are of a kind. */
import { isError } from '../../../src/core/cell';
import { cellsIn, cellsOf, contains, intersection, placeOfKey, rectOf } from './area';
import type { Rect } from './area';
import type { Sheet } from './sheet';
import type { Constant } from './stored';

const visible = 12;
const constants = 2;
const formulas = -4123;
const blanks = 4;
const notes = -4144;
const lastCell = 11;

/** Throws where there is none. A single cell stands for the sheet's whole used range. */
export function specialCells(
  sheet: Sheet,
  areas: readonly Rect[],
  type: number,
  mask: number,
): readonly Rect[] {
  const used = sheet.used();
  const [only] = areas;
  const looked = only && areas.length === 1 && cellsIn(only) === 1 ? [used] : areas;
  const found = find(sheet, looked, used, type, mask);
  if (found.length === 0) throw new Error('WPS: no cells were found');
  return found;
}

function find(sheet: Sheet, areas: readonly Rect[], used: Rect, type: number, mask: number): readonly Rect[] {
  if (type === lastCell) return [rectOf(used.row + used.rows - 1, used.column + used.columns - 1)];
  if (type === visible) return areas.flatMap((area) => visibleParts(sheet, area));
  if (type === notes) {
    const places = [...sheet.comments.keys()].map(placeOfKey);
    return places
      .filter((place) => areas.some((area) => contains(area, ...place)))
      .map((place) => rectOf(...place));
  }
  if (![constants, formulas, blanks].includes(type))
    throw new Error(`the stand-in finds no cells of type ${type}`);
  return areas.flatMap((area) => {
    const part = intersection(area, used);
    return part ? runs(part, (row, column) => isOfKind(sheet, row, column, type, mask)) : [];
  });
}

function isOfKind(sheet: Sheet, row: number, column: number, type: number, mask: number): boolean {
  const stored = sheet.stored(row, column);
  if (type === blanks) return sheet.spills.value(row, column) === null;
  if (stored?.kind !== (type === formulas ? 'formula' : 'constant')) return false;
  return (mask & kindOf(sheet.spills.value(row, column) ?? '')) !== 0;
}

/** XlSpecialCellsValue. */
function kindOf(value: Constant): number {
  if (isError(value)) return 16;
  return { number: 1, string: 2, boolean: 4 }[typeof value as 'number' | 'string' | 'boolean'];
}

function visibleParts(sheet: Sheet, area: Rect): Rect[] {
  const rowRuns = bands(area.row, area.rows, (row) => !sheet.isHidden(row));
  const columnRuns = bands(area.column, area.columns, (column) => !sheet.hiddenColumns.has(column));
  return rowRuns.flatMap(([row, rows]) =>
    columnRuns.map(([column, columns]) => rectOf(row, column, rows, columns)),
  );
}

/** Unbroken stretches of what `wanted` holds for. */
function bands(
  first: number,
  count: number,
  wanted: (at: number) => boolean,
): [start: number, count: number][] {
  const found: [number, number][] = [];
  for (let at = first; at < first + count; at += 1) {
    if (!wanted(at)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === at) last[1] += 1;
    else found.push([at, 1]);
  }
  return found;
}

/** Cells in a column that touch make one area, so that a column of formulas is one. */
function runs(area: Rect, wanted: (row: number, column: number) => boolean): Rect[] {
  const columns = new Set(
    [...cellsOf([rectOf(area.row, area.column, 1, area.columns)])].map(([, column]) => column),
  );
  return [...columns].flatMap((column) =>
    bands(area.row, area.rows, (row) => wanted(row, column)).map(([row, rows]) => rectOf(row, column, rows)),
  );
}
