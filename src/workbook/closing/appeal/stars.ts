/** The stars that the rules give somebody under another score: by the assessment's own stars, else on the month's sheet of stars. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { compare, exact, toNumber, type Exact } from '../../../core/number/exact';
import { cellAt } from '../../people/cells';
import { personAmong } from '../../people/match-row';
import type { Block } from '../../port';
import { readStarSheet } from '../../stars/star-sheet';
import { starTable } from '../../stars/table';
import type { Assessment, Claimant } from './assessment';
import type { BookTable, MonthBook } from './month-book';
import type { Sides } from './pay-types';
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
    const moved = withTotal(block, compiled, month, person, totals);
    if (moved === undefined) continue;
    return [starsAt(block, compiled, moved.row), starsAt(moved.block, compiled, moved.row)];
  }
  return [undefined, undefined];
}

/** Undefined where the sheet does not have the person's score of the month. */
function withTotal(block: Block, compiled: CompiledScheme, month: string, person: Claimant, totals: Totals) {
  const sheet = readStarSheet(block, compiled);
  if ('fault' in sheet) return undefined;
  const own = personAmong(sheet.people, person);
  const column = sheet.months.find(({ key }) => key === month)?.column;
  if (own === undefined || column === undefined) return undefined;
  const shown = cellAt(block, own.row, column);
  // What is not the assessment's score does not move along with it.
  if (typeof shown !== 'number' || compare(exact(shown), totals.before) !== 0) return undefined;
  return { row: own.row, block: withCell(block, own.row, column, toNumber(totals.after)) };
}

/** A sheet of stars as it would be had the scores of its month moved before. */
export function withMovedStars(
  { month }: MonthBook,
  { block, compiled }: BookTable,
  { people }: Assessment,
  before: Sides,
  after: Sides,
): Block {
  if (compiled === undefined) return block;
  return people.reduce((held, person) => {
    const [old, fresh] = [before.get(person.row)?.total, after.get(person.row)?.total];
    if (old === undefined || fresh === undefined || compare(old, fresh) === 0) return held;
    return withTotal(held, compiled, month, person, { before: old, after: fresh })?.block ?? held;
  }, block);
}

function starsAt(block: Block, compiled: CompiledScheme, row: number): Stars {
  const sheet = readStarSheet(block, compiled);
  if ('fault' in sheet) return undefined;
  return starTable(sheet, null).find(({ person }) => person.row === row)?.rating?.star;
}
