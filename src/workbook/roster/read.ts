/** Reads a sheet for taking people in and out, with whatever else may point at its rows: 星评人员 and the other sheets. */
import { findIn, type Found } from '../next-month/found';
import { text, type Text } from '../../core/words/text';
import { employeeIds } from '../people/employee-ids';
import type { Block, Workbook } from '../port';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { readStaff, type Member } from '../staff/staff';

/** Somebody who is on the sheet. */
export interface Listed {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly id: string;
}

export interface Roster {
  readonly found: Found;
  readonly people: readonly Listed[];
  readonly members: readonly Member[];
  /** The workbook's other sheets, whose formulas may go over these people. */
  readonly others: readonly Block[];
}

/** Two round trips. */
export async function readRoster(
  workbook: Workbook,
  sheet: string,
): Promise<Roster | { readonly fault: Text }> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const blocks = await workbook.readSheets(names);
  const at = (name: string): Block | null => blocks[names.indexOf(name)] ?? null;
  const [block, staff] = [at(sheet), at(STAFF_SHEET)];
  const others = blocks.filter((one): one is Block => one !== null && one !== block && one !== staff);
  const found = block && findIn(block, staff, { sheets: [], names: [] }, others);
  if (!found?.people.people.some(({ name }) => name !== '')) return { fault: NO_PEOPLE };
  if (found.table.repeats) return { fault: LOG };
  const idOf = employeeIds(found.people);
  return {
    found,
    people: found.people.people
      .filter(({ name }) => name !== '')
      .map(({ row, name }) => ({ row, name, id: idOf(row) })),
    members: staff === null ? [] : readStaff(staff).members,
    others,
  };
}

const NO_PEOPLE = text(
  '这张表不是考核表、星级表或工资表，没有找到人员。请选择另一张表。',
  'This is no assessment, star or pay sheet: it has no people. Choose another sheet.',
);
const LOG = text(
  '这张表一行是一次抽检或一个问题，不是一个人。请直接在下一行填写姓名。',
  'A row of this sheet is a chat or an issue, not a person. Type the name in the next row.',
);
