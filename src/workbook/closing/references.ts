/** Which rows and columns of a sealed sheet the references of a canonical formula name. */
import type { KeptTable } from './kept';

export interface Reference {
  /** As it was sealed; empty for the formula's own sheet. */
  readonly sheet: string;
  /** Of each end, one or two: the words for the column and for the row. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

export function referencesIn(formula: string): readonly Reference[] {
  return [...formula.matchAll(/⟦([^¦⟧]*)¦([^⟧]*)⟧/g)].map(([, sheet = '', words = '']) => {
    const ends = words.split(':').map((end) => end.split('¦').map((word) => word.replace(/^\$/, '')));
    return { sheet, columns: ends.map(([word = '']) => word), rows: ends.map(([, word = '']) => word) };
  });
}

/** How far each row lies from the header; undefined where that is not known. @param total rows that hold anything, with the header */
export function startsOf({ places, rows }: KeptTable, total: number): readonly number[] | undefined {
  return places ?? (total === rows.length + 1 ? rows.map((_, index) => index + 1) : undefined);
}

/** Rows among those that are kept; undefined where it is the formula's own, or cannot be told. */
export function rowsOf({ rows: words }: Reference, table: KeptTable): ReadonlySet<number> | undefined {
  const places = words.map((word) => /^(?:h(-?\d+)⁄|(\d+)⁄(-?\d+))/.exec(word));
  if (places.some((place) => place === null)) return undefined;
  const starts = places.map((place) => Number(place?.[2] ?? place?.[1]));
  const whole = places.find((place) => place?.[2] !== undefined);
  const all = startsOf(table, Number(whole?.[2]) + Number(whole?.[3]));
  if (whole === undefined || all === undefined) return undefined;
  const [from, to] = [Math.min(...starts), Math.max(...starts)];
  return new Set([...all.keys()].filter((row) => (all[row] ?? 0) >= from && (all[row] ?? 0) <= to));
}

/** Keys of the columns of a range, in the order of the sheet; undefined where it is none, or one of its ends has no header. */
export function columnsBetween(
  { columns: [from, to] }: Reference,
  { columns }: KeptTable,
): readonly string[] | undefined {
  if (to === undefined) return undefined;
  const ends = [from, to].map((end) => columns.findIndex(({ key }) => key === end));
  if (ends.some((at) => at < 0)) return undefined;
  return columns.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ key }) => key);
}
