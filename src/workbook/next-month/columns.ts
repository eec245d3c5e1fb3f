/** What becomes of each column in the next month. */
import { isBlank } from '../../core/cell';
import { readsInRow } from '../formula/reads-in-row';
import { spilledFrom } from '../native/spilled';
import { cellAt, formulaAt } from '../people/cells';
import { bare } from '../people/header-words';
import { STAFF_ROLES, type StaffRole } from '../staff/columns';
import { monthOfHeader } from '../template/history-columns';
import type { Found } from './found';
import { modelOf, type Modelled } from './model';
import type { Model } from './reach';
import { isNumberTitle, isRunning, isSerial } from './serials';

export type Way =
  /** Of the person: stays with them. */
  | 'kept'
  /** Typed for the month: left blank for the next. */
  | 'emptied'
  | 'formulas'
  /** 序号 */
  | 'number'
  /** A month of a history. */
  | 'history'
  /** Months of tenure. */
  | 'tenure'
  /** Filled by a formula that spills. */
  | 'spilled';

export interface ColumnPlan {
  readonly column: number;
  readonly title: string;
  readonly way: Way;
  /** What 星评人员 knows it as. */
  readonly staff?: StaffRole;
  /** `2026-03`, of a history. */
  readonly month?: string;
  /** The formula that most people have, and whether everybody does. */
  readonly model?: Model;
  readonly agreed?: Modelled['agreed'];
  /** Cells of people that somebody typed. */
  readonly typed: number;
}

/** Figures that are set for several months: whether they stay is the user's choice, and they do unless told otherwise. */
const PLAN =
  /^(计划|目标|指标值|planned|target)|(?<![与和及、]|总结)(计划|目标|指标值)$|(target|plan|quota)$/;
const OF_PERSON =
  /身份证|银行|开户|卡号|电话|手机|邮箱|性别|学历|籍贯|bank|phone|mobile|email|gender|iban|idcard/;
const TENURE = /^(工龄|司龄|入职|在职|在岗)(月数)?$|^(months?of)?tenure(months?)?$/;
/** Pay that goes by the person and not by the month. */
const STANDING = ['name', 'level', 'base', 'pool'] as const;

/** Ways that the user chose, by column. */
export type Choices = ReadonlyMap<number, 'kept' | 'emptied'>;

export function columnsOf(found: Found, choices: Choices): readonly ColumnPlan[] {
  const { block, titles } = found;
  return titles.map((title, index): ColumnPlan => {
    const column = block.area.column + index;
    const { count, ...formulas } = modelOf(found, column);
    const typed = found.people.people.filter(
      ({ row }) => !isBlank(cellAt(block, row, column)) && formulaAt(block, row, column) === null,
    ).length;
    const about = { column, title: title.replace(/\s*\n\s*/g, ''), typed };
    const chosen = choices.get(column);
    const own = wayOf(found, column, title, count);
    const way = chosen !== undefined && (own.way === 'kept' || own.way === 'emptied') ? chosen : own.way;
    return { ...about, ...own, way, ...formulas };
  });
}

function wayOf(
  found: Found,
  column: number,
  title: string,
  formulas: number,
): Pick<ColumnPlan, 'way' | 'staff' | 'month'> {
  const { block, people, table } = found;
  const word = bare(title);
  const month = monthOfHeader(title);
  if (month !== undefined && table.kind === 'stars') return { way: 'history', month };
  const first = people.people[0]?.row;
  const formula = first === undefined ? null : formulaAt(block, first, column);
  if (formula !== null && formulas === 1 && first !== undefined)
    if (spilledFrom(block, first, column, formula).some(({ row }) => row > first)) return { way: 'spilled' };
  if (found.ours ? isNumberTitle(title) : isRunning(title) && isSerial(found, column))
    return { way: 'number' };
  const { columns } = table.mapping;
  if (column === columns.name) return { way: 'kept', staff: 'name' };
  if (TENURE.test(word)) return { way: formulas > 0 ? 'formulas' : 'tenure' };
  const named = people.people.filter(({ name }) => name !== '').length;
  if (formulas >= Math.max(1, named / 2)) return { way: 'formulas' };
  const staff = STAFF_ROLES.find(({ exact }) => exact.includes(word))?.role;
  const scored = staff === 'team' && found.ours && isReadInRow(found, column);
  if (staff !== undefined && staff !== 'note' && !scored) return { way: 'kept', staff };
  const standing = STANDING.some((role) => columns[role] === column);
  if (standing) return { way: 'kept', ...(columns.level === column ? { staff: 'level' as const } : {}) };
  return { way: PLAN.test(word) || OF_PERSON.test(word) ? 'kept' : 'emptied' };
}

/** Whether the user may choose between keeping and emptying it. */
export function isChoosable({ way, staff }: ColumnPlan): boolean {
  return (way === 'kept' && staff === undefined) || way === 'emptied';
}

/** Whether a formula of a person's row reads the column's cell: then 团队 is an indicator of the scheme, and no team. */
function isReadInRow({ block, people }: Found, column: number): boolean {
  const row = people.people[0]?.row;
  if (row === undefined) return false;
  const formulas = block.formulas[row - block.area.row] ?? [];
  return formulas.some((formula) => formula !== null && readsInRow(formula, row, column));
}
