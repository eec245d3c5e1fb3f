/** Merged cells of an area. */
import type { Area } from '../../../../workbook/port';
import { placesIn, rangeOf } from './addresses';
import { blocksIn } from './blocks';
import type { Contents } from './contents';
import type { EtRange, EtSheet } from '../et';
import { bottomOf, cellsIn, cutColumns, cutRows, halves, rightOf } from '../places';
import type { Place } from '../places';

export function mergesIn(sheet: EtSheet, range: EtRange, area: Area, contents: Contents): Area[] {
  const merged = range.MergeCells;
  if (merged === false) return [];
  /** Right of merged cells that were found: those of other rows often end there as well. */
  const ends = new Set<number>();
  const found = blocksIn(
    area,
    {
      whole: (part) => rangeOf(sheet, part).MergeCells,
      blockAt: (cell) => {
        const block = placesIn(rangeOf(sheet, cell).MergeArea)[0] ?? cell;
        ends.add(rightOf(block));
        return block;
      },
      cut: cutterOf(area, contents, ends),
    },
    merged,
  );
  return found.filter((block) => cellsIn(block) > 1).map((block) => ({ ...block, sheet: area.sheet }));
}

/**
 * Only the first of merged cells holds anything. So an area is cut where rows with blanks in other places begin, and a row before
 * its filled cells, else where merged cells of another row end: most parts are then merged as a whole, or not at all.
 */
function cutterOf(
  area: Area,
  { cells, formulas }: Contents,
  ends: ReadonlySet<number>,
): (part: Place) => readonly [Place, Place] {
  const isFilled = (row: number, column: number): boolean =>
    cells[row - area.row]?.[column - area.column] !== null ||
    formulas[row - area.row]?.[column - area.column] !== null;
  const patterns = cells.map((line, r) =>
    line.map((_, c) => (isFilled(area.row + r, area.column + c) ? 1 : 0)).join(''),
  );
  const rows = patterns.flatMap((pattern, r) => (r > 0 && pattern !== patterns[r - 1] ? [area.row + r] : []));
  return (part) => {
    const row = middleOf(rows.filter((at) => at > part.row && at < bottomOf(part)));
    if (row !== undefined) return cutRows(part, row);
    const filled = Array.from({ length: part.columns - 1 }, (_, index) => part.column + 1 + index).filter(
      (column) => column < rightOf(part) && isFilled(part.row, column),
    );
    const column = middleOf(filled) ?? [...ends].find((end) => end > part.column && end < rightOf(part));
    return column === undefined ? halves(part) : cutColumns(part, column);
  };
}

const middleOf = (list: readonly number[]): number | undefined => list[Math.floor(list.length / 2)];
