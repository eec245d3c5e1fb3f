/** Rows of a sheet that can take somebody: nothing is typed there, and they lie among the people or right under them. */
import { isBlank } from '../../core/cell';
import type { Found } from '../next-month/found';
import { cellAt, formulaAt } from '../people/cells';
import type { SheetRow } from '../people/row-kinds';

export interface FreeRows {
  /** Those under the last of the people first, from the top. */
  readonly rows: readonly number[];
  /** Nothing stands below the people, so that rows may be used as far down as need be, from this one on. */
  readonly onFrom?: number;
}

/** @param cleared rows of people who are taken out */
export function freeRows(
  { block, people, ours, slots }: Found,
  cleared: ReadonlySet<number> = new Set(),
): FreeRows {
  const named = people.people.filter(({ row, name }) => name !== '' && !cleared.has(row));
  const last = Math.max(...named.map(({ row }) => row), ...cleared);
  const hidden = new Set(block.hiddenRows);
  const isFree = ({ row, kind }: SheetRow): boolean =>
    cleared.has(row) ||
    ((kind === 'blank' || kind === 'person') &&
      !hidden.has(row) &&
      nothingTyped(row) &&
      people.merges.of(row).length === 0);
  const nothingTyped = (row: number): boolean =>
    Array.from({ length: block.area.columns }, (_, at) => block.area.column + at).every(
      (column) => isBlank(cellAt(block, row, column)) || formulaAt(block, row, column) !== null,
    );
  const free: number[] = [];
  const { rows } = people;
  const end = ours ? Math.max(last, ...slots) : Infinity;
  for (let at = 0; at < rows.length;) {
    const from = at;
    while (at < rows.length && isFree(rows[at] as SheetRow)) at++;
    const run = rows.slice(from, at);
    // Blank rows above or under a heading keep parts of a sheet apart.
    const [before, after] = [rows[from - 1]?.kind ?? 'person', rows[at]?.kind ?? 'footer'];
    const follows = before === 'person' || run.some(({ row }) => cleared.has(row));
    const within = after === 'person' || after === 'total' || after === 'footer';
    if (follows && (within || run.some(({ row }) => row > last))) free.push(...run.map(({ row }) => row));
    if (at === from) at++;
  }
  const inside = free.filter((row) => row <= end);
  const below = rows.filter(({ row }) => row > last);
  // Whoever comes under a sum with people below it, or what looks like people, would be in none.
  const first = Math.min(...named.map(({ row }) => row));
  const summed = rows.some(({ row, kind }) => kind === 'total' && row > first && row < last);
  const open = !ours && !summed && below.every(isFree);
  return {
    rows: [...inside.filter((row) => row > last), ...inside.filter((row) => row <= last)],
    ...(open ? { onFrom: block.area.row + block.area.rows } : {}),
  };
}

/** The rows for so many, as far as there are any. */
export function rowsFor(count: number, { rows, onFrom }: FreeRows): readonly number[] {
  if (onFrom === undefined) return rows;
  const more = Math.max(0, count - rows.length);
  return [...rows, ...Array.from({ length: more }, (_, at) => onFrom + at)];
}
