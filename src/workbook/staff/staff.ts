/** The people as 星评人员 has them: read once, whoever asks. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { readDate } from '../../core/input/date';
import type { Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { findHeader } from '../people/header';
import { readPeople, type People } from '../people/people';
import type { Held } from '../port';
import { STAFF_ROLES, type StaffRole } from './columns';
import { STAFF_SHEET } from './staff-sheet';

export interface Member {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly name: string;
  /** Empty texts where nothing stands. */
  readonly id: string;
  readonly team: string;
  readonly role: string;
  readonly level: string;
  /** Serial numbers of days. */
  readonly hired?: number;
  readonly confirmed?: number;
  readonly left?: number;
  readonly accounts: readonly string[];
}

export interface Staff {
  readonly members: readonly Member[];
  /** Dates that cannot be read. */
  readonly unread: readonly Unread[];
  /** Where a role of somebody stands; undefined where the sheet has no such column. */
  address(member: Member, role: StaffRole): string | undefined;
}

export interface Unread {
  readonly address: string;
  readonly why: Text;
}

const DATES = ['hired', 'confirmed', 'left'] as const;

/** The members in the order of the sheet; nobody where it has no header with a name. */
export function readStaff(block: Held): Staff {
  const whole = { ...block, formats: [], hiddenRows: [] };
  const header = findHeader(whole, STAFF_ROLES, (found) =>
    found.name === undefined ? 0 : Object.keys(found).length,
  );
  if (header === null) return { members: [], unread: [], address: () => undefined };
  const { headerRow, columns } = header;
  const people = readPeople(whole, STAFF_ROLES, { sheet: STAFF_SHEET, headerRow, columns });
  const address = (row: number, role: StaffRole): string | undefined => {
    const column = columns[role];
    return column === undefined ? undefined : cellAddress(row, column);
  };
  const unread: Unread[] = [];
  const members = people.people
    .filter(({ name }) => name !== '')
    .map(({ row, name }) => {
      const dates: Partial<Record<(typeof DATES)[number], number>> = {};
      for (const role of DATES) {
        const cell = people.cell(row, role);
        if (isBlank(cell)) continue;
        const date = readDate(cell);
        if (isError(date)) unread.push({ address: address(row, role) ?? '', why: wordsOf(date, cell) });
        else dates[role] = date;
      }
      return { row, name, ...textsOf(people, row), ...dates };
    });
  return { members, unread, address: (member, role) => address(member.row, role) };
}

function textsOf(
  people: People<StaffRole>,
  row: number,
): Pick<Member, 'id' | 'team' | 'role' | 'level' | 'accounts'> {
  const at = (role: StaffRole): string => textAt(people.cell(row, role));
  return {
    id: at('id'),
    team: at('team'),
    role: at('role'),
    level: at('level'),
    accounts: at('accounts')
      .split(/[；;\n]/)
      .map((account) => account.trim())
      .filter((account) => account !== ''),
  };
}

function textAt(cell: Cell): string {
  return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
}

function wordsOf(error: { readonly error: string; readonly text?: Text }, cell: Cell): Text {
  const code = isError(cell) ? cell.error : error.error;
  return (
    error.text ?? { zh: `日期是错误 ${code}。请更正。`, en: `the date is the error ${code}. Correct it.` }
  );
}
