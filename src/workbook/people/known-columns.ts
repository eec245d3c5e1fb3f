/**
 * Which column of a sheet of ours is which: by their headers; of several of one header, and where a header was edited, by what stands
 * under them.
 */
import { isBlank, type Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import { headIn } from './head-in';

export interface KnownColumn<K extends string> {
  readonly key: K;
  readonly title: Text;
}

/** Columns of the block; what is not there is missing. */
export type Places<K extends string> = ReadonlyMap<K, number>;

export interface Known<K extends string> {
  /** Row of the block; −1 where the headers are gone. */
  readonly headAt: number;
  readonly places: Places<K>;
  /** Keys whose columns have another header now, or none. */
  readonly edited: readonly K[];
}

/**
 * @param sound how much of the sheet is as it was written, were these the columns; what only tips the scales is less than 1
 * @param later keys of which an earlier version had no column
 */
export function knownColumns<K extends string>(
  columns: readonly KnownColumn<K>[],
  cells: readonly (readonly Cell[])[],
  sound: (places: Places<K>) => number,
  later: readonly K[] = [],
): Known<K> {
  const headAt = headIn(
    cells,
    columns.map(({ title }) => title),
  );
  if (headAt < 0) {
    const places = new Map(columns.map(({ key }, at) => [key, at]));
    return { headAt, places: sound(places) >= 1 ? places : new Map(), edited: [] };
  }
  const head = cells[headAt] ?? [];
  const all = columns.map(({ title }) =>
    [...head.keys()].filter((at) => head[at] === title.zh || head[at] === title.en),
  );
  const places = new Map(
    columns.flatMap(({ key }, index) => (all[index]?.[0] === undefined ? [] : [[key, all[index][0]]])),
  );
  // A column of nothing at all is none.
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const holds = (at: number): boolean => cells.some((row) => !isBlank(row[at] ?? null));
  const taken = new Set(all.flat());
  const free = new Set([...Array(width).keys()].filter((at) => !taken.has(at) && holds(at)));
  const edited: K[] = [];
  for (const [index, { key }] of columns.entries()) {
    const own = all[index] ?? [];
    if (own.length === 1) continue;
    const isNear = nearTo(columns, places, index);
    const isTitled = (at: number): boolean => !isBlank(head[at] ?? null);
    const rank = (at: number): number => (isNear(at) ? 2 : 0) + (isTitled(at) ? 1 : 0);
    const candidates = [...(own.length > 1 ? own : free)].sort((a, b) => rank(b) - rank(a) || a - b);
    const scores = candidates.map((at) => sound(new Map(places).set(key, at)));
    const most = Math.max(...scores);
    const without = own.length > 1 ? -1 : sound(places);
    const isProven = own.length > 1 || most >= without + 1;
    // Under a header of blanks nothing tells a column from another one but where it stands.
    const fitting = candidates.filter((_, place) => (scores[place] ?? 0) >= Math.max(1, without));
    const likely = later.includes(key)
      ? undefined
      : (fitting.find(isNear) ?? onlyOf(fitting.filter(isTitled)) ?? onlyOf(fitting));
    const at = isProven ? candidates[scores.indexOf(most)] : likely;
    if (at === undefined) continue;
    places.set(key, at);
    free.delete(at);
    if (own.length === 0) edited.push(key);
  }
  return { headAt, places, edited };
}

const onlyOf = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** Whether a column stands where it did when the sheet was written: between those beside it. */
function nearTo<K extends string>(
  columns: readonly KnownColumn<K>[],
  places: Places<K>,
  index: number,
): (at: number) => boolean {
  const before = places.get(columns[index - 1]?.key as K) ?? -1;
  const behind = places.get(columns[index + 1]?.key as K) ?? Infinity;
  return (at) => at > before && at < behind;
}
