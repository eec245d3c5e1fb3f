/** The people of a pay sheet, each with a slip or with the reason for none. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { formatAt } from '../people/cells';
import { employeeIds } from '../people/employee-ids';
import { sharedCell } from '../people/merged';
import { nameKey, timesOf } from '../people/names';
import type { People, Person } from '../people/people';
import { saysNothing } from '../salary/choice';
import type { Role } from '../salary/roles';
import { isOne, memberIndex, type MemberIndex } from '../staff/find-member';
import type { Member } from '../staff/staff';
import { faultOf } from './fault';
import type { Columns, Field } from './fields';
import { valueOf, type Item } from './value';

export interface Slip {
  readonly row: number;
  readonly name: string;
  /** The number of an employee; empty where there is none. */
  readonly id: string;
  readonly team: string;
  /** What tells somebody from others of the name who have no numbers. */
  readonly tag?: Text;
  readonly items: readonly Item[];
  readonly because?: Text;
}

export interface NoSlip {
  readonly row: number;
  readonly name: string;
  readonly why: Text;
}

export interface Made {
  readonly slips: readonly Slip[];
  readonly none: readonly NoSlip[];
}

interface Given {
  readonly sheet: People<Role>;
  readonly columns: Columns;
  /** On the slips, in their order. */
  readonly fields: readonly Field[];
  readonly members: readonly Member[];
  readonly reasons: ReadonlyMap<number, Text>;
  readonly withoutZeros: boolean;
}

export function makeSlips(given: Given): Made {
  const { sheet, reasons } = given;
  const times = timesOf(sheet.people.map(({ name }) => name));
  const who = { ids: employeeIds(sheet), index: memberIndex(given.members), times };
  const slips: Slip[] = [];
  const none: NoSlip[] = [];
  for (const person of sheet.people) {
    const why = faultOf(given, person);
    if (why !== undefined) none.push({ ...person, why });
    else {
      const because = reasons.get(person.row);
      const known = { ...person, ...whoIs(given, who, person), items: itemsOf(given, person.row) };
      slips.push(because === undefined ? known : { ...known, because });
    }
  }
  return { slips, none };
}

interface Who {
  readonly ids: (row: number) => string;
  readonly index: MemberIndex;
  readonly times: ReadonlyMap<string, number>;
}

function whoIs(
  { sheet, columns }: Given,
  { ids, index, times }: Who,
  { row, name }: Person,
): Pick<Slip, 'id' | 'team' | 'tag'> {
  const several = (times.get(nameKey(name)) ?? 0) > 1;
  const own = ids(row);
  const found = own !== '' ? index.byId(own, name) : several ? undefined : index.byName(name);
  const member = isOne(found) ? found : undefined;
  const id = own === '' ? (member?.id ?? '') : own;
  const cell = columns.team === undefined ? null : sharedCell(sheet.block, sheet.merges, row, columns.team);
  const team = isBlank(cell) || isError(cell) ? (member?.team ?? '') : String(cell).trim();
  if (!several || id !== '') return { id, team };
  return { id, team, tag: text(`第 ${row + 1} 行`, `row ${row + 1}`) };
}

function itemsOf({ sheet, fields, withoutZeros }: Given, row: number): readonly Item[] {
  const items = fields.map((field): Item => {
    const format = formatAt(sheet.block, row, field.column);
    return { field, value: valueOf(sheet, row, field), format };
  });
  return withoutZeros ? items.filter(({ field, value }) => field.total || !saysZero(value)) : items;
}

const saysZero = (value: Cell): boolean => value === 0 || isError(value) || saysNothing(value);
