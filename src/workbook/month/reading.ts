/** The month as it stands in the workbook: its sheets and their people, in two round trips at most. */
import type { Month } from '../../core/input/month';
import { readPeople, type People } from '../people/people';
import type { Block, Survey, Workbook } from '../port';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { isSame, monthKey, monthsAmong } from './month-of';
import { MONTH_ROLES, tableIn, type MonthRole, type Table } from './table';

/** Enough to find a header and what stands above it. */
const TOP = { rows: 15, columns: 96 };

export interface MonthTable extends Table, People<MonthRole> {}

export interface MonthReading {
  /** Null where no sheet names one. */
  readonly month: Month | null;
  /** Those to choose from, the newest first. */
  readonly months: readonly Month[];
  /** The sheets of the month; all of them where no sheet names one. */
  readonly tables: readonly MonthTable[];
  /** The beginning of every sheet of the workbook. */
  readonly survey: Survey;
  /** What was done with its sheets; null where nothing was. */
  readonly journal: Block | null;
  /** No sheet that can be seen holds anything. */
  readonly empty: boolean;
}

/** @param wanted the key of a month; without it, or where there is no such month any more, the newest */
export async function readMonthState(workbook: Workbook, wanted?: string): Promise<MonthReading> {
  const survey = await workbook.survey(TOP.rows, TOP.columns);
  const tables = survey.sheets.flatMap(({ top }) => (top && tableIn(top)) ?? []);
  const months = monthsAmong(tables.flatMap(({ month }) => month ?? []));
  const assessed = tables.filter(({ kind }) => kind === 'assessment');
  const newest = monthsAmong(assessed.flatMap(({ month }) => month ?? []))[0] ?? months[0] ?? null;
  const month = months.find((one) => monthKey(one) === wanted) ?? newest;
  const own = month === null ? tables : [...ofMonth(tables, month)];
  const blocks = await blocksOf(workbook, survey, [...own.map(({ sheet }) => sheet), JOURNAL_SHEET]);
  return {
    month,
    months,
    tables: own.flatMap((table): readonly MonthTable[] => {
      const block = blocks.get(table.sheet);
      return block ? [{ ...table, ...readPeople(block, MONTH_ROLES, table.mapping) }] : [];
    }),
    survey,
    journal: blocks.get(JOURNAL_SHEET) ?? null,
    empty: survey.sheets.every(({ visible, top }) => !visible || top === null),
  };
}

/** Of each kind the sheets that name the month; where none does, those that name none. */
export function ofMonth<T extends Table>(tables: readonly T[], month: Month): readonly T[] {
  return (['assessment', 'stars', 'pay'] as const).flatMap((kind) => {
    const all = tables.filter((one) => one.kind === kind);
    const dated = all.filter((one) => one.month !== undefined && isSame(one.month, month));
    return dated.length > 0 ? dated : all.filter((one) => one.month === undefined);
  });
}

async function blocksOf(workbook: Workbook, { sheets }: Survey, wanted: readonly string[]) {
  const tops = sheets.filter(({ name }) => wanted.includes(name));
  const longer = tops.filter(({ whole }) => !whole).map(({ name }) => name);
  const read = longer.length === 0 ? [] : await workbook.readSheets(longer);
  return new Map(
    tops.map(({ name, top, whole }) => [name, whole ? top : (read[longer.indexOf(name)] ?? null)]),
  );
}
