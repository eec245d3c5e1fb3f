/** Lines of the sheet of sealed values that are not as they were sealed. */
import { NOWHERE, type Change } from './change';
import { shownAt } from './cell-change';
import { placeOf, type Compared } from './compare-table';
import { sameValue } from './content-code';
import type { KeptTable, Placed } from './kept';
import { VALUES_FROM } from './seal-lines';
import type { SealOn } from './seal-on';

/** Which cell of a broken line was edited shows where it differs from the sheet. */
export function brokenRow(
  { sheet }: SealOn,
  table: KeptTable,
  row: number,
  at: number,
  { rows }: Compared,
  now: Placed | undefined,
): readonly Change[] {
  const own = table.rows[row];
  const found = rows[row] ?? -1;
  const other = now?.rows[found];
  const who = own?.name ?? '';
  const differing = table.columns.flatMap(({ key, title }, index): readonly Change[] => {
    const column = now?.columns.findIndex((one) => one.key === key) ?? -1;
    const [sealed, shown] = [own?.cells[index]?.value ?? null, other?.cells[column]?.value ?? null];
    if (now === undefined || other === undefined || column < 0 || sameValue(sealed, shown)) return [];
    return [
      {
        kind: 'seal',
        at: { sheet, row: at, column: VALUES_FROM + index },
        who,
        what: title,
        before: sealed,
        after: shown,
        ...shownAt(now, placeOf(now, found, column)),
      },
    ];
  });
  if (differing.length > 0) return differing;
  return [{ ...NOWHERE, kind: 'seal', at: { sheet, row: at, column: 0 }, who, what: '' }];
}
