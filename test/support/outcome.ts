/** Results as they stand in tables of examples. */
import { isError, type Cell, type CellError } from '../../src/core/cell';
import { toNumber, type Exact } from '../../src/core/number/exact';

/** An error as its code, everything else as it is. */
export function codes(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(codes);
  return isError(result) ? result.error : result;
}

export function expectError(result: unknown, code: string, ...words: readonly string[]): void {
  if (!isError(result)) throw new Error(`expected ${code}, came ${JSON.stringify(result)}`);
  expect(result.error).toBe(code);
  for (const word of words) expect(`${result.text?.zh} ${result.text?.en}`).toContain(word);
}

/** The value, or a failure that shows the error. */
export function sound<T>(value: T): Exclude<T, CellError | null | undefined> {
  if (value === null || value === undefined || isError(value)) throw new Error(JSON.stringify(value));
  return value as Exclude<T, CellError | null | undefined>;
}

export function plain(score: Exact | CellError | null): Cell {
  return score === null || isError(score) ? score : toNumber(score);
}
