/** Finds things again: by their keys; those of one key, and those whose key is gone, by what they hold. */

export interface Pairs {
  /** Of each of the old ones its place among the new ones, or undefined. */
  readonly now: readonly (number | undefined)[];
  /** New ones that no old one is. */
  readonly added: readonly number[];
}

/**
 * @param likeness how much of what they hold is the same, 0–1; 1 where all of it is
 * @param least how much must be the same where the key is another
 */
export function pairUp(
  before: readonly string[],
  after: readonly string[],
  likeness: (before: number, after: number) => number,
  least: number,
): Pairs {
  const now: (number | undefined)[] = before.map(() => undefined);
  const free = new Set(after.keys());
  const take = (one: number, other: number): void => {
    now[one] = other;
    free.delete(other);
  };
  const [olds, news] = [groupsOf(before), groupsOf(after)];
  for (const [key, own] of olds) {
    const others = news.get(key) ?? [];
    if (own.length === 1 && others.length === 1) take(own[0] as number, others[0] as number);
    else bestFirst(own, others, likeness, 0, take);
  }
  const lost = now.flatMap((found, index) => (found === undefined ? [index] : []));
  bestFirst(lost, [...free], likeness, least, take);
  return { now, added: [...free].sort((a, b) => a - b) };
}

function groupsOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

/** Those that are alike wholly, then the likest; of the equally alike, those that come first. */
export function bestFirst(
  before: readonly number[],
  after: readonly number[],
  likeness: (before: number, after: number) => number,
  least: number,
  take: (before: number, after: number) => void,
): void {
  if (before.length === 0 || after.length === 0) return;
  const [left, free] = [new Set(before), new Set(after)];
  const doubtful: { readonly one: number; readonly other: number; readonly share: number }[] = [];
  for (const one of before) {
    for (const other of after) {
      if (!free.has(other)) continue;
      const share = likeness(one, other);
      if (share === 1) {
        take(one, other);
        left.delete(one);
        free.delete(other);
        break;
      }
      if (share >= least) doubtful.push({ one, other, share });
    }
  }
  for (const { one, other } of doubtful.sort((a, b) => b.share - a.share)) {
    if (!left.has(one) || !free.has(other)) continue;
    take(one, other);
    left.delete(one);
    free.delete(other);
  }
}
