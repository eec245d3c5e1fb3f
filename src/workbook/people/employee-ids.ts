/** Numbers of employees: which headers mean them, and the column beside the names where a sheet has one. */
import { isBlank, isError } from '../../core/cell';
import { cellAt } from './cells';
import { headerRows } from './header-rows';
import { bare } from './header-words';
import { nameKey } from './names';
import type { People } from './people';

const across = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before.flatMap((one) => after.map((other) => one + other));

/** Headers that are these and nothing else, once `bare`. A 编号 alone often counts the lines of a sheet, and tells nobody. */
export const EMPLOYEE_ID_WORDS: readonly string[] = [
  '工号',
  '员工号',
  'id',
  ...across(['员工', '职工', '坐席', '客服', '人员'], ['工号', '编号', 'id', '代码']),
  ...across(['emp', 'employee', 'staff', 'agent'], ['id', 'no', 'number', 'code']),
];

type Sheet<R extends string> = Pick<People<R>, 'block' | 'mapping'>;

/** The column of the sheet that holds the numbers; undefined where there is none. The column of names is not asked. */
export function employeeIdColumn<R extends string>(sheet: Sheet<R>): number | undefined {
  const name = nameIndex(sheet);
  const at = titlesOf(sheet).findIndex((title, index) => index !== name && isEmployeeId(title));
  return at < 0 ? undefined : at + sheet.block.area.column;
}

/**
 * What numbers are told by. A cell that holds a number drops the zeros before it, so 1 and 001 are one; empty where there is none.
 * @example idKey('００1') //=> '1'
 * @example idKey(' kf-01 ') //=> 'kf-01'
 */
export function idKey(id: string): string {
  const key = nameKey(id);
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}

/** Whether two numbers are one and are written otherwise: 1 and 001. */
export const isOtherwise = (id: string, other: string): boolean =>
  nameKey(id) !== nameKey(other) && idKey(id) === idKey(other);

/** The number in a row; empty where there is none. */
export function employeeIds<R extends string>(sheet: Sheet<R>): (row: number) => string {
  const { block } = sheet;
  const column = employeeIdColumn(sheet);
  return (row) => {
    const cell = column === undefined ? null : cellAt(block, row, column);
    return isBlank(cell) || isError(cell) ? '' : String(cell).trim();
  };
}

/** Whether a sheet tells its people by their numbers, and by no names. */
export function namesAreIds<R extends string>(sheet: Sheet<R>): boolean {
  return isEmployeeId(titlesOf(sheet)[nameIndex(sheet)] ?? '');
}

const isEmployeeId = (title: string): boolean => EMPLOYEE_ID_WORDS.includes(bare(title));

/** One per column, with the heading above where the row itself has nothing. */
export function titlesOf<R extends string>({ block, mapping }: Sheet<R>): readonly string[] {
  const header = mapping.headerRow - block.area.row;
  return headerRows(block, header + 1).withParents(header);
}

/** -1 where there is no column of names. */
function nameIndex<R extends string>({ block, mapping }: Sheet<R>): number {
  const columns: Readonly<Partial<Record<string, number>>> = mapping.columns;
  return columns.name === undefined ? -1 : columns.name - block.area.column;
}
