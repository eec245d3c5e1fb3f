/** A score, a level, stars or a commission that stands on another sheet: found by employee ID, else by name. */
import type { Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { employeeIds } from '../people/employee-ids';
import { nameKey } from '../people/names';
import { readPeople, type People, type Person } from '../people/people';
import type { Block } from '../port';
import { recogniseSalary } from './recognise';
import { roleLabel, ROLES, type Mapping, type Role } from './roles';

/** What another sheet may give. Amounts that are written stay on the sheet of pay. */
export const FROM_ELSEWHERE: readonly Role[] = ['level', 'score', 'stars', 'commission'];

export interface Standing {
  readonly cell: Cell;
  /** `三月考核!K7` */
  readonly address: string;
}

/** Nothing, one cell, or why it cannot be told which. */
export type FoundElsewhere = Standing | Text | undefined;

export interface Elsewhere {
  /** The roles that some of the sheets have and this one has not. */
  readonly roles: readonly Role[];
  find(person: Person, role: Role): FoundElsewhere;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
}

/** @param blocks the sheets that the mapping names, as far as they are there */
export function elsewhereOf(own: People<Role>, blocks: readonly (Block | null)[]): Elsewhere {
  const sheets = blocks.flatMap((block) => (block === null ? [] : (peopleOf(block) ?? [])));
  const roles = FROM_ELSEWHERE.filter(
    (role) =>
      own.mapping.columns[role] === undefined &&
      sheets.some(({ mapping }) => mapping.columns[role] !== undefined),
  );
  const rows = new Map(roles.map((role) => [role, sheets.flatMap((sheet) => rowsOf(sheet, role))]));
  const ownId = employeeIds(own);
  const keys = own.people.map((person) => ({ person, id: nameKey(ownId(person.row)) }));
  const namesakes = (name: string): number =>
    keys.filter(({ person }) => nameKey(person.name) === nameKey(name)).length;
  return {
    roles,
    find(person, role) {
      const id = nameKey(ownId(person.row));
      const all = rows.get(role) ?? [];
      const byId = id === '' ? [] : all.filter((row) => row.id === id);
      // A name counts where one side has no number: two numbers that differ are two people.
      const byName = all.filter((row) => row.name === nameKey(person.name) && (id === '' || row.id === ''));
      const found = byId.length > 0 ? byId : byName;
      if (found.length > 1) return several(role, found);
      if (byId.length === 0 && found.length === 1 && namesakes(person.name) > 1) return shared(person, role);
      return found[0]?.standing;
    },
  };
}

/** A person's cell is nowhere on the sheets. */
export function nowhere(person: Person, role: Role, { from = [] }: Mapping): Text {
  const label = roleLabel(role);
  const sheets = from.map((sheet) => `“${sheet}”`).join('、');
  return text(
    `在 ${sheets} 里没有找到 ${person.name} 的${label.zh}。请核对姓名或工号。`,
    `${from.join(', ')}: no ${label.en.toLowerCase()} of ${person.name}. Check the name or the employee ID.`,
  );
}

function peopleOf(block: Block): readonly People<Role>[] | undefined {
  const header = recogniseSalary(block);
  if (header === null) return undefined;
  const { headerRow, columns } = header;
  return [readPeople(block, ROLES, { sheet: block.area.sheet, headerRow, columns })];
}

function rowsOf(sheet: People<Role>, role: Role): readonly Row[] {
  const column = sheet.mapping.columns[role];
  if (column === undefined) return [];
  const id = employeeIds(sheet);
  return sheet.people.map(({ row, name }) => ({
    id: nameKey(id(row)),
    name: nameKey(name),
    standing: { cell: sheet.cell(row, role), address: addressOn(sheet.block.area.sheet, row, column) },
  }));
}

function several(role: Role, rows: readonly Row[]): Text {
  const label = roleLabel(role);
  const places = rows.map(({ standing }) => standing.address);
  return text(
    `找到 ${places.length} 个${label.zh}（${places.join('、')}），分不清是哪一个。请补上工号，或只选一张表。`,
    `there are ${places.length} (${places.join(', ')}) for the ${label.en.toLowerCase()}, and nothing tells which. Add employee IDs, or choose one sheet.`,
  );
}

function shared({ name }: Person, role: Role): Text {
  const label = roleLabel(role);
  return text(
    `本表有多个“${name}”，另一张表只有一个${label.zh}，分不清是谁的。请在两张表都填写工号。`,
    `several people here are called "${name}", and the other sheet has one ${label.en.toLowerCase()}: nothing tells whose. Give employee IDs on both sheets.`,
  );
}
