/** Results as they stand in tables of examples. */
import { isError, type Cell, type CellError } from '../../src/core/cell';
import { NOT_APPLICABLE, NOT_RATED } from '../../src/core/input/not-applicable';
import { toNumber } from '../../src/core/number/exact';
import { isNotRated, type NotRated } from '../../src/core/score/not-rated';
import type { Score, Total } from '../../src/core/score/row';

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
export function sound<T>(value: T): Exclude<T, CellError | NotRated | null | undefined> {
  if (value === null || value === undefined || isError(value) || isNotRated(value))
    throw new Error(JSON.stringify(value));
  return value as Exclude<T, CellError | NotRated | null | undefined>;
}

export function plain(score: Score | Total): Cell {
  if (score === null || score === NOT_APPLICABLE || isError(score)) return score;
  return isNotRated(score) ? NOT_RATED : toNumber(score);
}
