/** A score, a level, stars or a commission that stands on another sheet: found by employee ID, else by name. */
import type { Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { employeeIds, namesAreIds } from '../people/employee-ids';
import { nameKey, timesOf } from '../people/names';
import { readPeople, type People, type Person } from '../people/people';
import type { Block } from '../port';
import { recogniseSalary } from './recognise';
import { roleLabel, ROLES, type Mapping, type Role } from './roles';

/** What another sheet may give. Amounts that are written stay on the sheet of pay. */
export const FROM_ELSEWHERE: readonly Role[] = ['level', 'score', 'stars', 'commission'];

export interface CellElsewhere {
  readonly cell: Cell;
  /** `三月考核!K7` */
  readonly address: string;
}

/** Nothing, one cell, or why it cannot be told which. */
export type FoundElsewhere = CellElsewhere | Text | undefined;

export interface Elsewhere {
  /** The roles that are asked of the other sheets: those that this one has no column for. */
  readonly roles: readonly Role[];
  find(person: Person, role: Role): FoundElsewhere;
}

/** By keys; empty where nothing stands. */
interface Who {
  readonly id: string;
  readonly name: string;
}

interface Row extends Who {
  readonly found: CellElsewhere;
}

/** @param blocks the sheets that the mapping names; null where one is empty or gone */
export function elsewhereOf(own: People<Role>, blocks: readonly (Block | null)[]): Elsewhere {
  const sheets = blocks.flatMap((block) => (block === null ? [] : (peopleOf(block) ?? [])));
  const lacking = FROM_ELSEWHERE.filter((role) => own.mapping.columns[role] === undefined);
  const roles = blocks.length === 0 ? [] : lacking;
  const rows = new Map(roles.map((role) => [role, sheets.flatMap((sheet) => rowsOf(sheet, role))]));
  const whoIs = whoOf(own);
  const names = timesOf(own.people.map(({ name }) => name));
  return {
    roles,
    find(person, role) {
      const { id, name } = whoIs(person);
      const all = rows.get(role) ?? [];
      const byId = id === '' ? [] : all.filter((row) => row.id === id);
      // A name counts where one side has no number: two numbers that differ are two people.
      const byName =
        name === '' ? [] : all.filter((row) => row.name === name && (id === '' || row.id === ''));
      const [first, second] = byId.length > 0 ? byId : byName;
      if (first === undefined) return undefined;
      if (second !== undefined) return several(role, byId.length > 0 ? byId : byName);
      if (byId.length === 0 && (names.get(name) ?? 0) > 1) return shared(person, role);
      if (name !== '' && first.name !== '' && first.name !== name) return otherName(person, first);
      return first.found;
    },
  };
}

/** Who a row is: a sheet without names tells people by their numbers. */
function whoOf(sheet: People<Role>): (person: Person) => Who {
  const ids = employeeIds(sheet);
  if (namesAreIds(sheet)) return ({ name }) => ({ id: nameKey(name), name: '' });
  return ({ row, name }) => ({ id: nameKey(ids(row)), name: nameKey(name) });
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
  const whoIs = whoOf(sheet);
  return sheet.people.map((person) => ({
    ...whoIs(person),
    found: {
      cell: sheet.cell(person.row, role),
      address: addressOn(sheet.block.area.sheet, person.row, column),
    },
  }));
}

function several(role: Role, rows: readonly Row[]): Text {
  const label = roleLabel(role);
  const places = rows.map(({ found }) => found.address);
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

function otherName({ name }: Person, { found: { address } }: Row): Text {
  return text(
    `工号与 ${address} 那一行相同，姓名却不同，无法确定是不是 ${name}。请更正工号或姓名。`,
    `the employee ID is that of the row of ${address}, whose name is another: nothing tells whether it is ${name}. Correct the ID or the name.`,
  );
}
