/** How much goes in one request. Excel on the web refuses requests and answers over 5 MB; the others take all at once. */
export interface Limits {
  /** Cells read with one request, each with value, formula and number format. */
  readonly cells: number;
  /** Bytes written with one request. */
  readonly bytes: number;
  /** Rows and columns of a sheet that are read before it is known how large it is. */
  readonly top: { readonly rows: number; readonly columns: number };
  /** Cells read at most for a look over all sheets. */
  readonly survey: number;
  /** How long to wait before each try of taking back, in milliseconds: what made the writing fail may last a moment. */
  readonly pauses: readonly number[];
}

const pauses = [0, 200, 1000];

export const web: Limits = {
  cells: 40_000,
  bytes: 3_000_000,
  top: { rows: 600, columns: 64 },
  survey: 40_000,
  pauses,
};
export const desktop: Limits = {
  cells: 2_000_000,
  bytes: Infinity,
  top: { rows: 15_000, columns: 64 },
  survey: 150_000,
  pauses,
};

export function limitsHere(): Limits {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? web : desktop;
}
