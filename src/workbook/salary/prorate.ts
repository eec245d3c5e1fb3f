/** The part of the month that somebody worked: by the days on the sheet, or by the dates of hiring and leaving. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { readDate } from '../../core/input/date';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { compare, exact, subtract, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import { daysFit, type PayTerms } from '../../core/pay/prorate';
import { squash } from '../../core/words/normalise';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import { monthKey, monthOfSheet } from '../month/month-of';
import type { Block } from '../port';
import type { People } from '../people/people';
import { STAFF_ROLES } from '../staff/columns';
import { daysOfMonth } from '../staff/service';
import { attendanceColumns, otherColumns, type Found } from './attendance';
import type { Prorate, Role } from './roles';

/** Working days of a month by law: 365 − 104 days off, ÷ 12. */
export const STANDARD_DAYS = 21.75;

/** What a sheet can be prorated by. */
export interface ProrateColumns {
  readonly days?: { readonly due: Found; readonly present: Found };
  readonly dates?: { readonly hired?: Found; readonly left?: Found };
}

export function prorateColumns(sheet: Pick<People<Role>, 'block' | 'mapping'>): ProrateColumns {
  const { due, present } = attendanceColumns(sheet);
  const others = otherColumns(sheet);
  const dated = (role: 'hired' | 'left'): Found | undefined => {
    const words = STAFF_ROLES.find((one) => one.role === role)?.exact ?? [];
    return others.find(({ title }) => words.includes(squash(title)));
  };
  const [hired, left] = [dated('hired'), dated('left')];
  return {
    ...(due !== undefined && present !== undefined ? { days: { due, present } } : {}),
    ...(hired !== undefined || left !== undefined ? { dates: { hired, left } } : {}),
  };
}

/** The month that the sheet is of, where it says the year too: `2026-03`. */
export function payMonth(block: Block): string | undefined {
  const found = monthOfSheet(block);
  return found?.year === undefined ? undefined : monthKey(found);
}

/** The terms of a row, or why there are none. */
export type ProrateReader = (row: number) => PayTerms | Text;

export function prorateReader(sheet: People<Role>, prorate: Prorate | undefined): ProrateReader {
  if (prorate === undefined) return () => ({});
  const { days, dates } = prorateColumns(sheet);
  if (prorate.by === 'days') {
    if (days === undefined) return () => NO_DAYS;
    return (row) =>
      byDays(
        prorate,
        days,
        cellAt(sheet.block, row, days.due.column),
        cellAt(sheet.block, row, days.present.column),
      );
  }
  if (dates === undefined) return () => NO_DATES;
  const { basis, month } = prorate;
  if (month === undefined) return () => NO_MONTH;
  const at = (row: number, found: Found | undefined): Cell =>
    found === undefined ? null : cellAt(sheet.block, row, found.column);
  return (row) => byDates(basis, month, at(row, dates.hired), at(row, dates.left));
}

const NO_DAYS = text(
  '没有找到应出勤、实出勤两列，无法按出勤折算。请补上这两列，或不折算。',
  'there are no columns of days due and days worked, so nothing can be prorated by them. Add them, or do not prorate.',
);
const NO_DATES = text(
  '没有找到入职日期、离职日期列，无法折算。请补上，或不折算。',
  'there is no column of the day of hiring or leaving, so nothing can be prorated. Add one, or do not prorate.',
);
const NO_MONTH = text(
  '不知道这是哪个月的工资，无法按日期折算。请填写月份。',
  'the month of this pay is not known, so dates cannot prorate it. Give the month.',
);

function byDays(
  { basis }: Prorate,
  columns: NonNullable<ProrateColumns['days']>,
  dueCell: Cell,
  presentCell: Cell,
): PayTerms | Text {
  const due = daysIn(dueCell, columns.due);
  if (!isDays(due)) return due;
  const present = daysIn(presentCell, columns.present);
  if (!isDays(present)) return present;
  if (!daysFit(present, due)) return misfit(present, due);
  if (basis === 'due') return partOf(present, due);
  return ofStandard(subtract(due, present));
}

/** The standard month less the days that were missed. */
function ofStandard(missed: Exact): PayTerms | Text {
  const standard = exact(STANDARD_DAYS);
  const worked = subtract(standard, missed);
  if (compare(worked, ZERO) >= 0) return partOf(worked, standard);
  return text(
    `缺勤 ${formatNumber(toNumber(missed))} 天，多于 ${STANDARD_DAYS} 天，无法按 ${STANDARD_DAYS} 折算。请改用其他折算方式。`,
    `${formatNumber(toNumber(missed))} days were missed, more than ${STANDARD_DAYS}. Prorate in another way.`,
  );
}

/** Whoever was there all the month is paid in full, and no fraction is named. */
function partOf(worked: Exact, due: Exact): PayTerms {
  return compare(worked, due) === 0 ? {} : { worked, due };
}

function daysIn(cell: Cell, { title }: Found): Exact | Text {
  if (isBlank(cell)) return text(`缺少${title}。请填写天数。`, `${title} is missing. Give the days.`);
  const days = readNumber(cell, DOMAINS.days, text(title, title));
  return isError(days) ? (days.text ?? text(days.error, days.error)) : exact(days);
}

function isDays(value: Exact | Text): value is Exact {
  return typeof value === 'number' || !('zh' in value);
}

function misfit(present: Exact, due: Exact): Text {
  const [had, owed] = [present, due].map((days) => formatNumber(toNumber(days)));
  if (compare(due, ZERO) === 0)
    return text(
      '应出勤为 0，无法折算。请填写应出勤天数。',
      'no days are due, so nothing can be prorated. Give the days due.',
    );
  return text(
    `实出勤 ${had} 多于应出勤 ${owed}，无法折算。请更正；加班请另计。`,
    `${had} days were worked and ${owed} were due. Correct them; overtime is paid apart.`,
  );
}

function byDates(
  basis: Extract<Prorate, { by: 'dates' }>['basis'],
  month: string,
  hiredCell: Cell,
  leftCell: Cell,
): PayTerms | Text {
  const { first, last } = daysOfMonth(month);
  const hired = isBlank(hiredCell) ? first : readDate(hiredCell);
  if (isError(hired)) return hired.text ?? text(hired.error, hired.error);
  const left = isBlank(leftCell) ? last : readDate(leftCell);
  if (isError(left)) return left.text ?? text(left.error, left.error);
  if (hired > last)
    return text(`${month} 尚未入职。请确认是否应发薪。`, `not hired yet in ${month}. Check whether to pay.`);
  if (left < first)
    return text(`${month} 之前已离职。请确认是否应发薪。`, `left before ${month}. Check whether to pay.`);
  if (left < hired)
    return text(
      '离职日期早于入职日期。请更正日期。',
      'the day of leaving is before that of hiring. Correct them.',
    );
  const [from, to] = [Math.max(hired, first), Math.min(left, last)];
  const count = basis === 'calendar' ? (a: number, b: number) => b - a + 1 : weekdays;
  const [worked, due] = [exact(count(from, to)), exact(count(first, last))];
  return basis === 'standard' ? ofStandard(subtract(due, worked)) : partOf(worked, due);
}

/** Mondays to Fridays from one day to another, both included. Serial number 2 was a Monday, the week has seven days. */
function weekdays(from: number, to: number): number {
  let days = 0;
  for (let day = from; day <= to; day++) if ((day - 2) % 7 < 5) days++;
  return days;
}
