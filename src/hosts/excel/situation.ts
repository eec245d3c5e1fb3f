/** What the steps of a patch have to know of the workbook. */
import type { Area, Block } from '../../workbook/port';

export interface Situation {
  /** Bytes that one request may have. */
  readonly bytes: number;
  /** The note that a cell had when the patch was begun. */
  noteBefore(sheet: string, row: number, column: number): string;
  /** What an area held; of a copy, what its source did; undefined on any other sheet that the patch adds. */
  before(area: Area): Block | undefined;
  /** The workbook's names and what they refer to. */
  readonly named: readonly { readonly name: string; readonly formula: string }[];
}
