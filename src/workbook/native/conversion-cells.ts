/** A sheet that is being converted: its formulas, what becomes of them, and the step that writes it. */
import type { Text } from '../../core/words/text';
import { cellAddress, quotedSheet } from '../formula/address';
import { contentAt } from '../patch/content';
import type { Block, Content, Write } from '../port';
import type { CallContext } from './calls/context';
import type { Book, Refusal } from './convert';

export interface Cells {
  readonly block: Block;
  readonly after: Map<string, Content>;
  readonly refused: Refusal[];
  readonly notes: Map<string, Text>;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;
export const placeOf = (key: string): readonly [number, number] =>
  key.split(',').map(Number) as [number, number];
export const addressOf = ({ area }: Block, row: number, column: number): string =>
  `${quotedSheet(area.sheet)}!${cellAddress(row, column)}`;

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

/** Cells of the block's own sheet, and of others where the book knows them. */
export function cellLookup(block: Block, book: Book): CallContext['cellAt'] {
  const { area, cells } = block;
  return (sheet, row, column) =>
    sheet === undefined || sheet === area.sheet
      ? (cells[row - area.row]?.[column - area.column] ?? null)
      : book.cellAt?.(sheet, row, column);
}

/** One step over all changed cells; the others are left alone. */
export function writeOf({ block, after }: Pick<Cells, 'block' | 'after'>): Write {
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
