/** The cells and headers of a line of sealed values, with what of them proves nothing any more. */
import { decoded } from './content-code';
import { columnsOf } from './frame';
import { LOST_FORMULA, type KeptCell, type KeptColumn } from './kept';
import type { Found } from './seal-found';
import { COLUMN_HEADS } from './seal-marks';
import { trimmed } from './trim';

/** Undefined where the cell is as it was written, else its check, as far as it is known. */
export function doubtAt({ doubts }: Found, index: number): { readonly doubt?: string } {
  if (doubts === undefined) return {};
  const doubt = doubts === null ? '' : doubts.get(index);
  return doubt === undefined ? {} : { doubt };
}

/** @param codes place of the cell that says which of those behind it had which formula @param end behind the last */
export function cellsOf(
  one: Found,
  codes: number,
  end: number,
  formulas: ReadonlyMap<number, string>,
): readonly KeptCell[] {
  const words = one.rest[codes];
  const lost = doubtAt(one, codes).doubt !== undefined;
  const byPlace = new Map(
    (typeof words === 'string' ? words.split(' ') : []).map((code): readonly [number, string] => {
      const [index, number] = code.split(':').map(Number);
      return [index ?? -1, formulas.get(number ?? 0) ?? LOST_FORMULA];
    }),
  );
  return Array.from({ length: Math.max(0, end - codes - 1) }, (_, index): KeptCell => {
    const at = codes + 1 + index;
    const formula = lost ? LOST_FORMULA : (byPlace.get(index) ?? null);
    return { value: decoded(one.rest[at] ?? null), formula, ...doubtAt(one, at) };
  });
}

export function titlesOf(line: Found | undefined): readonly KeptColumn[] {
  if (line === undefined) return [];
  const from = COLUMN_HEADS.length;
  const plain = trimmed(line.rest.slice(from), (title) => title === null || title === '');
  const width = Math.max(plain.length, ...[...(line.doubts?.keys() ?? [])].map((at) => at - from + 1));
  const titles = Array.from({ length: width }, (_, index) => String(plain[index] ?? ''));
  return columnsOf(titles).map((column, index) => ({ ...column, ...doubtAt(line, from + index) }));
}
