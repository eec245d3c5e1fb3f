/** What the appeal's screen works on: the month as it is or as it was sealed, and the pay sheet that follows. */
import type { Text } from '../../../core/words/text';
import { monthKey } from '../../month/month-of';
import type { MonthReading, MonthTable } from '../../month/reading';
import { MONTH_ROLES, tableIn } from '../../month/table';
import { readPeople } from '../../people/people';
import type { Workbook } from '../../port';
import { standingOf } from '../closings';
import { readForClosing } from '../seal';
import { brokenSeal, verifyMonth } from '../verify';
import { amendmentsOf } from '../year/amended';
import { amendedBook } from './amended-book';
import { assessmentsOf, type Assessment } from './assessment';
import { openBook, sealedBook, type MonthBook } from './month-book';

export interface AppealView {
  readonly reading: MonthReading;
  readonly book: MonthBook;
  readonly assessments: readonly Assessment[];
  /** Pay sheets of the next month that has one. */
  readonly later: readonly MonthTable[];
  /** Why nothing can be claimed, where it cannot. */
  readonly broken: Text | undefined;
}

/** Three round trips, the third for the pay sheet that follows a closed month. */
export async function readAppeal(workbook: Workbook, month?: string): Promise<AppealView> {
  const reading = await readForClosing(workbook, month);
  const verified = verifyMonth(reading);
  const sealed = verified !== null && verified.seal !== null;
  const book = sealed
    ? amendedBook(sealedBook(verified.seal, reading), amendmentsOf(verified))
    : openBook(reading);
  const later = sealed ? await laterPay(workbook, reading) : [];
  const broken = verified === null ? undefined : brokenSeal(verified);
  return { reading, book, assessments: broken === undefined ? assessmentsOf(book) : [], later, broken };
}

/** Of a month that is not closed itself. */
async function laterPay(workbook: Workbook, reading: MonthReading): Promise<readonly MonthTable[]> {
  const { survey, month } = reading;
  if (month?.year === undefined) return [];
  const after = survey.sheets
    .flatMap(({ top }) => (top && tableIn(top)) ?? [])
    .filter((table) => table.kind === 'pay' && table.month?.year !== undefined)
    .map((table) => ({ table, key: monthKey(table.month ?? month) }))
    .filter(({ key }) => key > monthKey(month) && standingOf(reading, key).closed === null)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const next = after.filter(({ key }) => key === after[0]?.key).map(({ table }) => table);
  if (next.length === 0) return [];
  const blocks = await workbook.readSheets(next.map(({ sheet }) => sheet));
  return next.flatMap((table, index): readonly MonthTable[] => {
    const block = blocks[index];
    return block ? [{ ...table, ...readPeople(block, MONTH_ROLES, table.mapping) }] : [];
  });
}
