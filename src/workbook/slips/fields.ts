/** The columns of a pay sheet as fields of its slips: who it is, and what stands in which group. */
import { isBlank, isError } from '../../core/cell';
import { bare } from '../people/header-words';
import { headerRows } from '../people/header-rows';
import { EMPLOYEE_ID_WORDS } from '../people/employee-ids';
import { cellAt, formatAt } from '../people/cells';
import { titlesAt } from '../people/header';
import type { People } from '../people/people';
import { isAmount, saysNothing } from '../salary/choice';
import type { Role } from '../salary/roles';
import { STAFF_ROLES } from '../staff/columns';
import { isNet, readingOf, type Group, type Reading } from './groups';

export interface Field extends Reading {
  readonly column: number;
  /** As it stands on slips: the header's own words. */
  readonly title: string;
  /** With the heading above, by which it is remembered; told from others of the same words by a number. */
  readonly key: string;
}

export interface Columns {
  readonly fields: readonly Field[];
  /** The column of teams; undefined where there is none. */
  readonly team?: number;
}

const TEAM = STAFF_ROLES.find(({ role }) => role === 'team')?.exact ?? [];

/** In the order of the sheet. Names and numbers of people are no fields, nor is a column without a header. */
export function columnsOf(sheet: People<Role>): Columns {
  const { block, mapping } = sheet;
  const at = mapping.headerRow - block.area.row;
  const rows = headerRows(block, at + 1);
  const [own, parents] = [rows.withParents(at), rows.parents(at)];
  const full = titlesAt(block, mapping.headerRow);
  const roles = new Map(Object.entries(mapping.columns).map(([role, column]) => [column, role as Role]));
  const money = moneyColumns(sheet);
  const [first, last] = [Math.min(...money), Math.max(...money)];
  const { total } = mapping.columns;
  const net = own.findIndex(isNet) + block.area.column;
  const keys = new Map<string, number>();
  const fields: Field[] = [];
  let team: number | undefined;
  for (const [index, title] of own.entries()) {
    const column = index + block.area.column;
    const role = roles.get(column);
    if (title === '' || role === 'name' || EMPLOYEE_ID_WORDS.includes(bare(title))) continue;
    if (team === undefined && role === undefined && TEAM.includes(bare(title))) {
      team = column;
      continue;
    }
    const between = (from: number, to: number): boolean =>
      from < column && column < to && amounts(sheet, column);
    const parent = parents[index] ?? '';
    const reading = readingOf({
      title,
      parent: parent === title ? '' : parent,
      role,
      among: between(first, last),
      belowTotal: total !== undefined && between(total, net),
    });
    fields.push({ column, title, key: keyOf(full[index] ?? title, keys), ...reading });
  }
  return { fields, ...(team === undefined ? {} : { team }) };
}

function keyOf(title: string, seen: Map<string, number>): string {
  const plain = title.replace(/[“”]/g, '"');
  const times = (seen.get(plain) ?? 0) + 1;
  seen.set(plain, times);
  return times === 1 ? plain : `${plain} #${times}`;
}

function moneyColumns({ mapping }: People<Role>): readonly number[] {
  const { base, bonus, commission, total } = mapping.columns;
  return [base, bonus, commission, total].filter((column) => column !== undefined);
}

/** Whether a column holds numbers, and nothing else, for the people. */
function amounts({ block, people }: People<Role>, column: number): boolean {
  const cells = people
    .map(({ row }) => ({ cell: cellAt(block, row, column), format: formatAt(block, row, column) }))
    .filter(({ cell }) => !isBlank(cell) && !isError(cell) && !saysNothing(cell));
  return cells.length > 0 && cells.every(({ cell, format }) => isAmount(cell) && !format.includes('%'));
}

/** Fields of money are summed, and hold amounts or nothing. */
export function isMoney({ group }: { readonly group: Group }): boolean {
  return group !== 'basis';
}
