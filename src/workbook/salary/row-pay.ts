/** What one row is paid, part by part. */
import type { Fen } from '../../core/number/fen';
import type { Text } from '../../core/words/text';
import type { Role } from './roles';

export interface RowPay {
  readonly amounts: Readonly<Partial<Record<Role, Fen>>>;
  /** How the amounts come about, to be checked by hand. */
  readonly because: Text;
}
