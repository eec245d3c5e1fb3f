/** Something to look at before closing. */
import type { Text } from '../../../core/words/text';
import type { Area } from '../../port';

export type CheckKind =
  | 'missing'
  | 'pending'
  | 'error'
  | 'words'
  | 'no-formula'
  | 'typed-over'
  | 'rules'
  | 'sum'
  | 'slips'
  | 'stars'
  | 'quota'
  | 'amended'
  | 'person';

export interface Check {
  readonly kind: CheckKind;
  /** Where to go. */
  readonly at: Area;
  readonly words: Text;
}

export function cell(sheet: string, row: number, column: number): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}
