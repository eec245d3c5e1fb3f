/** Lines of 星评月结 that are written by themselves: a month reopened, a signature, protection taken off. */
import { inLanguage, text, type Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import { readMonthState, type MonthReading } from '../month/reading';
import type { Applied, Watch, Workbook } from '../port';
import type { AppealEntry } from './appeal/appeals';
import { closingWrites, type ClosingEntry } from './closing-writes';
import { standingOf, STATES, wordsOf, type Standing } from './closings';
import { failed, type Who } from './seal';
import { verifyMonth, type Verified } from './verify';

/** Opens a closed month; the sealed values stay, and the next closing is a further version. */
export async function reopenMonth(
  workbook: Workbook,
  month: string,
  who: Who,
  why: string,
  watch?: Watch,
): Promise<Applied> {
  if (why.trim() === '') return failed(NO_REASON);
  return record(workbook, month, who, watch, ({ closed, version }, verified) => {
    if (verified === null) return failed(notClosed(month));
    if (closed === null) return failed(lineLost(month, version, verified.seal?.head.fingerprint ?? ''));
    return { of: 'reopened', version, why };
  });
}

export const SIGNATURES = {
  self: text('自评', 'Self-assessment'),
  lead: text('上级', 'Lead'),
  review: text('复核', 'Review'),
  person: text('本人确认', 'Confirmed by the person'),
} as const;
export type Signature = keyof typeof SIGNATURES;

export interface Signed {
  readonly signature: Signature;
  /** Who signed, and when. */
  readonly by: string;
  readonly time: string;
  /** Of whose assessment; empty where it is of all. */
  readonly name: string;
}

export async function signMonth(
  workbook: Workbook,
  month: string,
  who: Who,
  signature: Signature,
  name: string,
  watch?: Watch,
): Promise<Applied> {
  if (who.by.trim() === '') return failed(NO_NAME);
  return record(workbook, month, who, watch, ({ version }, verified) => ({
    of: 'signed',
    version: verified === null ? version + 1 : version,
    item: inLanguage(SIGNATURES[signature], who.language),
    name: name === '' ? null : name,
  }));
}

/** Of the version that is closed, or is being prepared. */
export function signedIn({ lines, version, closed }: Standing): readonly Signed[] {
  const own = closed === null ? version + 1 : version;
  return lines.flatMap((line): readonly Signed[] => {
    if (line.of !== 'signed' || Number(line.version) !== own) return [];
    const item = wordsOf(line.item);
    const signature = (Object.keys(SIGNATURES) as Signature[]).find((one) =>
      [SIGNATURES[one].zh, SIGNATURES[one].en].includes(item),
    );
    if (signature === undefined) return [];
    return [{ signature, by: wordsOf(line.by), time: wordsOf(line.time), name: wordsOf(line.name) }];
  });
}

type Entry = Omit<ClosingEntry, 'month' | 'by' | 'time'>;

async function record(
  workbook: Workbook,
  month: string,
  who: Who,
  watch: Watch | undefined,
  entry: (standing: Standing, verified: Verified | null) => Entry | Applied,
): Promise<Applied> {
  const reading = await readMonthState(workbook, month);
  const verified = verifyMonth(reading);
  const own = entry(verified?.standing ?? standingOf(reading, month), verified);
  if ('ok' in own) return own;
  const title = `${inLanguage(STATES[own.of as keyof typeof STATES], who.language)} ${month}`;
  return workbook.apply({ title, writes: lineWrites(reading, month, who, [own as ClosingEntry]) }, watch);
}

/** Steps that add lines about a month. @param appeals lines of 星评申诉 that go with them */
export function lineWrites(
  reading: MonthReading,
  month: string,
  { by, time, language }: Who,
  entries: readonly ClosingEntry[],
  appeals: readonly AppealEntry[] = [],
) {
  const closings = entries.map((entry): ClosingEntry => ({ ...entry, month, by, time }));
  return closingWrites(reading, { closings, appeals }, language);
}

export const keyOfMonth = ({ month }: MonthReading): string => (month === null ? '' : monthKey(month));

const NO_REASON = text(
  '没有写理由，因此没有重开。请写明为什么要重开。',
  'No reason was given, so the month was not reopened. Say why.',
);
const NO_NAME = text(
  '没有写姓名，因此没有签核。请填写签核人。',
  'No name was given, so nothing was signed. Fill in who signs.',
);
const notClosed = (month: string): Text =>
  text(`${month} 没有封账，不需要重开。`, `${month} is not closed, so there is nothing to reopen.`);

/** Only the sealed values tell of the closing. */
const lineLost = (month: string, version: number, print: string): Text =>
  text(
    `“星评月结”里 ${month} 第 ${version} 次封账的一行不见了或被改动，因此没有重开。请先恢复这一行（撤销，或从备份复制），或补写一行：月份 ${month}、状态 已封账、版次 ${version}、指纹 ${print}。`,
    `The line of version ${version} of ${month} in 星评月结 is gone or was edited, so the month was not reopened. Put the line back (undo, or a backup), or write one: month ${month}, state closed, version ${version}, fingerprint ${print}.`,
  );
