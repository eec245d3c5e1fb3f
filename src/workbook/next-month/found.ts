/** What this month's sheet is: its month, its people, its columns, and what else stands in the workbook. */
import { isBlank } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { titlesAt } from '../people/header';
import { readPeople, type People } from '../people/people';
import { MONTH_ROLES, tableIn, type MonthRole, type Table } from '../month/table';
import type { Block, Survey } from '../port';
import { readStaff, type Member } from '../staff/staff';
import { tableOf } from '../template/table-at';
import { cellAt, formulaAt } from '../people/cells';

export interface Found {
  readonly block: Block;
  readonly table: Table;
  readonly people: People<MonthRole>;
  readonly month: Month | undefined;
  /** Made from a template: people may be put into other rows. */
  readonly ours: boolean;
  /** Header of every column of the sheet. */
  readonly titles: readonly string[];
  /** Rows that take people: named, or with formulas for one. */
  readonly slots: readonly number[];
  /** Undefined where there is no 星评人员. */
  readonly members: readonly Member[] | undefined;
  readonly survey: Survey;
  /** Other sheets that were read: those that formulas of the people name. */
  readonly others: readonly Block[];
}

export function findIn(
  block: Block,
  staff: Block | null,
  survey: Survey,
  others: readonly Block[] = [],
): Found | null {
  const table = tableIn(block);
  if (table === null) return null;
  const people = readPeople(block, MONTH_ROLES, table.mapping);
  const ours = tableOf(block) !== null;
  const { headerRow } = table.mapping;
  const own = titlesAt(block, headerRow);
  const titles = own.map((title, index) => {
    const cell = cellAt(block, headerRow, block.area.column + index);
    return ours && typeof cell === 'string' && !isBlank(cell) ? cell : title;
  });
  return {
    block,
    table,
    people,
    month: table.month,
    ours,
    titles,
    slots: ours ? slotsOf(block, people) : people.people.map(({ row }) => row),
    members: staff === null ? undefined : readStaff(staff).members,
    survey,
    others,
  };
}

/** From the header down to the last row that is somebody's or could be: totals and notes are below it. */
function slotsOf(block: Block, people: People<MonthRole>): readonly number[] {
  const named = new Set(people.people.filter(({ name }) => name !== '').map(({ row }) => row));
  const kinds = new Map(people.rows.map(({ row, kind }) => [row, kind]));
  const name = people.mapping.columns.name ?? 0;
  const isSpare = (row: number): boolean =>
    kinds.get(row) !== 'total' &&
    kinds.get(row) !== 'footer' &&
    isBlank(cellAt(block, row, name)) &&
    block.formulas[row - block.area.row]?.filter((formula) => formula !== null).length !== 0 &&
    formulaAt(block, row, name) === null;
  return people.rows.map(({ row }) => row).filter((row) => named.has(row) || isSpare(row));
}
