/** The part of the month that somebody worked: by the days on the sheet, by unpaid leave, by the dates of hiring and leaving. */
import { isBlank, isError, type Cell, wordsOfError } from '../../core/cell';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { add, compare, exact, subtract, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import { daysFit, type PayTerms } from '../../core/pay/prorate';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import type { People } from '../people/people';
import { daysOfMonth } from '../staff/service';
import type { Found } from './attendance';
import { saysNothing } from './choice';
import { prorateColumns, type ProrateColumns } from './prorate-columns';
import type { Prorate, Role } from './roles';
import { serviceIn, weekdays } from './service-days';

/** Working days of a month by law: 365 − 104 days off, ÷ 12. */
export const STANDARD_DAYS = 21.75;

/** The terms of a row, or why there are none. */
export type ProrateReader = (row: number) => PayTerms | Text;

export function prorateReader(sheet: People<Role>, prorate: Prorate | undefined): ProrateReader {
  if (prorate === undefined) return () => ({});
  const { days, dates, unpaid } = prorateColumns(sheet);
  const at = (row: number, found: Found | undefined): Cell =>
    found === undefined ? null : cellAt(sheet.block, row, found.column);
  if (prorate.by === 'days') {
    if (days === undefined) return () => NO_DAYS;
    return (row) => byDays(prorate, days, at(row, days.due), at(row, days.present));
  }
  const takesOff = prorate.by === 'unpaid' || prorate.unpaid === true;
  if (takesOff && unpaid === undefined) return () => NO_UNPAID;
  const missed = (row: number): Exact | Text =>
    takesOff ? unpaidDays(unpaid?.columns ?? [], (found) => at(row, found)) : ZERO;
  const { basis } = prorate;
  if (basis === 'due') {
    const due = unpaid?.due;
    if (due === undefined) return () => NO_DUE;
    return (row) => lessMissed(daysIn(at(row, due), due), missed(row));
  }
  if (prorate.by === 'dates' && dates === undefined) return () => NO_DATES;
  const { month } = prorate;
  if (prorate.by === 'unpaid' && basis === 'standard')
    return (row) => lessMissed(exact(STANDARD_DAYS), missed(row));
  if (month === undefined) return () => NO_MONTH;
  return (row) =>
    byDates(basis, month, at(row, dates?.hired), at(row, dates?.left), missed(row), prorate.by === 'dates');
}

const NO_DAYS = text(
  '没有找到应出勤、实出勤两列，无法按出勤折算。请补上这两列，或不折算。',
  'there are no columns of days due and days worked, so nothing can be prorated by them. Add them, or do not prorate.',
);
const NO_DATES = text(
  '没有找到入职日期、离职日期列，无法折算。请补上，或不折算。',
  'there is no column of the day of hiring or leaving, so nothing can be prorated. Add one, or do not prorate.',
);
const NO_UNPAID = text(
  '没有找到事假、无薪假等天数列，无法扣除。请补上，或换一种折算。',
  'there is no column of days of unpaid leave to take off. Add one, or prorate in another way.',
);
const NO_DUE = text(
  '没有找到应出勤列，无法折算。请补上，或换一种折算。',
  'there is no column of the days due, so nothing can be prorated by them. Add one, or prorate in another way.',
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
  return isError(days) ? wordsOfError(days) : exact(days);
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

/** No leave is left blank. */
function unpaidDays(columns: readonly Found[], at: (found: Found) => Cell): Exact | Text {
  let sum: Exact = ZERO;
  for (const found of columns) {
    const cell = at(found);
    if (saysNothing(cell)) continue;
    const days = daysIn(cell, found);
    if (!isDays(days)) return days;
    sum = add(sum, days);
  }
  return sum;
}

function lessMissed(due: Exact | Text, missed: Exact | Text): PayTerms | Text {
  if (!isDays(due)) return due;
  if (!isDays(missed)) return missed;
  const worked = subtract(due, missed);
  if (daysFit(worked, due)) return partOf(worked, due);
  const [off, whole] = [missed, due].map((days) => formatNumber(toNumber(days)));
  return text(
    `无薪缺勤 ${off} 天，多于 ${whole} 天，无法折算。请更正，或改用其他折算方式。`,
    `${off} days were missed without pay, more than ${whole}. Correct them, or prorate in another way.`,
  );
}

function byDates(
  basis: 'calendar' | 'weekdays' | 'standard',
  month: string,
  hiredCell: Cell,
  leftCell: Cell,
  unpaid: Exact | Text,
  asked: boolean,
): PayTerms | Text {
  if (!isDays(unpaid)) return unpaid;
  const { first, last } = daysOfMonth(month);
  const count = basis === 'calendar' ? (a: number, b: number) => b - a + 1 : weekdays;
  const due = exact(count(first, last));
  if (!asked) return lessMissed(due, unpaid);
  const service = serviceIn(month, hiredCell, leftCell);
  if ('zh' in service) return service;
  const missed = add(subtract(due, exact(count(...service.days))), unpaid);
  return basis === 'standard' ? ofStandard(missed) : lessMissed(due, missed);
}
