/** Where to put rows in by hand, where this program cannot. */
import type { ColumnPlan } from '../next-month/columns';
import type { Found } from '../next-month/found';
import { partOf, partsOf } from './parts';
import type { Places } from './places';
import type { Listed } from './read';

/** Above the last of the people, or of the part that whoever is the first without a row belongs to. */
export function roomFor(
  found: Found,
  columns: readonly ColumnPlan[],
  stay: readonly Listed[],
  { without, unsure }: Places,
): { readonly row: number; readonly rows: number } {
  const known = without.filter((member) => !unsure.includes(member));
  const parts = partsOf(found);
  const [first] = known;
  const part = first === undefined || parts.length < 2 ? undefined : partOf(parts, found, columns, first);
  const rows = part?.rows ?? aboveSums(found, stay).map(({ row }) => row);
  return {
    // Above one alone it would lie outside of what goes over them.
    row: Math.max(...rows, found.table.mapping.headerRow + 1) + ((part?.rows ?? stay).length === 1 ? 1 : 0),
    rows:
      part === undefined
        ? without.length
        : known.filter((one) => partOf(parts, found, columns, one) === part).length,
  };
}

/** Those under whom a sum stands, else all. */
function aboveSums({ people }: Found, stay: readonly Listed[]): readonly Listed[] {
  const last = Math.max(...people.rows.filter(({ kind }) => kind === 'total').map(({ row }) => row));
  const above = stay.filter(({ row }) => row < last);
  return above.length === 0 ? stay : above;
}
