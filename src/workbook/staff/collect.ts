/** People of another sheet for 星评人员: whoever is not listed yet, with what that sheet says of them. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { idKey } from '../people/employee-ids';
import { findHeader } from '../people/header';
import { cellAt } from '../people/cells';
import { bare } from '../people/header-words';
import { nameKey } from '../people/names';
import { readPeople } from '../people/people';
import type { Block } from '../port';
import { STAFF_ROLES, type StaffRole } from './columns';
import type { Member } from './staff';

export type NewMember = Readonly<Partial<Record<StaffRole, Cell>>> & { readonly name: string };

export interface Collected {
  readonly added: readonly NewMember[];
  /** Names that are listed already, or stand twice on the sheet. */
  readonly known: readonly string[];
}

/** People have one on every platform, each in a column of its own: 旺旺账号, 京东子账号, 飞鸽昵称. Not where money or mail goes to. */
const ACCOUNT = /(?:账号|帐号|账户名|昵称|旺旺|accounts?)$/;
const OTHER_ACCOUNT = /银行|收款|工资|支付宝|打款|邮箱|微信号|微信账号|社保|公积金|bank|pay|mail/;

function isAccount(title: string): boolean {
  const word = bare(title);
  return ACCOUNT.test(word) && !OTHER_ACCOUNT.test(word);
}

/** Null where the sheet has no column of names. */
export function collectMembers(block: Block, members: readonly Member[]): Collected | null {
  const header = findHeader(block, STAFF_ROLES, (found) => found.name ?? 0);
  if (header === null) return null;
  const { headerRow, columns, titles } = header;
  const taken = new Set(
    Object.entries(columns).flatMap(([role, column]) => (role === 'accounts' ? [] : [column])),
  );
  const accounts = titles.flatMap((title, index) => {
    const column = block.area.column + index;
    return !taken.has(column) && (column === columns.accounts || isAccount(title)) ? [column] : [];
  });
  const sheet = readPeople(block, STAFF_ROLES, { sheet: block.area.sheet, headerRow, columns });
  const ids = new Set(members.map(({ id }) => idKey(id)));
  const names = new Set(members.map(({ name }) => nameKey(name)));
  const added: NewMember[] = [];
  const known: string[] = [];
  for (const { row, name } of sheet.people) {
    if (name === '') continue;
    const id = sheet.cell(row, 'id');
    // Two of one name are two people as long as each has a number.
    const number = isBlank(id) || isError(id) ? '' : idKey(String(id));
    if (number === '' ? names.has(nameKey(name)) : ids.has(number)) {
      known.push(name);
      continue;
    }
    if (number !== '') ids.add(number);
    names.add(nameKey(name));
    const own = accounts
      .map((column) => cellAt(block, row, column))
      .filter((cell) => !isBlank(cell) && !isError(cell));
    const all = own.map(String).join('；');
    added.push({
      ...cellsOf((role) => sheet.cell(row, role)),
      ...(all === '' ? {} : { accounts: all }),
      name,
    });
  }
  return { added, known };
}

function cellsOf(at: (role: StaffRole) => Cell): Partial<Record<StaffRole, Cell>> {
  const cells: Partial<Record<StaffRole, Cell>> = {};
  for (const { role } of STAFF_ROLES) {
    const cell = at(role);
    // A remark of one month's sheet is not the person's.
    if (role !== 'note' && !isBlank(cell) && !isError(cell)) cells[role] = cell;
  }
  return cells;
}
