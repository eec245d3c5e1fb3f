/** Who is on the next month's sheet: this month's people, without those who left, and with those who came. */
import type { Month } from '../../core/input/month';
import { bare } from '../people/header-words';
import { employeeIds } from '../people/employee-ids';
import { nameAt, nameKey } from '../people/names';
import { readPeople } from '../people/people';
import { monthKey, isSame } from '../month/month-of';
import { MONTH_ROLES, tableIn } from '../month/table';
import { memberMatcher, type Matched } from '../staff/match-member';
import { daysOfMonth, inService } from '../staff/service';
import type { Member } from '../staff/staff';
import type { Found } from './found';

/** Somebody of the next month: with a row on this month's sheet, or new. */
export interface Next {
  readonly name: string;
  /** Row on this month's sheet. */
  readonly row?: number;
  readonly member?: Member;
}

export interface PeoplePlan {
  readonly next: readonly Next[];
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly came: readonly Member[];
  /** Rows of those who left, on this month's sheet. */
  readonly gone: ReadonlySet<number>;
  /** Not in 星评人员, or several of the name. */
  readonly unknown: readonly string[];
  /** In service, and on no sheet of the month: nobody can tell whether they belong here. */
  readonly absent: readonly string[];
}

/** @param to with its year, where there is a 星评人员 */
export function peoplePlan(found: Found, to: Month): PeoplePlan {
  const { people, members, ours } = found;
  const nobody = { joined: [], left: [], came: [], gone: new Set<number>(), unknown: [], absent: [] };
  if (isLog(found)) return { ...nobody, next: [] };
  const listed = people.people.filter(({ name }) => name !== '');
  // Rows of somebody's own sheet stay where they are.
  const all = (ours ? listed : people.people).map(({ row, name }): Next => ({ row, name }));
  if (members === undefined) return { ...nobody, next: all };
  const find = memberMatcher(members);
  const idOf = employeeIds(people);
  const matched = listed.map((person) => ({
    ...person,
    match: find(person.name, idOf(person.row)),
  }));
  const { first } = daysOfMonth(monthKey(to));
  const gone = ({ match }: { readonly match: Matched }): boolean =>
    match !== undefined && match.left !== undefined && match.left < first;
  const here = new Set(matched.flatMap(({ match }) => match ?? []));
  const teams = new Set([...here].map(({ team }) => nameKey(team)).filter((team) => team !== ''));
  const elsewhere = namesElsewhere(found);
  const others = members.filter(
    (member) =>
      !here.has(member) &&
      !listed.some(({ name }) => nameKey(name) === nameKey(member.name) && isUnmatched(matched, name)) &&
      inService(member, monthKey(to)) &&
      (teams.size === 0 || teams.has(nameKey(member.team))) &&
      !elsewhere.has(nameKey(member.name)),
  );
  const since = daysOfMonth(monthKey(monthBefore(to))).first;
  const came = others.filter(({ hired }) => hired !== undefined && hired >= since);
  const left = matched.filter(gone);
  const stay = matched
    .filter((one) => !gone(one))
    .map(({ row, name, match }): Next => ({ row, name, ...(match === undefined ? {} : { member: match }) }));
  const named = ({ name, id }: Member): string =>
    others.some((other) => other.name === name && other.id !== id) && id !== '' ? `${name}（${id}）` : name;
  return {
    next: ours ? [...stay, ...came.map((member): Next => ({ name: member.name, member }))] : all,
    joined: came.map(named),
    left: [...new Set(left.map(({ name }) => name))],
    came,
    gone: new Set(left.map(({ row }) => row)),
    unknown: [...new Set(matched.filter(({ match }) => match === undefined).map(({ name }) => name))],
    absent: others.filter((member) => !came.includes(member)).map(named),
  };
}

/** A row is one issue: the next month begins without any. */
const isLog = ({ titles, table }: Found): boolean =>
  table.repeats && titles.some((title) => ['问题代码', 'issuecode'].includes(bare(title)));

const isUnmatched = (
  matched: readonly { readonly name: string; readonly match: Matched }[],
  name: string,
): boolean => matched.some((one) => one.name === name && one.match === undefined);

function monthBefore({ month, year }: Month): Month {
  return month === 1 ? { month: 12, year: (year ?? 0) - 1 } : { month: month - 1, year };
}

/** Names on the month's other sheets of the kind, as far as their beginnings show. */
function namesElsewhere({ survey, table, block, month }: Found): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { top } of survey.sheets) {
    if (top === null || top.area.sheet === block.area.sheet) continue;
    const other = tableIn(top);
    if (other === null || other.kind !== table.kind) continue;
    if (month === undefined || other.month === undefined || !isSame(other.month, month)) continue;
    for (const { row } of readPeople(top, MONTH_ROLES, other.mapping).people)
      names.add(nameKey(nameAt(top, other.mapping, row)));
  }
  names.delete('');
  return names;
}
