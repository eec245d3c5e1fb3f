/** The formulas of a block with their places, and the step that writes what becomes of them. */
import { contentAt } from '../patch/content';
import type { Block, Content, Write } from '../port';

/** A cell as the key of a map. */
export const keyOf = (row: number, column: number): string => `${row},${column}`;
export const placeOf = (key: string): readonly [number, number] =>
  key.split(',').map(Number) as [number, number];

export interface Place {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Every formula of the block with the place where it stands. */
export function formulasIn({ area, formulas }: Block): readonly Place[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula === null ? [] : [{ formula, row: area.row + r, column: area.column + c }],
    ),
  );
}

/** The formulas of each row. */
export function byRow(places: readonly Place[]): (row: number) => readonly Place[] {
  const rows = new Map<number, Place[]>();
  for (const place of places) {
    const own = rows.get(place.row);
    if (own === undefined) rows.set(place.row, [place]);
    else own.push(place);
  }
  return (row) => rows.get(row) ?? [];
}

/** One step over all changed cells; the others are left alone. */
export function writeOf(block: Block, after: ReadonlyMap<string, Content>): Write {
  const places = [...after.keys()].map(placeOf);
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    sheet: block.area.sheet,
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const grid = (content: (row: number, column: number) => Content | undefined) =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => content(top + r, left + c)),
    );
  const changed = (row: number, column: number): boolean => after.has(keyOf(row, column));
  return {
    kind: 'write',
    area,
    contents: grid((row, column) => after.get(keyOf(row, column))),
    expected: grid((row, column) => (changed(row, column) ? contentAt(block, row, column) : undefined)),
  };
}
