/** Protects the sheets of a closed month, and takes that off with a reason. A step of its own: Excel forgets its undo list by it. */
import { inLanguage, text } from '../../core/words/text';
import type { MonthReading } from '../month/reading';
import type { Applied, SheetInfo, Workbook } from '../port';
import { lineWrites } from './record';
import { failed, type Who } from './seal';
import { STATES } from './closings';
import type { Verified } from './verify';

/** The sheets that were sealed and the sheet of sealed values, as far as they are there. */
export function sealedSheets({ seal, now }: Verified): readonly string[] {
  const own = now.flatMap((one) => one?.sheet ?? []);
  return seal === null ? own : [...own, seal.sheet];
}

/** Whether all of them are protected. */
export function areProtected({ survey }: MonthReading, sheets: readonly string[]): boolean {
  const found = survey.sheets.filter(({ name }) => sheets.includes(name));
  return found.length > 0 && found.every((one) => one.protected);
}

export interface Protecting {
  readonly reading: MonthReading;
  readonly verified: Verified;
  readonly month: string;
}

/** The line is written first, and taken back where the program refuses to protect. */
export async function protectMonth(
  workbook: Workbook,
  { reading, verified, month }: Protecting,
  on: boolean,
  who: Who,
  why: string,
): Promise<Applied> {
  if (!on && why.trim() === '') return failed(NO_REASON);
  const of = on ? 'protected' : 'unprotected';
  const sheets = sealedSheets(verified);
  const { version } = verified.standing;
  const entry = { of, version, sheets: sheets.join('；'), why: why || null } as const;
  const title = `${inLanguage(STATES[of], who.language)} ${month}`;
  const applied = await workbook.apply({ title, writes: lineWrites(reading, month, who, [entry]) });
  if (!applied.ok) return applied;
  try {
    await workbook.protect(sheets, on);
  } catch (error) {
    const taken = await workbook.apply(applied.inverse).catch(() => null);
    if (taken?.ok === true && (await standAs(workbook, reading.survey.sheets))) throw error;
    return { ok: false, fault: { kind: 'unsure', ...UNSURE } };
  }
  return applied;
}

/** Whether sheets are protected as they were. */
async function standAs(workbook: Workbook, before: readonly SheetInfo[]): Promise<boolean> {
  const now = await workbook.sheets().catch(() => []);
  return before.every((was) => now.find(({ name }) => name === was.name)?.protected === was.protected);
}

const UNSURE = text(
  '保护没有做完，也没能全部退回。请逐一看工作表是否受保护，并看“星评月结”的最后一行。',
  'Protecting broke off, and not all of it could be taken back. Look at each sheet, and at the last line of 星评月结.',
);
const NO_REASON = text(
  '没有写理由，因此没有解除保护。请写明为什么要解除。',
  'No reason was given, so the protection stays. Say why it should go.',
);
