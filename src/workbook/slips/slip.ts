/** The people of a pay sheet, each with a slip or with the reason for none. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { parseNumber } from '../../core/number/parse';
import { text, type Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { cellAt } from '../people/cells';
import { employeeIds } from '../people/employee-ids';
import { mergeFault, sharedCell } from '../people/merged';
import { nameKey, namelessFault, timesOf } from '../people/names';
import type { People, Person } from '../people/people';
import { isAmount, saysNothing } from '../salary/choice';
import type { Role } from '../salary/roles';
import { isOne, memberIndex, type MemberIndex } from '../staff/find-member';
import type { Member } from '../staff/staff';
import { isMoney, type Columns, type Field } from './fields';

/** What stands beside a field's title: an amount, words as they are, or nothing. */
export interface Item {
  readonly field: Field;
  readonly value: Cell;
  /** Of the sheet, for what is no amount. */
  readonly format: string;
}

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
  const found = own !== '' ? index.byId(own) : several ? undefined : index.byName(name);
  const member = isOne(found) ? found : undefined;
  const id = own === '' ? (member?.id ?? '') : own;
  const cell = columns.team === undefined ? null : sharedCell(sheet.block, sheet.merges, row, columns.team);
  const team = isBlank(cell) || isError(cell) ? (member?.team ?? '') : String(cell).trim();
  if (!several || id !== '') return { id, team };
  return { id, team, tag: text(`第 ${row + 1} 行`, `row ${row + 1}`) };
}

function itemsOf({ sheet, fields, withoutZeros }: Given, row: number): readonly Item[] {
  const items = fields.map((field): Item => {
    const { column } = field;
    const format = sheet.block.formats[row - sheet.block.area.row]?.[column - sheet.block.area.column];
    return { field, value: valueOf(sheet, row, field), format: format ?? 'General' };
  });
  return withoutZeros ? items.filter(({ field, value }) => field.total || !saysZero(value)) : items;
}

/** Amounts that were typed as words are numbers again; other words stay as they are. */
function valueOf({ block, merges }: People<Role>, row: number, field: Field): Cell {
  if (!isMoney(field)) return sharedCell(block, merges, row, field.column);
  const cell = cellAt(block, row, field.column);
  return typeof cell === 'string' ? (parseNumber(cell)?.value ?? cell) : cell;
}

const saysZero = (value: Cell): boolean => value === 0 || isError(value) || saysNothing(value);

/** Why somebody gets no slip, or undefined. */
function faultOf({ sheet, fields }: Given, { row }: Person): Text | undefined {
  const { block, mapping } = sheet;
  const nameless = namelessFault(block, mapping, row);
  if (nameless !== undefined) return nameless;
  const merged = mergeFault(sheet, row, PAID) ?? mergedMoney(sheet, fields, row);
  if (merged !== undefined) return merged;
  for (const field of fields) {
    const value = valueOf(sheet, row, field);
    const place = cellAddress(row, field.column);
    if (isError(value)) return wrong(field, place, value.error);
    if (isMoney(field) && !saysNothing(value) && !isAmount(value)) return noAmount(field, place, value);
  }
  return unpaid(sheet, fields, row);
}

const PAID: readonly Role[] = ['name', 'base', 'bonus', 'commission', 'total'];

/** One amount for several people is nobody's. */
function mergedMoney({ merges }: People<Role>, fields: readonly Field[], row: number): Text | undefined {
  const shared = fields.find((field) => {
    const merge = isMoney(field) ? merges.at(row, field.column) : undefined;
    return merge !== undefined && (merge.rows > 1 || merge.column !== field.column);
  });
  if (shared === undefined) return undefined;
  return text(
    `${shared.title}与其他单元格合并，无法确定属于谁。请取消合并并逐行填写。`,
    `${shared.title} is merged with other cells, so whose it is cannot be told. Unmerge it and fill in every row.`,
  );
}

/** Where the sheet has totals one of them must be there, else any amount. */
function unpaid(sheet: People<Role>, fields: readonly Field[], row: number): Text | undefined {
  const money = fields.filter(isMoney);
  const totals = money.filter(({ total }) => total);
  const asked = totals.length > 0 ? totals : money;
  const [first] = asked;
  if (first === undefined || asked.some((field) => isAmount(valueOf(sheet, row, field)))) return undefined;
  const [name, place] = [first.title, cellAddress(row, first.column)];
  return text(
    `还没有金额：${name}（${place}）为空。请先计算。`,
    `there are no amounts yet: ${name} (${place}) is empty. Compute the pay first.`,
  );
}

function wrong({ title }: Field, place: string, error: string): Text {
  return text(
    `${title}（${place}）是错误 ${error}。请先修正它。`,
    `${title} (${place}) holds the error ${error}. Mend it first.`,
  );
}

function noAmount({ title }: Field, place: string, value: Cell): Text {
  return text(
    `${title}（${place}）的“${String(value)}”不是金额。请更正，或把这一列移到依据。`,
    `${title} (${place}) holds “${String(value)}”, which is no amount. Correct it, or move the column to the basis.`,
  );
}
