/** What stands above the header, such as the month or a pool, against what was sealed of it. */
import { isError } from '../../core/cell';
import { readMonth } from '../../core/input/month';
import { cellChange, shownAt } from './cell-change';
import type { Change, Place } from './change';
import { sameValue } from './content-code';
import { NOTHING, type KeptAbove, type KeptTable, type Placed } from './kept';
import { pairAbove } from './pair-above';
import type { Again } from './same-rows';

export function aboveChanges(
  before: KeptTable,
  now: Placed,
  missing: readonly string[] = [],
  again?: Again,
): readonly Change[] {
  const olds = before.above.filter((cell) => !isDoubtful(cell));
  const news = now.above;
  const pairs = pairAbove(olds, news);
  const changed = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index];
    if (old === undefined) return [];
    const [who, what] = ['', old.label];
    if (at === undefined)
      return [{ kind: 'value', at: placeNow(now, old), who, what, before: old.value, after: null }];
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
  const more = [...added].flatMap((at): readonly Change[] => {
    const { label: what = '', value: after = null } = news[at] ?? {};
    if (isRemark(news[at])) return [];
    const place = aboveAt(now, at);
    return [{ kind: 'value', at: place, ...shownAt(now, place), who: '', what, before: null, after }];
  });
  return [...changed, ...doubtful, ...more];
}

/** Words that say no figure and no month, such as a note to a colleague. */
function isRemark(cell: KeptAbove | undefined): boolean {
  const { value = null, formula = null } = cell ?? {};
  return (
    typeof value === 'string' &&
    formula === null &&
    !/^[\s\d.,%+-]+$/.test(value) &&
    isError(readMonth(value))
  );
}

/** Where it stood, by the headers. */
function placeNow(now: Placed, { place }: KeptAbove): Place | null {
  const [, up, key] = /^↑(\d+) (.*)$/s.exec(place ?? '') ?? [];
  const column = now.columnsAt[now.columns.findIndex((one) => one.key === key)];
  const row = now.headerRow - Number(up);
  return column === undefined || row < 0 ? null : { sheet: now.sheet, row, column };
}

/** The line of it in the seal has been edited. */
const isDoubtful = ({ doubt, unlabelled }: KeptAbove): boolean => doubt !== undefined || unlabelled === true;

function aboveAt(now: Placed, index: number): Place {
  const { row, column } = now.aboveAt[index] ?? { row: 0, column: 0 };
  return { sheet: now.sheet, row, column };
}
