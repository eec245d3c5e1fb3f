/** What the engine knows beyond a workbook's own data. */
import type { ICellData, IRange } from '@univerjs/core';
import type { PlainValue } from './cell';

export type Matrix<Value> = Readonly<Record<number, Readonly<Record<number, Value>> | undefined>>;

/** Keyed by sheet. */
export interface Computed {
  /** Where array formulas put their results, and the results. */
  readonly ranges: Readonly<Record<string, Matrix<IRange>>>;
  readonly cells: Readonly<Record<string, Matrix<ICellData>>>;
  /** Formulas of cells that share one text with others. */
  readonly formulas: Readonly<Record<string, Matrix<string>>>;
}

export const nothingComputed: Computed = { ranges: {}, cells: {}, formulas: {} };

/**
 * What the engine made of the file's formulas before anybody changed anything, by sheet and place in the file. Where it still makes the
 * same of one, the value that the file has stored stays, whatever the engine thinks of it.
 */
export type FirstResults = Readonly<Record<string, Matrix<FirstResult>>>;

export interface FirstResult {
  readonly value: PlainValue;
  /** The engine gives formulas such as NOW() a format. */
  readonly style: ICellData['s'];
}

/** Of one sheet. */
export interface SheetComputed {
  readonly ranges: Matrix<IRange>;
  readonly cells: Matrix<ICellData>;
  readonly formulas: Matrix<string>;
}

export const ofSheet = ({ ranges, cells, formulas }: Computed, id: string): SheetComputed => ({
  ranges: ranges[id] ?? {},
  cells: cells[id] ?? {},
  formulas: formulas[id] ?? {},
});
