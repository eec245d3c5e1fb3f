/** Whose the rows of an export are: by what was bound by hand, by number, by the accounts of 星评人员, by name. */
import { join, text, type Text } from '../../core/words/text';
import type { SourceRow } from '../../core/import/rows';
import { aliasesOf, isOne, type Found, type MemberIndex } from '../staff/find-member';
import type { Member } from '../staff/staff';
import { idKey, isOtherwise } from '../people/employee-ids';
import { nameKey, nameWithId } from '../people/names';
import { personKey, type Target, type TargetPerson } from './target';

export type Matched =
  | { readonly person: TargetPerson }
  /** Known to be somebody who is not on this sheet, or nobody who is assessed. */
  | { readonly elsewhere: Text }
  | { readonly unknown: Text };

/** Bound by hand: the person's key by that of the name in the export; empty for nobody. */
export type Bindings = ReadonlyMap<string, string>;

export interface Matcher {
  match(row: SourceRow): Matched;
}

export function matcher({ people }: Target, staff: MemberIndex, bindings: Bindings): Matcher {
  const [byKey, byName, byId] = [
    new Map<string, TargetPerson>(),
    new Map<string, TargetPerson[]>(),
    new Map<string, TargetPerson[]>(),
  ];
  const put = (map: Map<string, TargetPerson[]>, key: string, person: TargetPerson): void => {
    if (key !== '') map.set(key, [...(map.get(key) ?? []), person]);
  };
  for (const person of people) {
    byKey.set(personKey(person), person);
    put(byName, nameKey(person.name), person);
    put(byId, idKey(person.id), person);
  }
  const among = (found: readonly TargetPerson[] | undefined): Matched | undefined => {
    const [first, second] = found ?? [];
    if (first === undefined) return undefined;
    return second === undefined ? { person: first } : { unknown: twoOf(first.name) };
  };
  const ofMember = (member: Member): Matched =>
    (member.id === '' ? undefined : among(byId.get(idKey(member.id)))) ??
    among(namesakes(byName.get(nameKey(member.name)), member)) ?? { elsewhere: notHere(member.name) };
  const bySeveral = (found: Found): Matched | undefined => {
    if (found === undefined) return undefined;
    if (isOne(found)) return ofMember(found);
    return { unknown: claimed(found as readonly Member[]) };
  };
  const byNumber = ({ number, names }: SourceRow): Matched | undefined => {
    const found = byId.get(idKey(number)) ?? [];
    const [person, other] = found;
    if (person === undefined) return undefined;
    const named = new Set(names.flatMap(aliasesOf).flatMap((alias) => byName.get(nameKey(alias)) ?? []));
    const doubtful =
      other !== undefined || (isOtherwise(person.id, number) && named.size > 0 && !named.has(person));
    return doubtful ? { unknown: sameNumber(number, found) } : { person };
  };
  const match = (row: SourceRow): Matched => {
    const bound = bindings.get(nameKey(row.who));
    if (bound === '') return { elsewhere: NOT_ASSESSED };
    const person = bound === undefined ? undefined : byKey.get(bound);
    if (person !== undefined) return { person };
    if (row.number !== '') {
      const numbered = byNumber(row) ?? bySeveral(staff.byId(row.number));
      if (numbered !== undefined) return numbered;
    }
    for (const name of row.names) {
      const known = bySeveral(staff.byAccount(name));
      if (known !== undefined) return known;
    }
    for (const alias of row.names.flatMap(aliasesOf)) {
      const known = among(byName.get(nameKey(alias))) ?? bySeveral(staff.byName(alias));
      if (known !== undefined) return known;
    }
    return { unknown: UNKNOWN };
  };
  return { match };
}

/** Of people of one name, those who have no other number. */
function namesakes(
  people: readonly TargetPerson[] | undefined,
  { id }: Member,
): readonly TargetPerson[] | undefined {
  return people?.filter((one) => one.id === '' || id === '');
}

function twoOf(name: string): Text {
  return text(
    `考核表里有两个“${name}”，分不清是谁。请选择，或在两边都加工号`,
    `two on the sheet are called "${name}". Choose one, or give both numbers`,
  );
}

/** One number for two, or one that is written otherwise and stands under somebody else's name. */
function sameNumber(number: string, people: readonly TargetPerson[]): Text {
  const whose = people.map((person) => nameWithId(person));
  return text(
    `工号 ${number} 可能是 ${whose.join('、')}，分不清是谁。请选择，或把两边的工号写成一样`,
    `the ID ${number} could be ${whose.join(', ')}. Choose one, or write the IDs alike on both sides`,
  );
}

function claimed(members: readonly Member[]): Text {
  const names = join(
    members.map(({ name }) => text(name, name)),
    '、',
    ', ',
  );
  return text(
    `星评人员里 ${names.zh} 都有这个账号。请先改正，或在这里选择`,
    `in 星评人员 ${names.en} all have this account. Mend that, or choose here`,
  );
}

function notHere(name: string): Text {
  return text(`是${name}，不在这张考核表里`, `is ${name}, who is not on this sheet`);
}

const UNKNOWN = text('不知道是谁', 'nobody is known by this name');
const NOT_ASSESSED = text('不参加考核', 'not assessed');
