/** A score, a level, stars or a commission that stands on another sheet: found by employee ID, else by name. */
import type { Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { matchRow, rowIndex, whoOf, type RowOfSomebody } from '../people/match-row';
import { timesOf } from '../people/names';
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

interface Row extends RowOfSomebody {
  readonly cell: Cell;
}

const NOBODY = rowIndex<Row>([]);

/** @param blocks the sheets that the mapping names; null where one is empty or gone */
export function elsewhereOf(own: People<Role>, blocks: readonly (Block | null)[]): Elsewhere {
  const sheets = blocks.flatMap((block) => (block === null ? [] : (peopleOf(block) ?? [])));
  const lacking = FROM_ELSEWHERE.filter((role) => own.mapping.columns[role] === undefined);
  const roles = blocks.length === 0 ? [] : lacking;
  const rows = new Map(roles.map((role) => [role, rowIndex(sheets.flatMap((sheet) => rowsOf(sheet, role)))]));
  const whoIs = whoOf(own);
  const names = timesOf(own.people.map(({ name }) => name));
  return {
    roles,
    find(person, role) {
      const who = whoIs(person);
      const times = names.get(who.name) ?? 0;
      const found = matchRow(who, person.name, times, rows.get(role) ?? NOBODY, roleLabel(role));
      return found === undefined ? undefined : 'why' in found ? found.why : found.row;
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
  const whoIs = whoOf(sheet);
  return sheet.people.map((person) => ({
    ...whoIs(person),
    cell: sheet.cell(person.row, role),
    address: addressOn(sheet.block.area.sheet, person.row, column),
  }));
}
