/** Lines before and after, side by side: what stayed, what became what, what came and went. */

interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * The pairs that differ. Equal lines stay together (longest common subsequence); between them what went and what came is
 * paired in order.
 */
export function alignLines<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly Pair<T>[] {
  const longest = commonLengths(before, after, same);
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [T[], T[]] = [[], []];
  const flush = (): void => {
    for (let k = 0; k < Math.max(gone.length, come.length); k++)
      pairs.push({ before: gone[k], after: come[k] });
    [gone, come] = [[], []];
  };
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]];
    if (i < before.length && j < after.length && same(a as T, b as T)) {
      flush();
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))
    ) {
      gone.push(a as T);
      i++;
    } else {
      come.push(b as T);
      j++;
    }
  }
  flush();
  return pairs;
}

/** Length of the longest common subsequence from every pair of places on. */
function commonLengths<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, next] = [table[i] as number[], table[i + 1] as number[]];
      row[j] = same(before[i] as T, after[j] as T)
        ? (next[j + 1] ?? 0) + 1
        : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
