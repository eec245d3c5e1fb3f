/** The command: seals a month as it stands – a sheet of its values, and a line in 星评月结. */
import { inLanguage, text, type Text } from '../../core/words/text';
import type { Language } from '../../core/words/language';
import { freeSheetName } from '../look/sheet-name';
import { monthKey } from '../month/month-of';
import { readMonthState, type MonthReading } from '../month/reading';
import type { Applied, Patch, Watch, Workbook } from '../port';
import { closingWrites } from './closing-writes';
import { standingOf } from './closings';
import { sheetWords } from './compare-line';
import { keepMonth, rulesVersion, type KeptMonth } from './keep-month';
import { sealLayout } from './seal-layout';
import { linesOf } from './seal-lines';
import { SEAL_NAME } from './sheets';
import { sumsOf, type Sums } from './sums';
import { verifyMonth } from './verify';

export interface Who {
  readonly by: string;
  /** Local time as text. */
  readonly time: string;
  readonly language: Language;
}

export interface SealPlan {
  readonly month: string;
  readonly version: number;
  readonly kept: KeptMonth;
  readonly sums: Sums;
  readonly reading: MonthReading;
}

export type SealAnswer =
  | { readonly kind: 'plan'; readonly plan: SealPlan }
  | { readonly kind: 'refused'; readonly why: Text };

/** Two round trips. */
export async function readForClosing(workbook: Workbook, month?: string): Promise<MonthReading> {
  return readMonthState(workbook, month, true);
}

export function planSeal(reading: MonthReading): SealAnswer {
  const { month, tables } = reading;
  if (month === null || tables.length === 0) return refused(NOTHING);
  if (month.year === undefined) return refused(NO_YEAR);
  const key = monthKey(month);
  const standing = standingOf(reading, key);
  // Also where nothing but the sealed values, or the journal, tells that it is closed.
  if (verifyMonth(reading) !== null) return refused(closedAlready(key));
  const kept = keepMonth(reading);
  const plan = { month: key, version: standing.version + 1, kept, sums: sumsOf(kept), reading };
  return { kind: 'plan', plan };
}

/** Reads once more, and seals only what was shown. */
export async function sealMonth(
  workbook: Workbook,
  shown: SealPlan,
  who: Who,
  note: string,
  watch?: Watch,
): Promise<Applied> {
  const answer = planSeal(await readForClosing(workbook, shown.month));
  if (answer.kind === 'refused') return failed(answer.why);
  if (answer.plan.kept.fingerprint !== shown.kept.fingerprint) return failed(CHANGED);
  return workbook.apply(sealPatch(answer.plan, who, note), watch);
}

export function sealPatch({ month, version, kept, sums, reading }: SealPlan, who: Who, note: string): Patch {
  const taken = reading.survey.sheets.map(({ name }) => name);
  const sheet = freeSheetName(`${SEAL_NAME} ${month}`, taken);
  const { fingerprint } = kept;
  const lines = linesOf(kept, { month, version, fingerprint, by: who.by, time: who.time }, kept.outside);
  const title = inLanguage(text(`封账 ${month}`, `Close ${month}`), who.language);
  const entry = {
    of: 'closed',
    month,
    version,
    sheets: sheetWords(kept.tables),
    people: sums.people,
    score: sums.score ?? null,
    pay: sums.pay ?? null,
    fingerprint,
    rules: rulesVersion(kept),
    by: who.by,
    time: who.time,
    why: note === '' ? null : note,
  } as const;
  return {
    title,
    writes: [...sealLayout(sheet, lines), ...closingWrites(reading, { closings: [entry] }, who.language)],
  };
}

export function failed(why: Text): Applied {
  return { ok: false, fault: { kind: 'changed', ...why } };
}

const refused = (why: Text): SealAnswer => ({ kind: 'refused', why });

const NOTHING = text(
  '没有这个月的考核表或工资表，因此没有可封账的内容。',
  'There is no assessment or pay sheet of the month, so there is nothing to close.',
);
const NO_YEAR = text(
  '表上没有写明年份，封账要写明是哪一年。请在考核表上方的“月份”填写，例如 2026-03。',
  'The sheets do not say the year, which a closing needs. Fill in the month above the assessment, such as 2026-03.',
);
const CHANGED = text(
  '预览之后工作簿又有改动，因此没有封账。请再看一遍。',
  'The workbook was changed after the preview, so the month was not closed. Look once more.',
);
const closedAlready = (month: string): Text =>
  text(
    `${month} 已经封账。要修改请先重开，或只更正一个人。`,
    `${month} is closed already. Reopen it first, or amend one person.`,
  );
