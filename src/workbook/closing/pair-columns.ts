/**
 * Which column of a sheet each sealed one is: by its header; of several that have it, and of those whose header is another now, by
 * what they hold and by which of them formulas name.
 */
import { sameContent } from './same-cell';
import { hasCheck } from './cell-change';
import { sameValue } from './content-code';
import { NOTHING, type KeptCell, type KeptTable, type Placed } from './kept';
import { bestFirst } from './pair';
import { isNothing, likeness, pairRows, type Columns } from './pair-table';
import type { Named } from './named-columns';
import { pairBlanks, pairValues } from './pair-leftovers';

/** Whose header is gone is looked for among those that have as much in common. */
const LEAST_COLUMN = 0.6;

export interface PairedColumns {
  readonly columns: Columns;
  /** Places of sealed columns of which several could be the one. */
  readonly unsure: ReadonlySet<number>;
  /** Of those that are as they were sealed another column of the header that could be it, edited. */
  readonly rivals: ReadonlyMap<number, number>;
}

/** @param named columns that formulas name, of the seal and of today */
export function pairColumns(before: KeptTable, now: Placed, named: Named): PairedColumns {
  const groups = groupsOf(before, now);
  const columns: (number | undefined)[] = before.columns.map(() => undefined);
  for (const { olds, news } of groups)
    if (olds.length === 1 && news.length === 1) columns[olds[0] as number] = news[0];
  const rows = pairRows(before, now, columns).now;
  const cells = (column: number): readonly KeptCell[] =>
    before.rows.map((row) => row.cells[column] ?? NOTHING);
  const others = (column: number): readonly KeptCell[] =>
    rows.map((at) => now.rows[at ?? -1]?.cells[column] ?? NOTHING);
  const unsure = new Set<number>();
  const rivals = new Map<number, number>();
  for (const { olds, news } of groups) {
    if (news.length === 0 || (olds.length === 1 && news.length === 1)) continue;
    const score = (one: number, other: number): number => {
      const isNamed = named.before(before.columns[one]?.key) && named.now(now.columns[other]?.key);
      return share(cells(one), others(other)) + (isNamed ? 1 : 0);
    };
    const taken = new Set<number>();
    bestFirst(
      olds,
      news,
      (one, other) => score(one, other) / 2,
      0,
      (one, other) => {
        columns[one] = other;
        taken.add(other);
      },
    );
    for (const one of olds) {
      const own = columns[one];
      if (own === undefined) continue;
      const alike = news.filter((other) => !taken.has(other) && score(one, other) === score(one, own));
      // Where both hold the same it does not matter which it is.
      if (alike.some((other) => share(others(own), others(other)) < 1)) {
        unsure.add(one);
        columns[one] = undefined;
        continue;
      }
      const isNamed = score(one, own) > 1;
      const rival = news.find(
        (other) => !taken.has(other) && isRival(cells(one), others(own), others(other)),
      );
      if (!isNamed && rival !== undefined) rivals.set(one, rival);
    }
  }
  // Of two headers that were alike one may be another now.
  const lost = columns.flatMap((at, index) => (at === undefined && !unsure.has(index) ? [index] : []));
  const claimed = new Set([
    ...columns,
    ...groups.flatMap(({ olds, news }) => (olds.length === 0 ? [] : news)),
  ]);
  const free = [...now.columns.keys()].filter((at) => !claimed.has(at));
  const alike = (one: number, other: number): number => likeness(cells(one), others(other));
  bestFirst(lost, free, alike, LEAST_COLUMN, (one, other) => (columns[one] = other));
  pairValues(before, columns, { cells, others, free });
  pairBlanks(before, now, columns);
  return { columns, unsure, rivals };
}

/** Keys that columns were sealed under, by those that they have; another one for what has the key of a sealed column and is not it. */
export function renamedColumns(
  before: KeptTable,
  now: Placed,
  { columns, unsure }: PairedColumns,
): ReadonlyMap<string, string> {
  const sealed = new Map(before.columns.map(({ key }, index) => [key, index]));
  const was = new Map(columns.flatMap((at, index) => (at === undefined ? [] : [[at, index] as const])));
  return new Map(
    now.columns.flatMap(({ key }, at): readonly (readonly [string, string])[] => {
      const old = before.columns[was.get(at) ?? -1];
      if (old !== undefined) return old.key === key ? [] : [[key, old.key]];
      const other = sealed.get(key);
      return other === undefined || unsure.has(other) ? [] : [[key, `${key}#+${at}`]];
    }),
  );
}

interface Group {
  readonly olds: number[];
  readonly news: number[];
}

/** Columns of one header. */
function groupsOf(before: KeptTable, now: Placed): readonly Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (word: string): Group => {
    const own = groups.get(word) ?? { olds: [], news: [] };
    groups.set(word, own);
    return own;
  };
  for (const [index, { key, doubt }] of before.columns.entries()) {
    const is = now.columns.findIndex(
      ({ title }) => doubt !== undefined && doubt !== '' && hasCheck(title, doubt),
    );
    if (doubt === undefined) groupOf(plain(key)).olds.push(index);
    else if (is >= 0) groupOf(plain(now.columns[is]?.key ?? '')).olds.push(index);
  }
  for (const [index, { key }] of now.columns.entries()) {
    const called = now.called[index] ?? '';
    groupOf(groups.has(plain(key)) ? plain(key) : called).news.push(index);
  }
  return [...groups.values()].filter(({ olds }) => olds.length > 0);
}

/** So much of it would still be as it was. */
const MOST = 0.5;

/** Whether the other is not as it was sealed, and would have been edited in a few cells had it been the one. */
function isRival(sealed: readonly KeptCell[], own: readonly KeptCell[], other: readonly KeptCell[]): boolean {
  const same = (held: readonly KeptCell[]): number =>
    sealed.filter((one, index) => sameContent(one, held[index] ?? NOTHING)).length;
  if (other.every(isNothing) && !sealed.every(isNothing)) return false;
  return same(own) === sealed.length && same(other) < sealed.length && same(other) >= sealed.length * MOST;
}

const plain = (key: string): string => key.replace(/#\d+$/, '');

/** How much of two columns is the same, the values for one half and how they are come by for the other; two of blanks are alike. */
function share(a: readonly KeptCell[], b: readonly KeptCell[]): number {
  let [all, same] = [0, 0];
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? NOTHING;
    if (one.doubt !== undefined || (isNothing(one) && isNothing(other))) continue;
    all += 2;
    if (sameValue(one.value, other.value)) same++;
    if (sameContent(one, other)) same++;
  }
  return all === 0 ? 1 : same / all;
}
