/** What is wrong in 星评人员, with the cells: like a linter's findings. */
import { text, type Text } from '../../core/words/text';
import { idKey } from '../people/employee-ids';
import { nameKey } from '../people/names';
import type { StaffRole } from './columns';
import type { Member, Staff } from './staff';

export interface StaffFinding {
  readonly code: 'account-twice' | 'name-twice' | 'id-twice' | 'dates-out-of-order' | 'unread-date';
  /** Cells on 星评人员. */
  readonly addresses: readonly string[];
  readonly message: Text;
}

export function staffFindings(staff: Staff): readonly StaffFinding[] {
  const { members, unread } = staff;
  return [
    ...unread.map(({ address, why }): StaffFinding => ({
      code: 'unread-date',
      addresses: [address],
      message: why,
    })),
    ...twice(staff, 'accounts', (member) => member.accounts, accountTwice),
    ...twice(staff, 'id', ({ id }) => [id], idTwice),
    ...twice(staff, 'name', ({ name, id }) => (id === '' || !unique(members, id) ? [name] : []), nameTwice),
    ...members.flatMap((member) => outOfOrder(staff, member)),
  ];
}

/** Two of one name are told apart by numbers of their own. */
function unique(members: readonly Member[], id: string): boolean {
  return members.filter((member) => idKey(member.id) === idKey(id)).length === 1;
}

function twice(
  { members, address }: Staff,
  role: StaffRole & ('accounts' | 'id' | 'name'),
  keysOf: (member: Member) => readonly string[],
  finding: (words: string, members: readonly Member[]) => Pick<StaffFinding, 'code' | 'message'>,
): readonly StaffFinding[] {
  const owners = new Map<string, { readonly words: string; readonly members: Member[] }>();
  for (const member of members)
    for (const words of keysOf(member)) {
      const key = role === 'id' ? idKey(words) : nameKey(words);
      if (key === '') continue;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { words, members: [member] });
      else if (!owner.members.includes(member)) owner.members.push(member);
    }
  // Of one name, it is enough that one of two has no number.
  const claimed = [...owners.values()].map(({ words, members: own }) => ({
    words,
    own: role === 'name' ? members.filter(({ name }) => nameKey(name) === nameKey(words)) : own,
  }));
  return claimed
    .filter(({ own }) => own.length > 1)
    .map(({ words, own }) => ({
      ...finding(words, own),
      addresses: own.flatMap((member) => address(member, role) ?? []),
    }));
}

function accountTwice(account: string, members: readonly Member[]): Pick<StaffFinding, 'code' | 'message'> {
  const names = members.map(({ name }) => name);
  return {
    code: 'account-twice',
    message: text(
      `账号“${account}”同时属于 ${names.join('、')}，导入时分不清是谁。请只留在一个人名下。`,
      `the account "${account}" belongs to ${names.join(', ')}, so an import cannot tell whose it is. Leave it to one of them.`,
    ),
  };
}

function idTwice(id: string, members: readonly Member[]): Pick<StaffFinding, 'code' | 'message'> {
  const names = members.map(({ name }) => name);
  return {
    code: 'id-twice',
    message: text(
      `工号 ${id} 出现了 ${members.length} 次（${names.join('、')}）。请更正工号。`,
      `the employee ID ${id} stands ${members.length} times (${names.join(', ')}). Correct it.`,
    ),
  };
}

function nameTwice(name: string, members: readonly Member[]): Pick<StaffFinding, 'code' | 'message'> {
  return {
    code: 'name-twice',
    message: text(
      `${members.length} 个人都叫“${name}”，没有工号分不清。请给每个人填写工号。`,
      `${members.length} people are called "${name}", and without employee IDs nobody can tell them apart. Give each an ID.`,
    ),
  };
}

const ORDER = ['hired', 'confirmed', 'left'] as const;
const DATE_WORDS: Readonly<Record<(typeof ORDER)[number], Text>> = {
  hired: text('入职日期', 'hired'),
  confirmed: text('转正日期', 'confirmed'),
  left: text('离职日期', 'left'),
};

function outOfOrder({ address }: Staff, member: Member): readonly StaffFinding[] {
  const set = ORDER.filter((role) => member[role] !== undefined);
  return set.slice(1).flatMap((later, index): readonly StaffFinding[] => {
    const earlier = set[index] as (typeof ORDER)[number];
    if ((member[earlier] ?? 0) <= (member[later] ?? 0)) return [];
    const [before, after] = [DATE_WORDS[earlier], DATE_WORDS[later]];
    return [
      {
        code: 'dates-out-of-order',
        addresses: [earlier, later].flatMap((role) => address(member, role) ?? []),
        message: text(
          `${member.name} 的${after.zh}早于${before.zh}。请更正日期。`,
          `${member.name}: the date ${after.en} is before the date ${before.en}. Correct them.`,
        ),
      },
    ];
  });
}
