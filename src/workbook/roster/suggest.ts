/** Whom 星评人员 would put on a sheet, and who of the sheet has left by its month. */
import { isBlank, isError } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { monthKeyOfSheet } from '../month/month-of';
import { memberMatcher } from '../staff/match-member';
import { cellAt } from '../people/cells';
import { daysOfMonth, inService } from '../staff/service';
import type { Member } from '../staff/staff';
import type { Roster } from './read';

export interface Suggested {
  /** Not on the sheet, and in service in its month where it says one. */
  readonly missing: readonly Member[];
  /** Rows of those who left before its month. */
  readonly gone: ReadonlySet<number>;
}

export function suggestedFor({ found, people, members }: Roster): Suggested {
  const match = memberMatcher(members);
  const matched = people.map(({ row, name, id }) => ({ row, member: match(name, id) }));
  const here = new Set(matched.flatMap(({ member }) => member ?? []));
  const key = monthKeyOfSheet(found.block);
  const isThere = (member: Member): boolean =>
    key === undefined ? member.left === undefined : inService(member, key);
  const isGone = ({ left }: Member): boolean =>
    key !== undefined && left !== undefined && left < daysOfMonth(key).first;
  return {
    missing: members.filter((member) => !here.has(member) && isThere(member)),
    gone: new Set(
      matched.flatMap(({ row, member }) => (member !== undefined && isGone(member) ? [row] : [])),
    ),
  };
}

/** Whether somebody on the sheet has that pay level. */
export function isLevelOn({ found, people }: Roster): (cell: string) => boolean {
  const { level } = found.table.mapping.columns;
  if (level === undefined) return () => false;
  const cells = people.map(({ row }) => cellAt(found.block, row, level));
  const levels = new Set(
    cells.flatMap((cell) => (isBlank(cell) || isError(cell) ? [] : [squash(String(cell))])),
  );
  return (cell) => levels.has(squash(cell));
}
