/** The check of a line of 星级台账: tells a line from what it was when it was written; it is not meant against forgery. */
import { checkOf } from '../closing/fingerprint';
import type { LedgerLine } from './ledger-read';

type Told = Omit<LedgerLine, 'row' | 'check'>;

/** The same for a line that is to be written and for what is read of it. */
export function checkOfLine(line: Told): string {
  const { month, id, name, team, scheme, rule, given, reason, version, by, time } = line;
  const words = [month, id, name, team, scheme, reason, version, by, time].map((one) => one?.trim());
  return checkOf([...words, rule, given]);
}
