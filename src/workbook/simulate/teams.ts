/** The team that stands beside a name. */
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { bare } from '../people/header-words';
import { STAFF_COLUMNS } from '../staff/columns';
import type { SidesOf } from './person';
import type { Recognised } from './recognise';
import type { Rated } from './star-quotas';
import type { Parts } from './taking-part';

const TEAM_TITLES: readonly string[] = STAFF_COLUMNS.filter(({ role }) => role === 'team').flatMap(
  ({ title, also }) => [bare(title.zh), bare(title.en), ...also],
);

/** Undefined where the sheet has no such column. */
export function teamsOf({ mapping }: Recognised, block: Block): ((row: number) => string) | undefined {
  const column = columnTitled({ block, mapping }, TEAM_TITLES);
  return column === undefined ? undefined : (row) => String(cellAt(block, row, column) ?? '');
}

/** Whoever takes part under a version and has stars there, with the team. */
export function ratedOf(
  recognised: Recognised,
  block: Block,
  people: readonly SidesOf[],
  parts: Parts,
): readonly Rated[] {
  const teamOf = teamsOf(recognised, block);
  return people
    .map((person) => ({
      person,
      team: teamOf?.(person.row) ?? '',
      before: person.before !== undefined && parts.of(person.row, 'before').takes,
      after: person.after !== undefined && parts.of(person.row, 'after').takes,
    }))
    .filter(({ before, after }) => before || after);
}
