/** Logs of quality issues as the commands for stars read them: a row per issue, with whom, when, by which channel. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { squash } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { isSame, monthOfSheet } from '../month/month-of';
import { findHeader } from '../people/header';
import { bare } from '../people/header-words';
import { whoOf, type Who } from '../people/match-row';
import { readPeople, type People } from '../people/people';
import type { Roles } from '../people/roles';
import type { Block, Survey } from '../port';
import { ROLES } from '../salary/roles';
import { indexOfMonth } from './month-columns';
import { monthOfTitle } from './month-title';

type LogRole = 'name' | 'date' | 'channel' | 'code';

export interface Issue extends Who {
  readonly row: number;
  readonly complaint: boolean;
  /** Months from the year 0; undefined without a date. */
  readonly month?: number;
}

export interface IssueLog {
  readonly sheet: People<LogRole>;
  /** The month that all of it is of; a running log has none, and goes by its dates. */
  readonly month?: Month;
  readonly issues: readonly Issue[];
  /** How the sheet writes that an issue is a complaint. */
  readonly complaintWords: readonly string[];
}

const CODES = ['问题代码', 'issuecode'];
const COMPLAINT = { zh: '投诉', en: 'Complaint' } as const;

const role = (name: LogRole, zh: string, en: string, more: readonly string[]) => ({
  role: name,
  label: text(zh, en),
  exact: [zh, bare(en), ...more],
  loose: [],
  part: [],
});

const LOG_ROLES: Roles<LogRole> = [
  role('code', '问题代码', 'Issue code', []),
  role('channel', '渠道', 'Channel', ['来源', '来源渠道']),
  role('date', '日期', 'Date', ['发生日期', '记录日期']),
  ...ROLES.flatMap((one) => (one.role === 'name' ? [{ ...one, role: 'name' as const }] : [])),
];

/** Sheets that look like one at their beginning. */
export function logSheets({ sheets }: Survey): readonly string[] {
  return sheets
    .filter(({ top }) =>
      top?.cells.some((row) => row.some((cell) => typeof cell === 'string' && CODES.includes(bare(cell)))),
    )
    .map(({ name }) => name);
}

/** Null where it has no column of codes or of names. */
export function readLog(block: Block): IssueLog | null {
  const header = findHeader(block, LOG_ROLES, (found) =>
    found.name === undefined || found.code === undefined ? 0 : Object.keys(found).length,
  );
  if (header === null) return null;
  const { headerRow, columns } = header;
  const sheet = readPeople(block, LOG_ROLES, { sheet: block.area.sheet, headerRow, columns });
  const month = monthOfSheet(block);
  const whoIs = whoOf(sheet);
  const issues = sheet.people
    .filter(({ row, name }) => name !== '' && !isBlank(sheet.cell(row, 'code')))
    .map((person): Issue => {
      const date = monthOfCell(sheet.cell(person.row, 'date'));
      return {
        ...whoIs(person),
        row: person.row,
        complaint: isComplaint(sheet.cell(person.row, 'channel')),
        ...(date === undefined ? {} : { month: date }),
      };
    });
  const channels = sheet.people.map(({ row }) => sheet.cell(row, 'channel'));
  const words = channels.filter((cell) => typeof cell === 'string').filter(isComplaint);
  const chinese = channels.every((cell) => !/^[a-z]/i.test(String(cell ?? '')));
  const complaintWords = words.length > 0 ? [...new Set(words)] : [chinese ? COMPLAINT.zh : COMPLAINT.en];
  return { sheet, ...(month === undefined ? {} : { month }), issues, complaintWords };
}

/** Whether a log speaks of a month at all. */
export const covers = ({ month }: IssueLog, wanted: Month): boolean =>
  month === undefined ? wanted.year !== undefined : isSame(month, wanted);

/** Whether an issue is of the months from the first to the last of these. */
export function isWithin({ month }: IssueLog, issue: Issue, months: readonly Month[]): boolean {
  if (month !== undefined) return months.some((one) => isSame(one, month));
  if (issue.month === undefined || months.some(({ year }) => year === undefined)) return false;
  const indexes = months.map(indexOfMonth);
  return issue.month >= Math.min(...indexes) && issue.month <= Math.max(...indexes);
}

/** Issues that a running log does not date. */
export const undated = ({ month, issues }: IssueLog): readonly Issue[] =>
  month === undefined ? issues.filter((issue) => issue.month === undefined) : [];

export const issueAddress = ({ sheet }: IssueLog, { row }: Issue): string =>
  addressOn(sheet.block.area.sheet, row, sheet.mapping.columns.code ?? 0);

function isComplaint(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  return [COMPLAINT.zh, squash(COMPLAINT.en)].includes(squash(cell));
}

function monthOfCell(cell: Cell): number | undefined {
  if (isBlank(cell) || isError(cell)) return undefined;
  const found = typeof cell === 'number' ? monthOfTitle(cell) : undefined;
  return found?.year === undefined ? undefined : indexOfMonth(found);
}
