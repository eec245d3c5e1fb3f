/** Facts from where they are: tenure, role and confirmation from 星评人员, the star held so far from 星级台账. */
import { isBlank, type Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import type { Fact } from '../../schemes/stars';
import { addressOn } from '../formula/address';
import { monthKey } from '../month/month-of';
import { memberMatcher } from '../staff/match-member';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { daysOfMonth, tenureAt } from '../staff/service';
import type { Member } from '../staff/staff';
import { factKey } from '../template/fact-columns';
import { roleCell } from '../template/people-cells';
import { NO, YES } from '../template/validations';
import { collectedCell, type Collected, type CollectedCell, type Left } from './collected';
import { whyUntold } from './ledger-people';
import { lastBefore, ledgerAddress, linesByOwner, type Ledger } from './ledger-read';
import { LEDGER_SHEET } from './ledger-sheet';
import type { StarPerson, StarSheet } from './star-sheet';

interface Known {
  readonly value: Cell;
  readonly from: string;
}

export interface FactSources {
  /** Undefined where there is no 星评人员. */
  readonly members: readonly Member[] | undefined;
  readonly ledger: Ledger | null;
  readonly language: Language;
}

/** Keys of facts that this file has a source for. */
const FROM_STAFF = ['tenure', 'role', 'confirmed', 'leaving'];
export const isKnownFact = (key: string): boolean => FROM_STAFF.includes(key) || key === 'current';

export function collectFact(sheet: StarSheet, fact: Fact, sources: FactSources): Collected {
  const nothing = { cells: [], left: [], missing: [] };
  const column = sheet.inputs.get(factKey(fact));
  if (column === undefined) return nothing;
  if (fact.key === 'current')
    return sources.ledger === null ? nothing : fromLedger(sheet, fact, column, sources.ledger);
  const { members, language } = sources;
  if (members === undefined) return { ...nothing, missing: [noStaff(fact)] };
  if (sheet.month?.year === undefined) return { ...nothing, missing: [noYear(fact)] };
  const find = memberMatcher(members);
  const cells: CollectedCell[] = [];
  const left: Left[] = [];
  for (const person of sheet.people) {
    const member = find(person.name, person.id);
    if (member === undefined) left.push({ ...person, why: notListed(fact) });
    else {
      const known = ofMember(sheet, fact, member, monthKey(sheet.month), language);
      if (known === null) left.push({ ...person, why: notSaid(fact) });
      else cells.push(cellOf(sheet, person, fact, column, known));
    }
  }
  return { cells, left, missing: [] };
}

const cellOf = (
  sheet: StarSheet,
  person: StarPerson,
  fact: Fact,
  column: number,
  { value, from }: Known,
): CollectedCell => collectedCell(sheet, person, column, { title: fact.label, after: value, value, from });

/** Null where the list does not say. */
function ofMember(
  { compiled }: StarSheet,
  { key }: Fact,
  member: Member,
  month: string,
  language: Language,
): Known | null {
  const at = (value: Cell): Known => ({ value, from: addressOn(STAFF_SHEET, member.row, 0) });
  const flag = (on: boolean): Known => at(inLanguage(on ? YES : NO, language));
  const { last } = daysOfMonth(month);
  if (key === 'tenure') {
    const tenure = tenureAt(member, month);
    return tenure === undefined ? null : at(tenure);
  }
  if (key === 'role') {
    const role = roleCell(compiled, member.role, language);
    return isBlank(role) ? null : at(role);
  }
  if (key === 'confirmed') return member.confirmed === undefined ? null : flag(member.confirmed <= last);
  return flag(member.left !== undefined);
}

/** The star of the newest line before the sheet's month: a rating that never lowers one must know it. */
function fromLedger(sheet: StarSheet, fact: Fact, column: number, ledger: Ledger): Collected {
  const month = sheet.month?.year === undefined ? undefined : monthKey(sheet.month);
  if (month === undefined) return { cells: [], left: [], missing: [noYear(fact)] };
  const cells: CollectedCell[] = [];
  const left: Left[] = [];
  const untold = whyUntold(sheet.people, ledger.lines);
  const linesOf = linesByOwner(ledger, sheet.compiled.scheme, sheet.people);
  for (const person of sheet.people) {
    const why = untold(person);
    if (why !== undefined) {
      left.push({ ...person, why });
      continue;
    }
    const line = lastBefore(linesOf(person), month);
    if (line?.given === undefined) continue;
    const from = `${LEDGER_SHEET}!${ledgerAddress(ledger, line, 'given')}`;
    cells.push(cellOf(sheet, person, fact, column, { value: line.given, from }));
  }
  return { cells, left, missing: [] };
}

const noStaff = ({ label }: Fact): Text =>
  text(
    `${label.zh}：没有“星评人员”表，请手工填写。`,
    `${label.en}: there is no sheet 星评人员; enter it by hand.`,
  );
const noYear = ({ label }: Fact): Text =>
  text(
    `${label.zh}：这张表没有写明年月，无法推算。`,
    `${label.en}: the sheet does not say its year and month, so it cannot be told.`,
  );
const notListed = ({ label }: Fact): Text =>
  text(
    `${label.zh}：星评人员里没有此人，或有重名。`,
    `${label.en}: not in 星评人员, or several of the name.`,
  );
const notSaid = ({ label }: Fact): Text =>
  text(`${label.zh}：星评人员里没有写。`, `${label.en}: 星评人员 does not say.`);
