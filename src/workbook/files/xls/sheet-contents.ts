/** What one sheet of an old workbook holds. */

/** Tokens of a formula and the constants behind them. */
export interface OldFormula {
  readonly tokens: Uint8Array;
  readonly more: Uint8Array;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type OldValue =
  | { readonly kind: 'n'; readonly value: number }
  | { readonly kind: 's'; readonly value: number }
  | { readonly kind: 'str' | 'e'; readonly value: string }
  | { readonly kind: 'b'; readonly value: boolean };

export interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  value?: OldValue;
  readonly formula?: OldFormula;
}

export interface OldRow {
  readonly points: number;
  readonly own: boolean;
  readonly hidden: boolean;
  readonly format: number | null;
}

export interface OldColumn {
  readonly first: number;
  readonly last: number;
  readonly characters: number;
  readonly format: number;
  readonly hidden: boolean;
}

export interface OldSheetContents {
  readonly cells: OldCell[];
  readonly rows: Map<number, OldRow>;
  readonly columns: OldColumn[];
  readonly merges: Range[];
  /** Formulas that several cells share, by the cells that they are for. */
  readonly shared: { readonly range: Range; readonly formula: OldFormula }[];
  readonly arrays: { readonly range: Range; readonly formula: OldFormula }[];
  frozen: { readonly columns: number; readonly rows: number } | null;
  gridlines: boolean;
  protected: boolean;
  defaultWidth: number | null;
  defaultPoints: number | null;
  /** What is not taken over, counted by what it is. */
  readonly left: Map<Left, number>;
}

export type Left =
  | 'chart'
  | 'object'
  | 'note'
  | 'conditional'
  | 'validation'
  | 'link'
  | 'pivot'
  | 'dataTable';
