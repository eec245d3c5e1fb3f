/** The stars that the rules give somebody under another score: by the assessment's own stars, else on the month's sheet of stars. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { compare, exact, toNumber, type Exact } from '../../../core/number/exact';
import { cellAt } from '../../people/cells';
import { nameKey } from '../../people/names';
import type { Block } from '../../port';
import { readStarSheet, type StarPerson } from '../../stars/star-sheet';
import { starTable } from '../../stars/table';
import type { Assessment, Claimant } from './assessment';
import type { MonthBook } from './month-book';
import { withCell } from './with-cell';

/** Undefined where there are none, or where they cannot be told. */
export type Stars = number | undefined;

export interface Totals {
  readonly before: Exact;
  readonly after: Exact;
}

/** @param changed the assessment with the claimed value */
export function bothStars(
  { tables, month }: MonthBook,
  table: Assessment,
  changed: Block,
  person: Claimant,
  totals: Totals,
): readonly [Stars, Stars] {
  if (table.compiled.scheme.stars?.kind === 'total')
    return [starsAt(table.block, table.compiled, person.row), starsAt(changed, table.compiled, person.row)];
  for (const { kind, block, compiled } of tables) {
    if (kind !== 'stars' || compiled === undefined) continue;
    const sheet = readStarSheet(block, compiled);
    if ('fault' in sheet) continue;
    const own = personOn(sheet.people, person);
    const column = sheet.months.find(({ key }) => key === month)?.column;
    if (own === undefined || column === undefined) continue;
    const shown = cellAt(block, own.row, column);
    // What is not the assessment's score does not move along with it.
    if (typeof shown !== 'number' || compare(exact(shown), totals.before) !== 0) continue;
    const moved = withCell(block, own.row, column, toNumber(totals.after));
    return [starsAt(block, compiled, own.row), starsAt(moved, compiled, own.row)];
  }
  return [undefined, undefined];
}

function starsAt(block: Block, compiled: CompiledScheme, row: number): Stars {
  const sheet = readStarSheet(block, compiled);
  if ('fault' in sheet) return undefined;
  return starTable(sheet, null).find(({ person }) => person.row === row)?.rating?.star;
}

/** By number where there is one, else by a name that nobody shares. */
function personOn(people: readonly StarPerson[], { id, name }: Claimant): StarPerson | undefined {
  const byId = id === '' ? [] : people.filter((one) => nameKey(one.id) === nameKey(id));
  const byName = people.filter((one) => nameKey(one.name) === nameKey(name) && (id === '' || one.id === ''));
  const found = byId.length > 0 ? byId : byName;
  return found.length === 1 ? found[0] : undefined;
}
