/** What stands above the header, such as the month or a pool, against what was sealed of it. */
import { cellChange, shownAt } from './cell-change';
import type { Change, Place } from './change';
import { NOTHING, type KeptAbove, type KeptTable, type Placed } from './kept';
import { pairUp } from './pair';

/** Less than the same, more than nothing in common. */
const SAME_LABEL = 0.5;

/** What is the same counts as such wherever it stands; the rest is known by the words beside it. */
export function aboveChanges(before: KeptTable, now: Placed): readonly Change[] {
  const [olds, news] = [before.above, now.above];
  const wordsOf = (cell: KeptAbove): string => JSON.stringify(cell);
  const pairs = pairUp(
    olds.map(wordsOf),
    news.map(wordsOf),
    (one, other) => {
      const [old, fresh] = [olds[one], news[other]];
      if (old === undefined || fresh === undefined) return 0;
      if (cellChange(old, fresh) === null) return 1;
      return old.label === fresh.label ? SAME_LABEL : 0;
    },
    SAME_LABEL,
  );
  const changed = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index];
    if (old === undefined) return [];
    const [who, what] = ['', old.label];
    if (at === undefined) return [{ kind: 'value', at: null, who, what, before: old.value, after: null }];
    const change = cellChange(old, news[at] ?? NOTHING);
    const place = aboveAt(now, at);
    return change === null ? [] : [{ ...change, at: place, ...shownAt(now, place), who, what }];
  });
  const added = pairs.added.map((at): Change => {
    const { label: what = '', value: after = null } = news[at] ?? {};
    const place = aboveAt(now, at);
    return { kind: 'value', at: place, ...shownAt(now, place), who: '', what, before: null, after };
  });
  return [...changed, ...added];
}

function aboveAt(now: Placed, index: number): Place {
  const { row, column } = now.aboveAt[index] ?? { row: 0, column: 0 };
  return { sheet: now.sheet, row, column };
}
