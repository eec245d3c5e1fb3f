/** The command: from this month's sheet the next month's, as a copy with the figures taken out. What is not carried is told first. */
import type { Month } from '../../core/input/month';
import { readMonth } from '../../core/input/month';
import { isError } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import { bare } from '../people/header-words';
import { freeSheetName } from '../look/sheet-name';
import { isSame, monthKey } from '../month/month-of';
import { tableIn, type Table } from '../month/table';
import type { Block, Patch, Survey, Workbook } from '../port';
import { nameAt, nameKey } from '../people/names';
import { readPeople } from '../people/people';
import { MONTH_ROLES } from '../month/table';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { monthOfHeader } from '../template/history-columns';
import { writeAbove, type Above } from './above';
import { writeBody, type Body } from './body';
import { Changes } from '../patch/changes';
import { columnsOf, type Choices, type ColumnPlan } from './columns';
import { findIn, type Found } from './found';
import { putInRows } from './in-rows';
import { writeHeaders } from './history';
import { monthAfter, movedOn } from './month-words';
import { peoplePlan, type PeoplePlan } from './people';
import { laterSheets, repoint, type Pointing } from './repoint';
import { moveTypedMonths, type TypedMonths } from './typed-months';
import { namedSheets, whitherOf } from './whither';

export interface NextMonthOptions {
  /** This month, where the sheet does not say it: `2026-03`. */
  readonly month?: string;
  readonly choices?: Choices;
}

export interface NextMonth extends Body {
  /** This month's sheet, and the next month's to be. */
  readonly source: string;
  readonly sheet: string;
  /** Made from a template. */
  readonly ours: boolean;
  readonly kind: Table['kind'];
  readonly from: Month;
  readonly to: Month;
  readonly columns: readonly ColumnPlan[];
  readonly people: PeoplePlan;
  readonly above: readonly Above[];
  readonly pointing: readonly Pointing[];
  readonly typedMonths: TypedMonths;
  /** Whether the workbook has 星评人员, which says who joins and who leaves. */
  readonly hasStaff: boolean;
  /** Cells that will be other than this month's. */
  readonly cells: number;
  /** Applying it is the second, confirmed step. */
  readonly patch: Patch;
}

export type Answer =
  | { readonly kind: 'plan'; readonly plan: NextMonth }
  /** Which month the sheet is of has to be asked. */
  | { readonly kind: 'ask'; readonly why: Text }
  | { readonly kind: 'refused'; readonly why: Text };

export interface Reading {
  readonly block: Block | null;
  readonly staff: Block | null;
  readonly survey: Survey;
  /** Sheets whose rows formulas of the people name, and those of the next month. */
  readonly others?: readonly Block[];
}

const TOP = { rows: 15, columns: 96 };

/** Two requests, sent together; one more where formulas of the people name rows of other sheets. */
export async function readForNextMonth(workbook: Workbook, sheet: string): Promise<Reading> {
  const [survey, [block = null, staff = null]] = await Promise.all([
    workbook.survey(TOP.rows, TOP.columns),
    workbook.readSheets([sheet, STAFF_SHEET]),
  ]);
  const names = block === null ? [] : namedSheets(block, survey);
  const others = names.length === 0 ? [] : await workbook.readSheets(names);
  return { block, staff, survey, others: others.filter((one) => one !== null) };
}

export function nextMonth(
  { block, staff, survey, others }: Reading,
  { month, choices = new Map() }: NextMonthOptions = {},
): Answer {
  const found = block && findIn(block, staff, survey, others);
  if (!found || found.people.people.length === 0) return refused(NO_PEOPLE);
  const given = readMonth(month ?? null);
  const known = isError(given) ? found.month : given;
  if (known === undefined) return { kind: 'ask', why: NO_MONTH };
  if (known.year === undefined && found.members !== undefined) return { kind: 'ask', why: NO_YEAR };
  const own: Found = { ...found, month: known };
  const to = monthAfter(known);
  const there = sheetOf(own, to);
  if (there !== undefined) return refused(exists(there, to));
  return { kind: 'plan', plan: planOf(own, known, to, choices) };
}

