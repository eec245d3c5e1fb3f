/** What stands above the header, such as the month or a pool, against what was sealed of it. */
import { cellChange, shownAt } from './cell-change';
import type { Change, Place } from './change';
import { sameValue } from './content-code';
import { NOTHING, type KeptAbove, type KeptTable, type Placed } from './kept';
import { pairUp } from './pair';
import type { Again } from './same-rows';

/** Of two that are not alike in both: the same words beside it, else the same value, else nothing beside either. */
const SAME_LABEL = 0.9;
const SAME_VALUE = 0.7;
const NO_LABEL = 0.5;

/** What is the same beside the same words counts as such wherever it stands; the rest is known by the words beside it, else by its value. */
export function aboveChanges(
  before: KeptTable,
  now: Placed,
  missing: readonly string[] = [],
  again?: Again,
): readonly Change[] {
  const olds = before.above.filter((cell) => !isDoubtful(cell));
  const news = now.above;
  const wordsOf = (cell: KeptAbove): string => JSON.stringify(cell);
  const pairs = pairUp(
    olds.map(wordsOf),
    news.map(wordsOf),
    (one, other) => {
      const [old, fresh] = [olds[one], news[other]];
      if (old === undefined || fresh === undefined) return 0;
      const [same, labelled] = [cellChange(old, fresh) === null, old.label === fresh.label];
      if (same && labelled) return 1;
      if (labelled && old.label !== '') return SAME_LABEL;
      if (same) return SAME_VALUE;
      return labelled ? NO_LABEL : 0;
    },
    NO_LABEL,
  );
  const changed = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index];
    if (old === undefined) return [];
    const [who, what] = ['', old.label];
    if (at === undefined) return [{ kind: 'value', at: null, who, what, before: old.value, after: null }];
    const change = cellChange(old, news[at] ?? NOTHING, again);
    const place = aboveAt(now, at);
    return change === null ? [] : [{ ...change, at: place, ...shownAt(now, place), who, what }];
  });
  const added = new Set(pairs.added);
  const take = (is: (cell: KeptAbove) => boolean): number | undefined => {
    const found = [...added].find((at) => is(news[at] ?? { ...NOTHING, label: '' }));
    if (found !== undefined) added.delete(found);
    return found;
  };
  for (const label of missing) take((cell) => cell.label === label);
  const doubtful = before.above.filter(isDoubtful).flatMap((old): readonly Change[] => {
    const at = take((cell) =>
      old.unlabelled === true
        ? old.doubt === undefined && sameValue(cell.value, old.value)
        : cell.label === old.label,
    );
    if (at === undefined) return [];
    const change = cellChange(old, news[at] ?? NOTHING);
    return change === null ? [] : [{ ...change, at: aboveAt(now, at), who: '', what: news[at]?.label ?? '' }];
  });
  const more = [...added].map((at): Change => {
    const { label: what = '', value: after = null } = news[at] ?? {};
    const place = aboveAt(now, at);
    return { kind: 'value', at: place, ...shownAt(now, place), who: '', what, before: null, after };
  });
  return [...changed, ...doubtful, ...more];
}

/** The line of it in the seal has been edited. */
const isDoubtful = ({ doubt, unlabelled }: KeptAbove): boolean => doubt !== undefined || unlabelled === true;

function aboveAt(now: Placed, index: number): Place {
  const { row, column } = now.aboveAt[index] ?? { row: 0, column: 0 };
  return { sheet: now.sheet, row, column };
}
