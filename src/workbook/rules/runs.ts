/** Runs of equal values down a column, so that a step covers many cells. */

export interface Run<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

/** @example runsOf(['a', 'a', 'b']) //=> [{ value: 'a', start: 0, length: 2 }, { value: 'b', start: 2, length: 1 }] */
export function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value)
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ value, start: index, length: 1 });
  });
  return runs;
}