function planOf(found: Found, from: Month, to: Month, choices: Choices): NextMonth {
  const { block } = found;
  const source = block.area.sheet;
  const sheet = nameOf(found, from, to);
  const columns = columnsOf(found, choices);
  const people = peoplePlan(found, to);
  const changes = new Changes(block);
  const above = writeAbove(found, from, changes);
  writeHeaders(found, columns, to, changes);
  const later = laterSheets(found, sheet, from);
  const whither = whitherOf(found, people, later);
  const body = writeBody({ found, to, whither }, columns, people.next, changes);
  const rows = found.ours
    ? undefined
    : putInRows({ found, month: monthKey(to), changes, whither }, columns, people);
  const pointing = repoint(found, later, changes);
  const typedMonths = moveTypedMonths(found, from, changes);
  const title = text(`下月 ${monthKey(to)}：${sheet}`, `Next month ${monthKey(to)}: ${sheet}`);
  return {
    ...body,
    untold: [...body.untold, ...(rows?.untold ?? [])],
    without: [...body.without, ...(rows?.without ?? [])],
    ours: found.ours,
    source,
    sheet,
    kind: found.table.kind,
    from,
    to,
    columns,
    people,
    above,
    pointing,
    typedMonths,
    hasStaff: found.members !== undefined,
    cells: changes.count,
    patch: {
      title: title.zh,
      writes: [
        { kind: 'addSheet', name: sheet, copyOf: source, activate: true },
        changes.write(sheet, rows?.rows),
      ],
    },
  };
}

/** The user's own name with the month moved on; where it holds none, the next month stands behind it. */
function nameOf({ block, survey }: Found, from: Month, to: Month): string {
  const name = block.area.sheet;
  const taken = survey.sheets.map((one) => one.name);
  const moved = movedOn(name, from);
  return moved === name ? freeSheetName(name, taken, monthKey(to)) : freeSheetName(moved, taken);
}

/** A sheet of the next month with the same columns and one of these people: it has been made already. */
function sheetOf(found: Found, to: Month): string | undefined {
  const { survey, block, table, month } = found;
  const later = month === undefined ? '' : movedOn(block.area.sheet, month).toLowerCase();
  const people = new Set(found.people.people.map(({ name }) => nameKey(name)));
  people.delete('');
  const headers = headersIn(block, table);
  return survey.sheets.find(({ name, top }) => {
    if (name === block.area.sheet) return false;
    if (name.toLowerCase() === later) return true;
    const other = top && tableIn(top);
    if (!other || other.kind !== table.kind || other.month === undefined || !isSame(other.month, to))
      return false;
    if (headersIn(top, other) !== headers) return false;
    const { people: others } = readPeople(top, MONTH_ROLES, other.mapping);
    return others.some(({ row }) => people.has(nameKey(nameAt(top, other.mapping, row))));
  })?.name;
}

function headersIn({ area, cells }: Block, { mapping }: Table): string {
  const row = cells[mapping.headerRow - area.row] ?? [];
  return row
    .slice(0, TOP.columns)
    .map((cell) => (typeof cell !== 'string' ? '' : monthOfHeader(cell) === undefined ? bare(cell) : '月'))
    .join('|')
    .replace(/\|+$/, '');
}

const refused = (why: Text): Answer => ({ kind: 'refused', why });

const NO_PEOPLE = text(
  '这张表不是考核表、星级表或工资表，没有找到人员。请选择另一张表。',
  'This is no assessment, star or pay sheet: it has no people. Choose another sheet.',
);
const NO_MONTH = text(
  '看不出这张表是哪个月的。请选择它的月份。',
  'Which month the sheet is of cannot be told. Choose its month.',
);
const NO_YEAR = text(
  '这张表没有写明年份，而人员的入职离职要按日期判断。请选择它的月份。',
  'The sheet does not say its year, and who joins or leaves goes by dates. Choose its month.',
);
const exists = (sheet: string, to: Month): Text =>
  text(
    `${monthKey(to)} 的表“${sheet}”已经有了。请打开它，或先删除、改名。`,
    `The sheet of ${monthKey(to)}, “${sheet}”, is there already. Open it, or delete or rename it first.`,
  );
