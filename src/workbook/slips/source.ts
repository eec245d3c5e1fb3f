/** What slips are made from: the pay sheets of the workbook, and one of them with its people, the list of staff and the journal. */
import type { Text } from '../../core/words/text';
import { lockedIn } from '../made/place';
import { monthKey, monthOfSheet } from '../month/month-of';
import { tableIn } from '../month/table';
import { readPeople, type People } from '../people/people';
import type { Block, Survey, Workbook } from '../port';
import { ROLES, type Mapping, type Role } from '../salary/roles';
import { blocksBeside, readAmong, sheetsBeside, startMapping, type SalarySource } from '../salary/source';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { readStaff, type Member } from '../staff/staff';
import { columnsOf, type Columns } from './fields';
import { isSlipsSheet } from './words';

/** Enough to find a header. */
const TOP = { rows: 15, columns: 64 };

export interface SlipBook {
  readonly survey: Survey;
  /** Sheets that hold pay, the likeliest first: those that are nothing else. */
  readonly paySheets: readonly string[];
  /** Sheets of slips that were made before. */
  readonly made: readonly string[];
  /** Why no sheet can be added, known before anything is chosen. */
  readonly locked?: Text;
}

/** One round trip. */
export async function readSlipBook(workbook: Workbook): Promise<SlipBook> {
  const survey = await workbook.survey(TOP.rows, TOP.columns);
  const tables = survey.sheets.flatMap(({ top }) => (top && tableIn(top)) ?? []);
  const paid = tables.filter(({ mapping: { columns } }) => columns.total !== undefined);
  const pay = tables.filter(({ kind }) => kind === 'pay');
  const locked = lockedIn(survey);
  const made = survey.sheets.filter(({ name, top }) => isSlipsSheet(name, top?.cells[0]?.[0]));
  return {
    survey,
    paySheets: [...new Set([...pay, ...paid].map(({ sheet }) => sheet))],
    made: made.map(({ name }) => name),
    ...(locked === undefined ? {} : { locked }),
  };
}

/** A pay sheet whose columns are known. */
export interface SlipSource {
  readonly salary: SalarySource;
  readonly mapping: Mapping;
  readonly people: People<Role>;
  readonly columns: Columns;
  readonly members: readonly Member[];
  /** `2026-03`; undefined where the sheet does not say its month with the year. */
  readonly month?: string;
  /** The firm that a title above the people names; empty where none does. */
  readonly company: string;
}

/** One round trip, and another where scores were taken from other sheets. Null where no people are found. */
export async function readSlipSource(
  workbook: Workbook,
  { survey }: Pick<SlipBook, 'survey'>,
  sheet: string,
): Promise<SlipSource | null> {
  const first = await readAmong(workbook, survey.sheets, sheet, { from: [STAFF_SHEET] });
  const [staff = null] = first.others;
  const asked = { ...first.remembered, sheet };
  const beside = sheetsBeside(asked);
  const blocks = beside.length === 0 ? [] : await workbook.readSheets(beside);
  return sourceOf({ ...first, ...blocksBeside(asked, blocks) }, staff);
}

export function sourceOf(salary: SalarySource, staff: Block | null): SlipSource | null {
  const { block } = salary;
  const mapping = startMapping(salary);
  if (block === null || mapping === null || mapping.columns.name === undefined) return null;
  const people = readPeople(block, ROLES, mapping);
  if (people.people.length === 0) return null;
  const month = monthOfSheet(block);
  return {
    salary,
    mapping,
    people,
    columns: columnsOf(people),
    members: staff === null ? [] : readStaff(staff).members,
    company: companyAbove(block, mapping),
    ...(month?.year === undefined ? {} : { month: monthKey(month) }),
  };
}

const COMPANY = /^([\p{L}\p{N}()（）·&\s-]{1,40}?(?:公司|集团|工作室|事务所|co\.,? ?ltd\.?|inc\.|llc))/iu;

function companyAbove({ cells, area }: Block, { headerRow }: Mapping): string {
  for (const cell of cells.slice(0, Math.max(0, headerRow - area.row)).flat()) {
    const found = typeof cell === 'string' ? COMPANY.exec(cell.trim())?.[1] : undefined;
    if (found !== undefined) return found.replace(/^20\d\d\s*年?\s*\d{0,2}\s*月?\s*/, '').trim();
  }
  return '';
}
