/** Who is meant by a name, a number or an account of a platform. */
import { idKey, isOtherwise } from '../people/employee-ids';
import { nameKey } from '../people/names';
import type { Member } from './staff';

/** Nobody, one, or several that nothing tells apart. */
export type Found = Member | readonly Member[] | undefined;

export interface MemberIndex {
  /** Nobody where the number is written otherwise there, and goes with another name. */
  byId(id: string, name?: string): Found;
  byName(name: string): Found;
  /** `店铺:昵称`, `店铺-昵称` and `昵称(推算)` are the account 昵称 too, where nobody has the whole of it. */
  byAccount(account: string): Found;
}

export function memberIndex(members: readonly Member[]): MemberIndex {
  const ids = grouped(members, ({ id }) => [id], idKey);
  const names = grouped(members, ({ name }) => [name]);
  const accounts = grouped(members, (member) => member.accounts);
  return {
    byId: (id, name = '') => {
      const found = foundIn(ids, id, idKey);
      const other = isOne(found) && isOtherwise(found.id, id) && nameKey(found.name) !== nameKey(name);
      return other && name !== '' ? undefined : found;
    },
    byName: (name) => foundIn(names, name),
    byAccount: (account) => {
      for (const alias of aliasesOf(account)) {
        const found = foundIn(accounts, alias);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

export function isOne(found: Found): found is Member {
  return found !== undefined && !Array.isArray(found);
}

/**
 * What an account may be listed as, the whole of it first.
 * @example aliasesOf('小店:阿青(推算)') //=> ['小店:阿青(推算)', '小店:阿青', '阿青']
 */
export function aliasesOf(account: string): readonly string[] {
  const whole = account.trim();
  const plain = whole.replace(/\s*[(（]推算[)）]$/, '');
  const own = /^[^:：]+[:：]\s*(.+)$/.exec(plain)?.[1] ?? /^[^-－]+[-－]\s*(.+)$/.exec(plain)?.[1];
  return [...new Set([whole, plain, ...(own === undefined ? [] : [own.trim()])])];
}

type Groups = ReadonlyMap<string, readonly Member[]>;

function grouped(
  members: readonly Member[],
  keysOf: (member: Member) => readonly string[],
  keyOf = nameKey,
): Groups {
  const groups = new Map<string, Member[]>();
  for (const member of members)
    for (const key of new Set(keysOf(member).map(keyOf))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [member]);
      else group.push(member);
    }
  return groups;
}

function foundIn(groups: Groups, words: string, keyOf = nameKey): Found {
  const group = groups.get(keyOf(words));
  return group?.length === 1 ? group[0] : group;
}
