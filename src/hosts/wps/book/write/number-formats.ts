/**
 * Number formats of a block. WPS tells one for a whole range, or null where they differ, so a block is asked for part by part:
 * a heading apart from the rows of numbers below it, then column by column, as tables are formatted.
 */
import { rangeOf } from '../read/addresses';
import type { EtRange, EtSheet } from '../et';
import { cellsIn, cutColumns, cutRows, halves } from '../places';
import type { Place } from '../places';

type Cells = readonly (readonly unknown[])[];

export function numberFormats(sheet: EtSheet, range: EtRange, place: Place, cells: Cells): string[][] {
  const formats = cells.map((row) => row.map(() => 'General'));
  const fill = (part: Place, format: string): void => {
    for (let r = 0; r < part.rows; r += 1)
      (formats[part.row - place.row + r] ?? []).fill(
        format,
        part.column - place.column,
        part.column - place.column + part.columns,
      );
  };
  const kindAt = (row: number, column: number): string =>
    typeof cells[row - place.row]?.[column - place.column];
  const visit = (part: Place, asked?: EtRange): void => {
    const format = (asked ?? rangeOf(sheet, part)).NumberFormat;
    if (typeof format === 'string') fill(part, format);
    else if (cellsIn(part) > 1)
      for (const piece of part === place ? bodyApart(part, cells) : cut(part, kindAt)) visit(piece);
  };
  visit(place, range);
  return formats;
}

/** The rows from the first number to the last are a table's body. */
function bodyApart(place: Place, cells: Cells): readonly Place[] {
  const isNumeric = (row: readonly unknown[]): boolean => row.some((value) => typeof value === 'number');
  const first = cells.findIndex(isNumeric);
  const last = cells.length - 1 - [...cells].reverse().findIndex(isNumeric);
  const bands = first < 0 ? [] : [0, first, last + 1, place.rows];
  const parts = bands.flatMap((from, index) => {
    const rows = (bands[index + 1] ?? from) - from;
    return rows > 0 ? [{ ...place, row: place.row + from, rows }] : [];
  });
  return parts.length > 1 ? parts : lines(place);
}

type KindAt = (row: number, column: number) => string;

/** Into lines; a single line where numbers begin or end, else in half. */
function cut(place: Place, kindAt: KindAt): readonly Place[] {
  const { row, column, rows, columns } = place;
  if (rows > 1 && columns > 1) return lines(place);
  const changes = Array.from({ length: rows * columns - 1 }, (_, index) => index + 1).filter((index) =>
    columns === 1
      ? kindAt(row + index, column) !== kindAt(row + index - 1, column)
      : kindAt(row, column + index) !== kindAt(row, column + index - 1),
  );
  const middle = changes[Math.floor(changes.length / 2)];
  if (middle === undefined) return halves(place);
  return columns === 1 ? cutRows(place, row + middle) : cutColumns(place, column + middle);
}

/** So many times fewer rows than columns are very few. */
const FEW = 8;

/** Columns, by which tables are formatted; rows where they are very few. */
function lines(place: Place): readonly Place[] {
  const { row, column, rows, columns } = place;
  if (rows === 1 || columns === 1) return halves(place);
  return rows * FEW < columns
    ? Array.from({ length: rows }, (_, index) => ({ ...place, row: row + index, rows: 1 }))
    : Array.from({ length: columns }, (_, index) => ({ ...place, column: column + index, columns: 1 }));
}
