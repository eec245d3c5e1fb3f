/** What the people's screen reads: 星评人员 as it is, and whom another sheet would add. */
import type { Language } from '../../core/words/language';
import type { Applied, Block, Workbook } from '../port';
import { collectMembers, type Collected } from './collect';
import { STAFF_SHEET } from './staff-sheet';
import { staffFindings, type StaffFinding } from './findings';
import { readStaff, type Member } from './staff';
import { staffPatch } from './write-staff';

export interface PeopleSource {
  /** Whether there is a sheet of people, be it empty. */
  readonly exists: boolean;
  readonly block: Block | null;
  readonly members: readonly Member[];
  readonly findings: readonly StaffFinding[];
  /** The other sheets that can be seen. */
  readonly sheets: readonly string[];
}

/** Two round trips. */
export async function readPeopleSource(workbook: Workbook): Promise<PeopleSource> {
  const all = await workbook.sheets();
  const exists = all.some(({ name }) => name === STAFF_SHEET);
  const [block = null] = exists ? await workbook.readSheets([STAFF_SHEET]) : [];
  const staff = block === null ? undefined : readStaff(block);
  return {
    exists,
    block,
    members: staff?.members ?? [],
    findings: staff === undefined ? [] : staffFindings(staff),
    sheets: all.filter(({ name, visible }) => visible && name !== STAFF_SHEET).map(({ name }) => name),
  };
}

/** Whom a sheet would add; null where it has no column of names. One round trip. */
export async function collectFrom(
  workbook: Workbook,
  { members }: PeopleSource,
  sheet: string,
): Promise<Collected | null> {
  const [block = null] = await workbook.readSheets([sheet]);
  return block === null ? null : collectMembers(block, members);
}

/** Writes them, or an empty list with its header; nothing where the sheet was changed meanwhile. */
export function addPeople(
  workbook: Workbook,
  { block, exists }: PeopleSource,
  added: Collected['added'],
  language: Language,
): Promise<Applied> {
  return workbook.apply(staffPatch(block, exists, added, language));
}
