/** Protects the sheets of a closed month, and takes that off with a reason. A step of its own: Excel forgets its undo list by it. */
import { inLanguage, text } from '../../core/words/text';
import type { MonthReading } from '../month/reading';
import type { Applied, Workbook } from '../port';
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
    await workbook.apply(applied.inverse);
    throw error;
  }
  return applied;
}

const NO_REASON = text(
  '没有写理由，因此没有解除保护。请写明为什么要解除。',
  'No reason was given, so the protection stays. Say why it should go.',
);
