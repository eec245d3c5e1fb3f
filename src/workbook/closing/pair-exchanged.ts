/** People whose numbers or names were exchanged: each is known by all else in the row. */
import type { KeptTable, Placed } from './kept';
import { bestFirst, type Pairs } from './pair';

/** So much of a row goes with it. */
const LEAST = 0.5;

/** @param likeness of a sealed row and one of today */
export function withExchanged(
  before: KeptTable,
  now: Placed,
  pairs: Pairs,
  likeness: (one: number, other: number) => number,
): Pairs {
  const keyed = new Map(
    pairs.now.flatMap((at, row) =>
      at !== undefined &&
      before.rows[row]?.kind === 'person' &&
      now.rows[at]?.kind === 'person' &&
      likeness(row, at) < 1
        ? [[row, at] as const]
        : [],
    ),
  );
  if (keyed.size < 2) return pairs;
  const likest = new Map<number, number>();
  bestFirst([...keyed.keys()], [...keyed.values()], likeness, LEAST, (row, at) => likest.set(row, at));
  const rowAt = new Map([...keyed].map(([row, at]) => [at, row]));
  const exchanged = new Map<number, number>();
  const seen = new Set<number>();
  for (const first of keyed.keys()) {
    // Whoever has the row of another, whose row another has, until it comes round.
    const cycle: number[] = [];
    for (let row: number | undefined = first; row !== undefined && !seen.has(row);) {
      seen.add(row);
      cycle.push(row);
      row = rowAt.get(likest.get(row) ?? -1);
    }
    const isRound = cycle.length > 1 && likest.get(cycle.at(-1) ?? -1) === keyed.get(first);
    const isLiker = (row: number): boolean =>
      likeness(row, likest.get(row) ?? 0) > likeness(row, keyed.get(row) ?? 0);
    if (!isRound || !cycle.every(isLiker)) continue;
    if (keepsIdentity(before, now, cycle, likest) || !standInOrder(cycle, keyed, now))
      for (const row of cycle) exchanged.set(row, likest.get(row) as number);
  }
  return { ...pairs, now: pairs.now.map((at, row) => exchanged.get(row) ?? at) };
}

/** Each of them has the name still, which tells them apart. */
function keepsIdentity(
  before: KeptTable,
  now: Placed,
  rows: readonly number[],
  at: ReadonlyMap<number, number>,
): boolean {
  const names = rows.map((row) => before.rows[row]?.name ?? '');
  return (
    new Set(names).size === rows.length &&
    rows.every((row, index) => now.rows[at.get(row) ?? -1]?.name === names[index])
  );
}

/** As they stood when they were sealed: then the figures were exchanged, and not who they are. */
function standInOrder(rows: readonly number[], at: ReadonlyMap<number, number>, { rowsAt }: Placed): boolean {
  const places = [...rows].sort((a, b) => a - b).map((row) => rowsAt[at.get(row) ?? 0] ?? 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}
