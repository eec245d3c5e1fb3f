/** Which of some places still stand in their order, where the fewest have been moved. */

/**
 * Their indexes.
 * @example longestRun([0, 3, 1, 2]) //=> new Set([0, 2, 3])
 */
export function longestRun(places: readonly number[]): ReadonlySet<number> {
  /** Of the longest run that ends with each: how long it is, and what came before. */
  const runs: { readonly length: number; readonly from: number }[] = [];
  for (const place of places) {
    let best = { length: 1, from: -1 };
    for (const [from, { length }] of runs.entries())
      if ((places[from] as number) < place && length + 1 > best.length) best = { length: length + 1, from };
    runs.push(best);
  }
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.from ?? -1)
    kept.add(at);
  return kept;
}
