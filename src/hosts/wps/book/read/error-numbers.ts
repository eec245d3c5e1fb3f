/** Errors in cells come as numbers, which a cell may also hold as a number: then what it shows decides. */
import { errorOfNumber } from '../../../../functions/wps-errors';
import type { Place } from '../places';

export function mayBeError(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && errorOfNumber(value) !== undefined;
}

/** `#N/A`, or `####` where the column is too narrow for it. */
const showsError = (text: unknown): boolean => typeof text !== 'string' || text.startsWith('#');

interface Grids {
  readonly values: readonly (readonly unknown[])[];
  /** What `Formula` says: of a constant, the constant. */
  readonly written: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/**
 * Cells, as `row,column` of the grid, that hold a number which only looks like an error's.
 * @param shown what several cells below one another show; null where they differ
 */
export function plainNumbers(
  { values, written, formulas }: Grids,
  shown: (run: Place) => unknown,
): Set<string> {
  const plain = new Set<string>();
  const columns = values[0]?.length ?? 0;
  const ask = (row: number, column: number, rows: number): void => {
    const text = shown({ row, column, rows, columns: 1 });
    if (text === null && rows > 1) for (let r = 0; r < rows; r += 1) ask(row + r, column, 1);
    else if (!showsError(text)) for (let r = 0; r < rows; r += 1) plain.add(`${row + r},${column}`);
  };
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row]?.[column];
      if (!mayBeError(value)) continue;
      if (typeof formulas[row]?.[column] !== 'string') {
        // A constant is told as it is: the error's text, or the number's digits.
        if (Number(written[row]?.[column] ?? NaN) === value) plain.add(`${row},${column}`);
        continue;
      }
      const first = row;
      while (values[row + 1]?.[column] === value && typeof formulas[row + 1]?.[column] === 'string') row += 1;
      ask(first, column, row - first + 1);
    }
  }
  return plain;
}
