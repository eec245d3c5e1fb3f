/** What the closing's screen shows: the month, what is to be looked at before closing it, or what was changed since. */
import { readForClosing, planSeal, type SealAnswer } from './seal';
import type { MonthReading } from '../month/reading';
import type { Workbook } from '../port';
import { checkMonth } from './check/check';
import type { Check } from './check/found';
import { standingOf, type Standing } from './closings';
import { keyOfMonth } from './record';
import { verifyMonth, type Verified } from './verify';

export interface ClosingView {
  readonly reading: MonthReading;
  readonly standing: Standing;
  /** Of an open month. */
  readonly answer: SealAnswer | null;
  readonly checks: readonly Check[];
  /** Of a closed month. */
  readonly verified: Verified | null;
}

/** Two round trips. */
export async function readClosing(workbook: Workbook, month?: string): Promise<ClosingView> {
  const reading = await readForClosing(workbook, month);
  const verified = verifyMonth(reading);
  const standing = verified?.standing ?? standingOf(reading, keyOfMonth(reading));
  return {
    reading,
    standing,
    answer: verified === null ? planSeal(reading) : null,
    checks: verified === null ? checkMonth(reading) : [],
    verified,
  };
}
