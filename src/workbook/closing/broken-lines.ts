/** Lines of the sheet of sealed values that are not as they were sealed, with the cells that were edited. */
import { NOWHERE, type Change, type Place } from './change';
import { shownAt } from './cell-change';
import { placeOf, type Compared } from './compare-table';
import type { KeptTable, Placed } from './kept';
import type { Missing, Tampered } from './seal-found';
import { SAYS_FROM, VALUES_FROM } from './seal-marks';
import type { ReadSeal } from './read-seal';

/** A seal, and the sheet that it stands on. */
type OnSheet<K extends keyof ReadSeal = never> = Pick<ReadSeal, K> & { readonly sheet: string };

/** An edited line of a person, or of another row of a table. @param row its place in the table */
export function brokenRow(
  { sheet }: OnSheet,
  { row: line, name, cells }: Tampered,
  table: KeptTable,
  row: number,
  { rows, columns }: Compared,
  now: Placed | undefined,
): readonly Change[] {
  const own = table.rows[row];
  const who = own?.name || name;
  return placesOf(sheet, line, cells).map((at): Change => {
    const index = at.column - VALUES_FROM;
    const title = table.columns[index]?.title;
    if (title === undefined) return { ...NOWHERE, kind: 'seal', at, who, what: '' };
    const [found, column] = [rows[row], columns[index]];
    const before = own?.cells[index]?.value ?? null;
    if (now === undefined || found === undefined || column === undefined)
      return { kind: 'seal', at, who, what: title, before, after: null };
    const after = now.rows[found]?.cells[column]?.value ?? null;
    return {
      kind: 'seal',
      at,
      who,
      what: title,
      before,
      after,
      ...shownAt(now, placeOf(now, found, column)),
    };
  });
}

/** Any other. */
export function brokenLine({ sheet }: OnSheet, { row, name, cells }: Tampered): readonly Change[] {
  return placesOf(sheet, row, cells).map((at): Change => ({
    ...NOWHERE,
    kind: 'seal',
    at,
    who: sheet,
    what: name,
  }));
}

export function missingLine(
  { sheet, kept, numbers }: OnSheet<'kept' | 'numbers'>,
  { of, number, name, words }: Missing,
): Change {
  const [who, what] =
    of === 'person' ? [name, kept.tables[numbers.indexOf(number)]?.sheet ?? ''] : [sheet, name || words];
  return { ...NOWHERE, kind: 'seal-gone', who, what };
}

/** The cells that were edited; where those cannot be told, the first of the line, and where none was, its check. */
function placesOf(sheet: string, row: number, cells: Tampered['cells']): readonly Place[] {
  if (cells === null) return [{ sheet, row, column: 0 }];
  if (cells.size === 0) return [{ sheet, row, column: 1 }];
  return [...cells.keys()].map((index) => ({ sheet, row, column: index + SAYS_FROM }));
}
