/** The people of a fresh sheet: those of 星评人员 who are in service in its month, or lines pasted from another sheet. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { findLevel } from '../../core/pay/salary';
import { squash } from '../../core/words/normalise';
import { nameKey } from '../people/names';
import type { TemplatePerson } from '../template/options';
import { STAFF_ROLES, type StaffRole } from './columns';
import { inService, tenureAt } from './service';
import type { Member } from './staff';

/** In the order of the sheet; whoever has not come yet or is gone is left out. */
export function templatePeople(members: readonly Member[], month: string): readonly TemplatePerson[] {
  return members
    .filter((member) => inService(member, month))
    .map((member) => {
      const tenure = tenureAt(member, month);
      const { name, id, team, level, role } = member;
      return { name, id, team, level, role, ...(tenure === undefined ? {} : { tenure }) };
    });
}

/**
 * People as pasted: one per line, or several names in a line; of lines from a sheet the name, and what can be told of the other
 * columns: by their header, else a pay level, a number of an employee, and anything else as the team.
 */
export function pastedPeople(pasted: string, isLevel: (cell: string) => boolean): readonly TemplatePerson[] {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cellsOf = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());
  const headed = cellsOf(lines[0] ?? '').map(roleOfTitle);
  const hasHeader = headed.length > 1 && headed.includes('name');
  const people = hasHeader ? lines.slice(1) : lines;
  const rows = people.filter((line) => line.includes('\t')).map(cellsOf);
  const roles = hasHeader ? headed : rolesByContent(rows, isLevel);
  return people.flatMap((line) => (line.includes('\t') ? ofCells(cellsOf(line), roles) : ofNames(line)));
}

/** Whether a scheme has a pay level of that name. */
export const isLevelOf =
  (compiled: CompiledScheme) =>
  (cell: string): boolean =>
    !isError(findLevel(compiled, cell));

/** One name, or several with commas between. */
function ofNames(line: string): readonly TemplatePerson[] {
  const names = line.split(/[,，;；、]/).map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => ({ name }));
}

function ofCells(
  cells: readonly string[],
  roles: readonly (StaffRole | undefined)[],
): readonly TemplatePerson[] {
  const person: Partial<Record<Taken, string>> = {};
  for (const [column, role] of roles.entries()) {
    const cell = cells[column] ?? '';
    if (cell !== '' && isTaken(role)) person[role] = cell;
  }
  return person.name === undefined ? [] : [{ ...person, name: person.name }];
}

/** Names that stand more than once, with how often. */
export function doubledNames(people: readonly TemplatePerson[]): readonly (readonly [string, number])[] {
  const times = new Map<string, { readonly name: string; count: number }>();
  for (const { name } of people) {
    const known = times.get(nameKey(name));
    if (known === undefined) times.set(nameKey(name), { name, count: 1 });
    else known.count++;
  }
  return [...times.values()].flatMap(({ name, count }) => (count > 1 ? [[name, count] as const] : []));
}

type Taken = 'name' | 'id' | 'team' | 'level' | 'role';

function isTaken(role: StaffRole | undefined): role is Taken {
  return role === 'name' || role === 'id' || role === 'team' || role === 'level' || role === 'role';
}

function roleOfTitle(title: string): StaffRole | undefined {
  return STAFF_ROLES.find(({ exact }) => exact.includes(squash(title)))?.role;
}

/** The first column is the name; each other is what all of its cells are. */
function rolesByContent(
  rows: readonly (readonly string[])[],
  isLevel: (cell: string) => boolean,
): readonly (Taken | undefined)[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const roles: (Taken | undefined)[] = ['name'];
  for (let column = 1; column < width; column++) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const role = contentOf(cells, isLevel);
    roles.push(role === undefined || roles.includes(role) ? undefined : role);
  }
  return roles;
}

function contentOf(cells: readonly string[], isLevel: (cell: string) => boolean): Taken | undefined {
  if (cells.length === 0) return undefined;
  if (cells.every(isLevel)) return 'level';
  if (cells.every((cell) => /^(?:[A-Za-z]{1,4}-?\d+|0\d+)$/.test(cell))) return 'id';
  return cells.every((cell) => !/^[\d.,%]+$/.test(cell)) ? 'team' : undefined;
}
