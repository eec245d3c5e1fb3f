/** Whose the lines of 星级台账 are: by number, else by name; people whom nothing tells apart are never taken for one. */
import { text, type Text } from '../../core/words/text';
import { idKey, isOtherwise } from '../people/employee-ids';
import { nameKey, nameWithId, timesOf } from '../people/names';
import { isCorrection } from './ledger-order';

export interface Whose {
  readonly id: string;
  readonly name: string;
  /** Not said where it is not known. */
  readonly team?: string;
}

/** As much of a line as tells whose it is. */
export interface OwnedLine extends Whose {
  readonly month?: string;
  readonly reason: string;
}

/** One key for everybody; lines that nothing tells apart from others have one of their own. */
export type Owner = (one: Whose) => string;

/**
 * Without a number, somebody is the one of the name who has one; where there are several, nobody's. Names alone are told apart by
 * their teams where two teams have the name in one month.
 * @param people of a sheet, who may have the names too
 */
export function ownerOf(lines: readonly OwnedLine[], people: readonly Whose[] = []): Owner {
  const ids = new Map<string, Set<string>>();
  const clash = clashes([...lines, ...people]);
  const ownId = ({ id }: Whose): string => (clash.has(idKey(id)) ? `=${nameKey(id)}` : idKey(id));
  for (const one of [...lines, ...people])
    if (one.id !== '') ids.set(nameKey(one.name), (ids.get(nameKey(one.name)) ?? new Set()).add(ownId(one)));
  const split = new Set(teamTwins(lines).map(({ name }) => nameKey(name)));
  return (one) => {
    const name = nameKey(one.name);
    if (one.id !== '') return `#${ownId(one)}`;
    const [only, more] = [...(ids.get(name) ?? [])];
    if (only !== undefined && more === undefined) return `#${only}`;
    return split.has(name) ? `${name}\n${nameKey(one.team ?? '')}` : name;
  };
}

/** Numbers that differ in the zeros before them alone, of people of different names. */
function clashes(all: readonly Whose[]): ReadonlySet<string> {
  const first = new Map<string, Whose>();
  const found = new Set<string>();
  for (const one of all) {
    if (one.id === '') continue;
    const key = idKey(one.id);
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    else if (isOtherwise(one.id, other.id) && nameKey(one.name) !== nameKey(other.name)) found.add(key);
  }
  return found;
}

/** Lines of a name without a number of which another team has one in the same month; a correction may say another team. */
export function teamTwins<L extends OwnedLine>(lines: readonly L[]): readonly L[] {
  const teams = new Map<string, Set<string>>();
  const counted = lines.filter(
    ({ id, name, team = '', month, reason }) =>
      id === '' && name !== '' && team !== '' && month !== undefined && !isCorrection({ reason }),
  );
  const key = ({ name, month = '' }: L): string => `${nameKey(name)}\n${month}`;
  for (const line of counted)
    teams.set(key(line), (teams.get(key(line)) ?? new Set()).add(nameKey(line.team ?? '')));
  return counted.filter((line) => (teams.get(key(line))?.size ?? 0) > 1);
}

/** Why no line of the ledger can be told somebody's of a sheet; undefined where one can. */
export function whyUntold(
  people: readonly Whose[],
  lines: readonly OwnedLine[],
): (one: Whose) => Text | undefined {
  const names = timesOf(people.map(({ name }) => name));
  const owner = ownerOf(lines, people);
  const times = new Map<string, number>();
  for (const one of people) times.set(owner(one), (times.get(owner(one)) ?? 0) + 1);
  const known = new Set(lines.map(owner));
  const [byId, byName] = [new Map<string, Whose[]>(), new Map<string, Set<string>>()];
  for (const one of [...people, ...lines]) {
    if (one.id === '') continue;
    const [id, name] = [idKey(one.id), nameKey(one.name)];
    byName.set(name, (byName.get(name) ?? new Set()).add(id));
    const same = byId.get(id) ?? [];
    if (!same.some((other) => other.id === one.id && other.name === one.name)) byId.set(id, [...same, one]);
  }
  return (one) => {
    const { id, name, team = '' } = one;
    const [own, key] = [nameKey(name), owner(one)];
    if (id === '') {
      const several = (names.get(own) ?? 0) > 1 || (byName.get(own)?.size ?? 0) > 1;
      const ofTeam = key === `${own}\n${nameKey(team)}`;
      return several || (ofTeam && (team === '' || !known.has(key))) ? UNTOLD : undefined;
    }
    const other = byId
      .get(idKey(id))
      ?.find((there) => isOtherwise(there.id, id) && nameKey(there.name) !== own);
    if (other !== undefined) return clash(id, other);
    return (times.get(key) ?? 0) > 1 ? twice(id) : undefined;
  };
}

/** By what else somebody's lines are told theirs than by the very number and name; undefined where by these. */
export function howTold({ id, name, team = '' }: Whose, lines: readonly Whose[]): Text | undefined {
  const other = lines.find(
    (line) =>
      (line.id !== '' && id !== '' && nameKey(line.id) !== nameKey(id)) ||
      nameKey(line.name) !== nameKey(name),
  );
  if (other !== undefined) {
    const there = nameWithId(other);
    return text(`台账里写作 ${there}，按同一人`, `${there} in the ledger, taken as the same person`);
  }
  const last = lines.at(-1);
  if (last === undefined || !isOfOtherTeam({ id, name, team }, last)) return undefined;
  return text(
    `台账里上次在 ${last.team ?? ''}，按同一人`,
    `last of ${last.team ?? ''} in the ledger, taken as the same person`,
  );
}

/** Whether a line that is told somebody's by the name alone is of another team. */
const isOfOtherTeam = (one: Whose, line: Whose): boolean =>
  (one.id === '' || line.id === '') &&
  [one, line].every(({ team = '' }) => team !== '') &&
  nameKey(one.team ?? '') !== nameKey(line.team ?? '');

/** Why the month's line that somebody's name has may be another's; undefined where nothing says so. */
export function whyNotTheirs(one: Whose, line: Whose | undefined): Text | undefined {
  if (line === undefined || !isOfOtherTeam(one, line)) return undefined;
  const team = line.team ?? '';
  return text(
    `台账里本月已有 ${team} 的同名人员，没有工号分不清是不是同一人。请在表和台账里填写工号。`,
    `the ledger has somebody of the name in ${team} for the month, and without IDs nothing tells whether it is the same person. Fill in the IDs on the sheet and in the ledger.`,
  );
}

const UNTOLD = text(
  '有重名而没有工号，台账分不清是谁的行。请填写工号。',
  'several people have the name, and there is no employee ID: nothing tells whose line of the ledger is whose. Fill it in.',
);

const clash = (id: string, other: Whose): Text =>
  text(
    `工号 ${id} 与 ${other.id}（${other.name}）只差前面的零，分不清是不是同一个工号。请把工号写成一样，或更正姓名。`,
    `the IDs ${id} and ${other.id} (${other.name}) differ in the zeros before them alone: nothing tells whether they are one. Write them alike, or correct the name.`,
  );

const twice = (id: string): Text =>
  text(
    `工号 ${id} 在表上不止一行，台账分不清记哪一行。请更正工号，或删去多余的行。`,
    `the ID ${id} stands in more than one row of the sheet: nothing tells which one counts. Correct it, or delete what is too much.`,
  );
