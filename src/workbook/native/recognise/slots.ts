/** Stand-in arguments: areas far down the sheet, from which a native formula is made to see what it looks like. */
import { partOf, rangeOf, textOf, type Range } from '../../formula/range';

/** How an argument's cells lie: a row of a known width, or a row or column (or block) of any length. */
export type SlotKind = 'cell' | 'row' | 'long-row' | 'long-column' | 'team' | 'rates';

export interface Slot {
  readonly name: string;
  readonly kind: SlotKind;
  readonly area: Range;
}

const FIRST_ROW = 900_000;
const SIZES: Readonly<Record<Exclude<SlotKind, 'row'>, readonly [rows: number, columns: number]>> = {
  cell: [1, 1],
  'long-row': [1, 5],
  'long-column': [5, 1],
  team: [5, 1],
  rates: [5, 2],
};

/** Each slot lies in rows of its own. */
export function slotOf(name: string, kind: SlotKind, place: number, width = 1): Slot {
  const [rows, columns] = kind === 'row' ? [1, width] : SIZES[kind];
  const area: Range = {
    prefix: '',
    row: FIRST_ROW + place * 20,
    column: 0,
    rows,
    columns,
    fixedRow: false,
    fixedColumn: false,
  };
  return { name, kind, area };
}

/** Where a slot's cells really are, from what stands in the place of its stand-ins; undefined when they do not fit together. */
export function areaBehind(
  slot: Slot,
  marks: readonly string[],
  found: readonly string[],
): string | undefined {
  const pairs = marks.flatMap((mark, index) => {
    const [stand, real] = [rangeOf(mark), rangeOf(found[index] ?? '')];
    return stand !== undefined && real !== undefined && inside(stand, slot.area) ? [{ stand, real }] : [];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  return slot.kind === 'cell' || slot.kind === 'row'
    ? moved(slot.area, first.stand, first.real)
    : around(pairs.map(({ real }) => real));
}

function inside(part: Range, whole: Range): boolean {
  return (
    part.row >= whole.row &&
    part.row < whole.row + whole.rows &&
    part.column + part.columns <= whole.column + whole.columns
  );
}

/** An area of known size, from where one of its cells has gone. */
function moved(area: Range, stand: Range, real: Range): string {
  const row = real.row - (stand.row - area.row);
  const column = real.column - (stand.column - area.column);
  return row < 0 || column < 0
    ? ''
    : textOf({ ...real, row, column, rows: area.rows, columns: area.columns });
}

/** The area that holds all parts. */
function around(parts: readonly Range[]): string {
  const [first] = parts as readonly [Range, ...Range[]];
  const row = Math.min(...parts.map((part) => part.row));
  const column = Math.min(...parts.map((part) => part.column));
  const rows = Math.max(...parts.map((part) => part.row + part.rows)) - row;
  const columns = Math.max(...parts.map((part) => part.column + part.columns)) - column;
  // A part of the same size as the whole carries the dollar signs that were typed.
  const whole = parts.find((part) => part.rows === rows && part.columns === columns) ?? first;
  return partOf({ ...whole, row, column }, { row: 0, column: 0, rows, columns });
}
