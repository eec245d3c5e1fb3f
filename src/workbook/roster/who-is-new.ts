/** Who of those that are wanted can be put on a sheet: nobody twice, and nobody whom nothing would tell from another. */
import { text, type Text } from '../../core/words/text';
import { memberMatcher } from '../staff/match-member';
import { employeeIdColumn, idKey } from '../people/employee-ids';
import { nameKey } from '../people/names';
import type { Member } from '../staff/staff';
import type { TemplatePerson } from '../template/options';
import type { Listed, Roster } from './read';

export interface Newcomers {
  readonly added: readonly Member[];
  readonly passedOver: readonly { readonly name: string; readonly why: Text }[];
}

/** @param staying who will be on the sheet besides */
export function whoIsNew(
  { found, members }: Roster,
  wanted: readonly TemplatePerson[],
  staying: readonly Listed[],
): Newcomers {
  const match = memberMatcher(members);
  const there: Pick<Listed, 'name' | 'id'>[] = [...staying];
  const hasIds = employeeIdColumn(found.people) !== undefined;
  const added: Member[] = [];
  const passedOver: { name: string; why: Text }[] = [];
  for (const person of wanted) {
    const member = withMember(person, match(person.name, person.id ?? ''));
    const why = whyNot(member, there, hasIds);
    if (why === undefined) {
      added.push(member);
      there.push(member);
    } else passedOver.push({ name: person.name, why });
  }
  return { added, passedOver };
}

/** What was typed comes before what 星评人员 says. */
function withMember({ name, id, team, role, level }: TemplatePerson, member: Member | undefined): Member {
  return {
    row: -1,
    accounts: [],
    ...member,
    name,
    id: id || (member?.id ?? ''),
    team: team || (member?.team ?? ''),
    role: role || (member?.role ?? ''),
    level: level || (member?.level ?? ''),
  };
}

function whyNot(
  { name, id }: Member,
  there: readonly Pick<Listed, 'name' | 'id'>[],
  hasIds: boolean,
): Text | undefined {
  const sameId = there.find((other) => id !== '' && idKey(other.id) === idKey(id));
  if (sameId !== undefined) return sameId.name === name ? THERE : idOfAnother(id, sameId.name);
  const namesakes = there.filter((other) => nameKey(other.name) === nameKey(name));
  if (namesakes.length === 0) return undefined;
  if (!hasIds) return NAMESAKE;
  return id !== '' && namesakes.every((other) => other.id !== '') ? undefined : THERE_WITHOUT_ID;
}

const THERE = text('已经在表上。', 'is on the sheet already.');
const THERE_WITHOUT_ID = text(
  '表上已有这个姓名。如果是另一个人，请给两人都填写工号。',
  'the name is on the sheet already. If it is somebody else, give both an employee ID.',
);
const NAMESAKE = text(
  '表上已有这个姓名，而这张表没有工号列，两个人分不清。请先加一列工号。',
  'the name is on the sheet already, and the sheet has no employee IDs to tell two apart. Add a column of IDs first.',
);
const idOfAnother = (id: string, name: string): Text =>
  text(
    `工号 ${id} 是表上 ${name} 的。请更正工号。`,
    `the employee ID ${id} is that of ${name} on the sheet. Correct it.`,
  );
