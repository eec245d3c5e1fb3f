/** The month's lines for 星级台账: by rule, given, why – and who stands there already. */
import { explainStars } from '../../core/explain/explain-stars';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import type { LedgerEntry } from './ledger-sheet';
import { versionWords } from './star-scheme';
import { monthFault, ratedMonth } from './newest-month';
import type { StarSheet } from './star-sheet';
import type { StarRow } from './table';

/** What somebody is given in place of what the rules say, and why. */
export interface Given {
  readonly star: number;
  readonly reason: string;
}

/** By row of the sheet. */
export type GivenStars = ReadonlyMap<number, Given>;

export interface LedgerPlan {
  /** `2026-03`; undefined where the sheet does not say: then nothing is written. */
  readonly month?: string;
  /** Why nobody can tell under which month the stars belong: then nothing is written either. */
  readonly fault?: Text;
  readonly entries: readonly LedgerEntry[];
  /** Whose stars are given another way than by rule without a reason: nothing is written before there is one. */
  readonly unreasoned: readonly string[];
  /** In the ledger already, with the month's line: left as they are. */
  readonly recorded: readonly StarRow[];
  /** Without stars, or nobody whom a line could be told to be of. */
  readonly left: readonly StarRow[];
}

export interface Written {
  readonly by: string;
  /** Local time as text. */
  readonly time: string;
  readonly language: Language;
  /** What was decided for somebody by hand or by quota. */
  readonly given: GivenStars;
  /** Why lines of the month that stand there already are written once more, or come late; empty: they are not written. */
  readonly correction: string;
}

/** @param scheme the key of the rules */
export function ledgerPlan(
  sheet: StarSheet,
  scheme: string,
  rows: readonly StarRow[],
  { by, time, language, given, correction }: Written,
): LedgerPlan {
  const month = ratedMonth(sheet);
  const fault = monthFault(sheet);
  if (fault !== undefined) return { fault, entries: [], unreasoned: [], recorded: [], left: [] };
  const name = inLanguage(sheet.compiled.scheme.name, language);
  const version = versionWords(sheet.compiled, scheme);
  const entries: LedgerEntry[] = [];
  const unreasoned: string[] = [];
  const recorded: StarRow[] = [];
  const left: StarRow[] = [];
  for (const row of rows) {
    const { person, rating, line } = row;
    if (rating === undefined || month === undefined) {
      left.push(row);
      continue;
    }
    const why = row.untold ?? row.late;
    if (why !== undefined) {
      left.push({ ...row, fault: why });
      continue;
    }
    const decided = given.get(person.row);
    const star = decided?.star ?? rating.star;
    // The same month once more only where the line would say something else, and with the reason for it.
    const again = line !== undefined;
    if (again && (correction.trim() === '' || (line.given === star && line.rule === rating.star))) {
      recorded.push(row);
      continue;
    }
    // So does one that comes late.
    if (!again && row.later !== undefined && correction.trim() === '') {
      left.push({ ...row, fault: comesLate(row.later) });
      continue;
    }
    const own = decided?.reason.trim() ?? '';
    if (star !== rating.star && own === '') unreasoned.push(person.name);
    const because = own !== '' ? own : inLanguage(lowered(sheet, row), language);
    entries.push({
      month,
      id: person.id,
      name: person.name,
      team: person.team,
      scheme: name,
      rule: rating.star,
      given: star,
      reason:
        again || row.later !== undefined
          ? inLanguage((again ? corrected : enteredLate)(correction.trim(), because), language)
          : because,
      version,
      by,
      time,
    });
  }
  return { ...(month === undefined ? {} : { month }), entries, unreasoned, recorded, left };
}

/** Where a star is never lowered, the line of one that is says why. */
function lowered({ stars }: StarSheet, { rating, before }: StarRow): Text {
  if (stars.kind !== 'annual' || rating === undefined || before === undefined) return NOTHING;
  return rating.star < before.star ? explainStars(rating) : NOTHING;
}

const corrected = (correction: string, why: string): Text =>
  text(
    `更正：${correction}${why === '' ? '' : `；${why}`}`,
    `correction: ${correction}${why === '' ? '' : `; ${why}`}`,
  );

const enteredLate = (why: string, because: string): Text =>
  text(
    `补记：${why}${because === '' ? '' : `；${because}`}`,
    `entered late: ${why}${because === '' ? '' : `; ${because}`}`,
  );

const comesLate = (later: string): Text =>
  text(
    `台账里已有更晚的月份（${later}），补记要写理由。请填写上面的理由。`,
    `the ledger has a later month already (${later}), so a line that comes late needs a reason. Give it above.`,
  );

const NOTHING = text('', '');
