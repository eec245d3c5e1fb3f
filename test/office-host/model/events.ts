/** Events on their way from the workbook to the client. */

/** Numbers of the messages, as the library expects them. */
export const eventType = {
  documentSelection: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
} as const;

/** Whose doing it is: ours and our user's, or that of somebody else with the same workbook open. */
export type Source = 'Local' | 'Remote';

export interface WorkbookEvent {
  readonly type: number;
  /** Id of the object it happened to; none for the workbook itself. */
  readonly target?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type Emit = (event: WorkbookEvent) => void;
