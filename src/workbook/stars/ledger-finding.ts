/** Something that is wrong in 星级台账. */
import type { Text } from '../../core/words/text';

export interface LedgerFinding {
  readonly code: 'unread' | 'edited' | 'no-reason' | 'person' | 'twice' | 'order' | 'gap' | 'fell' | 'lost';
  /** Cells on 星级台账. */
  readonly addresses: readonly string[];
  readonly message: Text;
}
