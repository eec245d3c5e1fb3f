/** Which cell above the headers each sealed one is. */
import { cellChange } from './cell-change';
import type { KeptAbove } from './kept';
import { pairUp, type Pairs } from './pair';

/** Of two that are not alike in both: the same words beside it, else the same value, else nothing beside either. */
const SAME_LABEL = 0.9;
const SAME_VALUE = 0.7;
const NO_LABEL = 0.5;

/**
 * What is the same at its place, or beside the same words, counts as such; then what stands at its place. The words beside a cell may be
 * gone themselves: then what is the same is it; the rest is known by the words beside it, else by its value.
 */
export function pairAbove(olds: readonly KeptAbove[], news: readonly KeptAbove[]): Pairs {
  const found: (number | undefined)[] = olds.map(() => undefined);
  const free = new Set(news.keys());
  const pairBy = (alike: (old: KeptAbove, fresh: KeptAbove) => boolean): void => {
    for (const [index, old] of olds.entries()) {
      if (found[index] !== undefined) continue;
      const at = [...free].find((one) => alike(old, news[one] as KeptAbove));
      if (at === undefined) continue;
      found[index] = at;
      free.delete(at);
    }
  };
  const isSame = (old: KeptAbove, fresh: KeptAbove): boolean => cellChange(old, fresh) === null;
  const isThere = (old: KeptAbove, fresh: KeptAbove): boolean =>
    old.place !== undefined && old.place === fresh.place;
  pairBy((old, fresh) => isThere(old, fresh) && isSame(old, fresh));
  pairBy((old, fresh) => old.label === fresh.label && isSame(old, fresh));
  pairBy(isThere);
  pairBy((old, fresh) => isSame(old, fresh) && ![...free].some((at) => news[at]?.label === old.label));
  const lost = [...olds.keys()].filter((index) => found[index] === undefined);
  const left = [...free];
  const pairs = pairUp(
    lost.map((index) => `${index}`),
    left.map((at) => `new ${at}`),
    (one, other) => {
      const [old, fresh] = [olds[lost[one] ?? -1], news[left[other] ?? -1]];
      if (old === undefined || fresh === undefined) return 0;
      if (old.label === fresh.label && old.label !== '') return SAME_LABEL;
      if (isSame(old, fresh)) return SAME_VALUE;
      return old.label === fresh.label ? NO_LABEL : 0;
    },
    NO_LABEL,
  );
  for (const [one, other] of pairs.now.entries())
    if (other !== undefined) found[lost[one] ?? -1] = left[other];
  const taken = new Set(found);
  return { now: found, added: left.filter((at) => !taken.has(at)) };
}
