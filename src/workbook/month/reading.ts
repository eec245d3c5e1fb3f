/** The month as it stands in the workbook: its sheets and their people, in two round trips at most. */
import { isError } from '../../core/cell';
import { readMonth, type Month } from '../../core/input/month';
import type { Text } from '../../core/words/text';
import { readPeople, type People } from '../people/people';
import type { Block, Survey, Workbook } from '../port';
import { blocksOf } from '../read-blocks';
import { SLIPS_SHEET } from '../slips/words';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { LEDGER_SHEET } from '../stars/ledger-sheet';
import { namedIn } from '../closing/named-sheets';
import { APPEALS_SHEET, CLOSINGS_SHEET, sealTop } from '../closing/sheets';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { ruledSheets } from '../rules/parts';
import { isSame, monthKey, monthsAmong } from './month-of';
import { withRows } from './with-rows';
import { MONTH_ROLES, tableIn, type MonthRole, type Table } from './table';

/** Enough to find a header and what stands above it. */
const TOP = { rows: 15, columns: 96 };

export interface MonthTable extends Table, People<MonthRole> {}

/** How a month that was closed stands. */
export interface Verdict {
  readonly words: Text;
  readonly how: 'done' | 'open';
}

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
  /** Which months were closed; null where none was. */
  readonly closings: Block | null;
  /** What was claimed and decided; null where nothing was. */
  readonly appeals: Block | null;
  /** Whole sheets beside those of people: the month's sealed values, the sheets that they are of, and rules. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** Sheets of other kinds whose rows the formulas of a month that is closed, or is to be closed, name. */
  readonly outside: ReadonlyMap<string, Block>;
  /** What was found of a month that was closed; null before it is compared, and of one that never was. */
  readonly verdict: Verdict | null;
  /** No sheet that can be seen holds anything. */
  readonly empty: boolean;
}

/**
 * @param wanted the key of a month; without it, or where there is no such month any more, the newest
 * @param rules whether rules are read of a month that is not closed, too, and what else a closing looks at
 */
export async function readMonthState(
  workbook: Workbook,
  wanted?: string,
  rules = false,
): Promise<MonthReading> {
  const survey = await workbook.survey(TOP.rows, TOP.columns);
  const tables = survey.sheets.flatMap(({ top }) => (top && tableIn(top)) ?? []);
  // A closed month whose sheets are gone, or say another month now, can still be looked at.
  const closed = survey.sheets.flatMap(({ top }) => closedMonth(top));
  const months = monthsAmong([...tables.flatMap(({ month }) => month ?? []), ...closed]);
  const assessed = tables.filter(({ kind }) => kind === 'assessment');
  const newest = monthsAmong(assessed.flatMap(({ month }) => month ?? []))[0] ?? months[0] ?? null;
  const month = months.find((one) => monthKey(one) === wanted) ?? newest;
  const own = month === null ? tables : [...ofMonth(tables, month)];
  const beside = besides(survey, month, rules);
  const names = own.map(({ sheet }) => sheet);
  const outside = outsideNames(survey, month, names, rules);
  const sheets = [...names, JOURNAL_SHEET, CLOSINGS_SHEET, APPEALS_SHEET, ...beside, ...outside];
  const blocks = await blocksOf(workbook, survey, sheets);
  return {
    month,
    months,
    tables: own.flatMap((table): readonly MonthTable[] => {
      const block = blocks.get(table.sheet);
      return block ? [withRows(table, readPeople(block, MONTH_ROLES, table.mapping))] : [];
    }),
    survey,
    journal: blocks.get(JOURNAL_SHEET) ?? null,
    closings: blocks.get(CLOSINGS_SHEET) ?? null,
    appeals: blocks.get(APPEALS_SHEET) ?? null,
    blocks: new Map([...blocks].filter(([sheet]) => beside.includes(sheet))),
    outside: new Map([...blocks].filter(([sheet]) => outside.includes(sheet))),
    verdict: null,
    empty: survey.sheets.every(({ visible, top }) => !visible || top === null),
  };
}

function closedMonth(top: Block | null): readonly Month[] {
  const month = readMonth((top && sealTop(top)?.month) ?? null);
  return isError(month) ? [] : [month];
}

/** What a closing looks at, besides slips. */
const BESIDE = [STAFF_SHEET, LEDGER_SHEET];

/** Sheets beside those of people that tell whether a closed month is as it was. */
function besides({ sheets }: Survey, month: Month | null, rules: boolean): readonly string[] {
  const tops = sheets.flatMap(({ top }) => top ?? []);
  const seals = sealsOf({ sheets }, month);
  if (seals.length === 0 && !rules) return [];
  const sealed = seals.flatMap((seal) => [seal.sheet, ...seal.sheets]);
  const others = tops
    .map(({ area }) => area.sheet)
    .filter((name) => BESIDE.includes(name) || name.startsWith(SLIPS_SHEET));
  return [...new Set([...sealed, ...ruledSheets({ sheets }), ...(rules ? others : [])])];
}

/** Also those of which the month is not among what was read. */
function sealsOf({ sheets }: Pick<Survey, 'sheets'>, month: Month | null) {
  const key = month === null ? '' : monthKey(month);
  return sheets
    .flatMap(({ top }) => (top && sealTop(top)) ?? [])
    .filter(({ month: own }) => own === key || own === '');
}

/** Those that the seals name; those that formulas name, too, before closing, or where one of the seals' goes by another name now. */
function outsideNames(
  survey: Survey,
  month: Month | null,
  own: readonly string[],
  rules: boolean,
): readonly string[] {
  const seals = sealsOf(survey, month);
  const sealed = seals.flatMap(({ outside }) => outside);
  const there = new Set(survey.sheets.map(({ name }) => name));
  const asked =
    rules || seals.some(({ outsideLost }) => outsideLost) || sealed.some((name) => !there.has(name));
  const tops = survey.sheets.flatMap(({ name, top }) => (top && own.includes(name) ? [top] : []));
  const named = asked ? namedIn(tops) : [];
  return [...new Set([...sealed, ...named])].filter((name) => there.has(name) && !own.includes(name));
}

/** Of each kind the sheets that name the month; where none does, those that name none. */
export function ofMonth<T extends Table>(tables: readonly T[], month: Month): readonly T[] {
  return (['assessment', 'stars', 'pay'] as const).flatMap((kind) => {
    const all = tables.filter((one) => one.kind === kind);
    const dated = all.filter((one) => one.month !== undefined && isSame(one.month, month));
    return dated.length > 0 ? dated : all.filter((one) => one.month === undefined);
  });
}
