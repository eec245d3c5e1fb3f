/** A column of the sheet that figures go into. */
import type { Wanted } from '../../core/import/recipes';
import type { Text } from '../../core/words/text';

export interface TargetInput extends Wanted {
  readonly words: Text;
  readonly column: number;
  /** The sheet's own header, as one line. */
  readonly title: string;
  /** The header does not say what the column holds: it holds what it is filled with. */
  readonly open?: true;
}
