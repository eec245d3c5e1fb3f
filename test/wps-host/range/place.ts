/** Which cells a range is. Kept beside the objects, so that the add-in cannot see it and other objects can. */
import type { Rect } from '../state/area';
import type { Unit } from '../state/app';
import { parseReference } from '../state/reference';
import type { Reference } from '../state/reference';
import type { Book } from '../state/book';
import type { Sheet } from '../state/sheet';

export interface Place {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
  /** The first area, which most members speak of. */
  readonly area: Rect;
  readonly unit: Unit;
}

const places = new WeakMap<object, Place>();

export function setPlace(range: object, sheet: Sheet, areas: readonly Rect[], unit: Unit): void {
  const [area] = areas;
  if (!area) throw new Error('a range has at least one area');
  places.set(range, { sheet, areas, area, unit });
}

/** The cells of a range; null for anything else. */
export function isRange(value: unknown): Place | null {
  return typeof value === 'object' && value !== null ? (places.get(value) ?? null) : null;
}

export function placeOf(range: unknown): Place {
  const place = isRange(range);
  if (!place) throw new Error('WPS: a Range is expected');
  if (place.sheet.deleted) throw new Error('WPS: the sheet of this Range was deleted');
  return place;
}

/** What a text names: a reference, or a defined name of the book. */
export function referenceOf(book: Book, text: string): Reference {
  const direct = parseReference(text);
  if (direct) return direct;
  const named = book.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const reference = named ? parseReference(named.refersTo) : null;
  if (!reference) throw new Error(`WPS: no range ${JSON.stringify(text)}`);
  return reference;
}

/** `Range('A1', 'B2')`: the block that two cells, or two ranges, span. */
export function cornersOf(sheet: Sheet, first: unknown, second: unknown): readonly Rect[] {
  const areasOf = (corner: unknown): readonly Rect[] => {
    const range = isRange(corner);
    if (range) return range.areas;
    if (typeof corner !== 'string') throw new Error('WPS: Range takes addresses or ranges');
    const reference = referenceOf(sheet.book, corner);
    if (reference.sheet && sheet.book.sheet(reference.sheet) !== sheet) {
      throw new Error(`WPS: ${corner} is not on the sheet "${sheet.name}"`);
    }
    return reference.areas;
  };
  return second === undefined || second === null
    ? areasOf(first)
    : spanning([...areasOf(first), ...areasOf(second)]);
}

function spanning(areas: readonly Rect[]): readonly Rect[] {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return [{ row, column, rows: bottom - row, columns: right - column }];
}
