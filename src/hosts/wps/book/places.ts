/** Rectangles of cells on one sheet. */
import type { Area } from '../../../workbook/port';

export type Place = Omit<Area, 'sheet'>;

export const bottomOf = ({ row, rows }: Place): number => row + rows;
export const rightOf = ({ column, columns }: Place): number => column + columns;
export const cellsIn = ({ rows, columns }: Place): number => rows * columns;

export function overlap(a: Place, b: Place, margin = 0): boolean {
  return (
    a.row < bottomOf(b) + margin &&
    b.row < bottomOf(a) + margin &&
    a.column < rightOf(b) + margin &&
    b.column < rightOf(a) + margin
  );
}

export function within(inner: Place, outer: Place): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    bottomOf(inner) <= bottomOf(outer) &&
    rightOf(inner) <= rightOf(outer)
  );
}

const between = (top: number, left: number, bottom: number, right: number): Place => ({
  row: top,
  column: left,
  rows: bottom - top,
  columns: right - left,
});

/** The smallest that holds both. */
export function around(a: Place, b: Place): Place {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(bottomOf(a), bottomOf(b)),
    Math.max(rightOf(a), rightOf(b)),
  );
}

/** Beyond this, a rectangle around all would be mostly other cells. */
const MOST_BETWEEN = 4000;

/** A rectangle around all, where they lie close together. */
export function togetherOf(places: readonly Place[]): Place | null {
  const [first, ...others] = places;
  if (first === undefined) return null;
  const all = others.reduce(around, first);
  const own = places.reduce((sum, place) => sum + cellsIn(place), 0);
  return cellsIn(all) <= 2 * own + MOST_BETWEEN ? all : null;
}

/** What two together are, where that is a rectangle. */
export function joined(a: Place, b: Place): Place | null {
  const sameRows = a.row === b.row && a.rows === b.rows;
  const sameColumns = a.column === b.column && a.columns === b.columns;
  if ((sameRows || sameColumns) && overlap(a, b, 1)) return around(a, b);
  return within(a, b) ? b : within(b, a) ? a : null;
}

/** What is left of one without another: up to four. */
export function without(a: Place, b: Place): Place[] {
  if (!overlap(a, b)) return [a];
  const [top, bottom] = [Math.max(a.row, b.row), Math.min(bottomOf(a), bottomOf(b))];
  return [
    between(a.row, a.column, top, rightOf(a)),
    between(bottom, a.column, bottomOf(a), rightOf(a)),
    between(top, a.column, bottom, Math.max(a.column, b.column)),
    between(top, Math.min(rightOf(a), rightOf(b)), bottom, rightOf(a)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Two parts of a rectangle of several cells, cut across its longer side. */
export function halves(place: Place): readonly [Place, Place] {
  const { row, column, rows, columns } = place;
  if (rows >= columns) return cutRows(place, row + Math.ceil(rows / 2));
  return cutColumns(place, column + Math.ceil(columns / 2));
}

/** Before a row of the sheet. */
export const cutRows = (place: Place, row: number): readonly [Place, Place] => [
  { ...place, rows: row - place.row },
  { ...place, row, rows: bottomOf(place) - row },
];

export const cutColumns = (place: Place, column: number): readonly [Place, Place] => [
  { ...place, columns: column - place.column },
  { ...place, column, columns: rightOf(place) - column },
];

export const firstCell = ({ row, column }: Place): Place => ({ row, column, rows: 1, columns: 1 });
