/** What the steps of a patch have to know of the workbook and of the patch. */

export interface Situation {
  /** Bytes that one request may have. */
  readonly bytes: number;
  /** The note that a cell had when the patch was begun. */
  noteBefore(sheet: string, row: number, column: number): string;
  /** Whether the patch itself adds the sheet. */
  added(sheet: string): boolean;
  /** The workbook's names and what they refer to. */
  readonly named: readonly { readonly name: string; readonly formula: string }[];
}
