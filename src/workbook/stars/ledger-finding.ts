/** Something that is wrong in 星级台账. */
import type { Text } from '../../core/words/text';
import { ledgerAddress, type Ledger, type LedgerLine } from './ledger-read';
import type { LedgerKey } from './ledger-sheet';

export interface LedgerFinding {
  readonly code: 'unread' | 'edited' | 'no-reason' | 'person' | 'twice' | 'order' | 'gap' | 'fell' | 'lost';
  /** Cells on 星级台账. */
  readonly addresses: readonly string[];
  readonly message: Text;
}

/** With the cells of a column that the lines have. */
export function finding(
  ledger: Ledger,
  code: LedgerFinding['code'],
  lines: readonly LedgerLine[],
  key: LedgerKey,
  message: Text,
): LedgerFinding {
  return { code, addresses: lines.map((line) => ledgerAddress(ledger, line, key)), message };
}
