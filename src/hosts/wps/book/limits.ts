/** How much is done at once. WPS does everything while the page waits. */
export interface Limits {
  /** Rows written before the page is let breathe, and rows read with one question. */
  readonly rows: number;
  /** Cells read with one question. */
  readonly cells: number;
  /** Cells that a sheet's used range may have; beyond that lie formatted blanks. */
  readonly sheet: number;
  /** How long to wait before each try of taking back, in milliseconds: what made the writing fail may last a moment. */
  readonly pauses: readonly number[];
}

export const limits: Limits = { rows: 5000, cells: 500_000, sheet: 20_000_000, pauses: [0, 200, 1000] };
