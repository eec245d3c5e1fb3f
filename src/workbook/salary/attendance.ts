/** Attendance beside the pay: the schemes pay in full, so whoever was not there all the time must be looked at before being paid. */
import { parseNumber } from '../../core/number/parse';
import { formatNumber } from '../../core/number/format';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Cell } from '../../core/cell';
import { cellAt } from '../people/cells';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import type { People } from '../people/people';
import type { Role } from './roles';

const UNIT = '(天数?|日数?|工时|小时数?|时数)?';
const DUE = new RegExp(
  `^(应|计划|标准|规定|额定|本月应)(出勤|到岗|上班|工作|计薪|勤)${UNIT}$|^(scheduled|required|standard|total)?working(days|hours)$|^(scheduled|required|standard)(days|hours)$`,
);
const PRESENT = new RegExp(
  `^(实|实际|本月|本月实际)?(出勤|到岗|上班|计薪|工作)${UNIT}$|^实勤${UNIT}$|^(present|actual|attended|paid)(days|hours)$|^(days|hours)(worked|present|attended)$|^attendance(days)?$|^考勤${UNIT}$`,
);
const ABSENT = new RegExp(
  `^(缺勤|旷工|事假|无薪事假|无薪假|无薪休假|停薪假|无薪|病假|请假|休假|缺卡)${UNIT}$|^(absent|absence|unpaidleave|sickleave|leave|lop|lossofpay)(days|hours)?$|^absences?$|^(unpaid)?leaves?$`,
);

/** Absence that is not paid whatever the firm, in days: sick leave and other leave may be paid. */
const UNPAID =
  /^(缺勤|旷工|事假|无薪事假|无薪假|无薪休假|停薪假|无薪)(天数?|日数?)?$|^(absent|absence|unpaidleave|lop|lossofpay)(days)?$/;
/** In brackets, where `bare` drops it. */
const IN_HOURS = /小时|时数|工时|hours?|[(（]h[)）]/i;

export interface Found {
  readonly column: number;
  readonly title: string;
}

/** Why a row waits for the user's word, or undefined. */
export type Attendance = (row: number) => Text | undefined;

/** The days due and the days worked, where the sheet has them. */
export function attendanceColumns(sheet: Pick<People<Role>, 'block' | 'mapping'>) {
  const columns = otherColumns(sheet);
  const find = (words: RegExp): Found | undefined => columns.find(({ title }) => words.test(bare(title)));
  const absences = columns.filter(({ title }) => ABSENT.test(bare(title)));
  const unpaid = absences.filter(({ title }) => UNPAID.test(bare(title)) && !IN_HOURS.test(title));
  return { due: find(DUE), present: find(PRESENT), absences, unpaid };
}

/** Days, not money. */
export function isAttendance(title: string): boolean {
  return [DUE, PRESENT, ABSENT].some((words) => words.test(bare(title)));
}

/** Columns that have no role in the pay. */
export function otherColumns({ block, mapping }: Pick<People<Role>, 'block' | 'mapping'>): readonly Found[] {
  const header = mapping.headerRow - block.area.row;
  const titles = headerRows(block, header + 1).withParents(header);
  const mapped = new Set<number | undefined>(Object.values(mapping.columns));
  return titles.flatMap((title, index): readonly Found[] => {
    const column = index + block.area.column;
    return mapped.has(column) ? [] : [{ column, title: title.trim() }];
  });
}

/** @param prorated columns of days that are taken off the pay already */
export function attendanceOf(sheet: People<Role>, prorated: readonly Found[] = []): Attendance {
  const { block, people } = sheet;
  const { due, present, absences } = attendanceColumns(sheet);
  const done = new Set(prorated.map(({ column }) => column));
  const looked = absences.filter(({ column }) => !done.has(column));
  const amount = (row: number, found: Found | undefined): number | undefined =>
    found === undefined ? undefined : numberOf(cellAt(block, row, found.column));
  // Without a column that says what is due, the longest attendance is taken for it.
  const longest = Math.max(0, ...people.map(({ row }) => amount(row, present) ?? 0));
  return (row) => {
    const [owed, there] = [due === undefined ? longest : amount(row, due), amount(row, present)];
    const off = prorated.reduce((sum, one) => sum + (amount(row, one) ?? 0), 0);
    if (present !== undefined && owed !== undefined && there !== undefined && there + off < owed)
      return inFull(`${present.title} ${formatNumber(there)}/${formatNumber(owed)}`);
    const absent = looked.find((one) => (amount(row, one) ?? 0) > 0);
    return absent && inFull(`${absent.title} ${formatNumber(amount(row, absent) ?? 0)}`);
  };
}

function inFull(facts: string): Text {
  return text(
    `${facts}：方案不按出勤折算，将按全额计算。`,
    `${facts}: the scheme does not prorate by attendance and would pay in full.`,
  );
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? parseNumber(cell)?.value : undefined;
}

/** Said once, where any row waits. */
export function attendanceWarning(rows: number): readonly Text[] {
  if (rows === 0) return [];
  return [
    text(
      `${rows} 行未满勤。方案不按出勤折算，这些行勾选之后才会写入。`,
      `${rows} rows are short of full attendance. The scheme does not prorate, so they are written only once you tick them.`,
    ),
  ];
}
