/** People who share a name, told apart by their rows and, where the sheet has them, by their numbers. */
import { join, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { employeeIds } from '../people/employee-ids';
import { nameKey } from '../people/names';
import type { People, Person } from '../people/people';
import type { Role } from './roles';

/** Names listed one by one; the others are counted. */
const LISTED = 5;

export interface SameNames {
  /** "第 2 行，K01" for one of several people of a name; undefined for the others. */
  tag(person: Person): Text | undefined;
  readonly warnings: readonly Text[];
}

export function sameNames(sheet: People<Role>): SameNames {
  const { people } = sheet;
  const numberOf = employeeIds(sheet);
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    if (person.name === '') continue;
    const group = groups.get(nameKey(person.name));
    if (group === undefined) groups.set(nameKey(person.name), [person]);
    else group.push(person);
  }
  const double = [...groups.values()].filter((group) => group.length > 1);
  const several = new Set(double.flat().map(({ row }) => row));
  return {
    tag({ row }) {
      if (!several.has(row)) return undefined;
      const number = numberOf(row);
      const [zh, en] = [`第 ${row + 1} 行`, `row ${row + 1}`];
      return number === '' ? text(zh, en) : text(`${zh}，${number}`, `${en}, ${number}`);
    },
    warnings: warningOf(double, numberOf),
  };
}

function warningOf(
  groups: readonly (readonly Person[])[],
  numberOf: (row: number) => string,
): readonly Text[] {
  if (groups.length === 0) return [];
  const each = groups.slice(0, LISTED).map((group) => {
    const numbers = group.map(({ row }) => numberOf(row)).filter((number) => number !== '');
    const rows = group.map(({ row }) => row + 1);
    const [zh, en] = numbers.length === 0 ? ['', ''] : [`，${numbers.join('、')}`, `, ${numbers.join(', ')}`];
    const name = group[0]?.name ?? '';
    return text(
      `“${name}”出现 ${group.length} 次（第 ${rows.join('、')} 行${zh}）`,
      `"${name}" stands ${group.length} times (rows ${rows.join(', ')}${en})`,
    );
  });
  const list = join(each, '，', ', ');
  const more = groups.length - each.length;
  const [zh, en] = more === 0 ? ['', ''] : [`，另有 ${more} 个姓名`, `, and ${more} more names`];
  return [
    text(
      `姓名重复：${list.zh}${zh}，每行都会计算。请确认没有重复发薪。`,
      `names that stand more than once: ${list.en}${en}; every row is paid. Check that nobody is paid twice.`,
    ),
  ];
}
