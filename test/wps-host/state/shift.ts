/**
 * Relative references move with the cell they are read from. Conditional formats and names are written relative to the
 * active cell, and a reference that leaves the sheet comes in again at the other side.
 */
import { columnLetters, columnNumber } from '../../../src/workbook/formula/address';
import { maxColumns, maxRows } from '../../../src/workbook/patch/limits';
import { changeUnquoted } from './formula-syntax';

const reference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

const around = (value: number, size: number) => ((((value - 1) % size) + size) % size) + 1;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeUnquoted(formula, (part) =>
    part.replace(reference, (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const column = columnNumber(letters) + 1;
      const row = Number(digits);
      const newColumn = columnFixed ? column : around(column + columns, maxColumns);
      const newRow = rowFixed ? row : around(row + rows, maxRows);
      return `${columnFixed}${columnLetters(newColumn - 1)}${rowFixed}${newRow}`;
    }),
  );
}
