/** Which figure a header of somebody's own sheet means, by the words that exports have for it. */
import { profiles } from '../../profiles/all';
import { FIGURES, type FigureId } from '../../profiles/figures';
import type { FigureKind } from '../figures/figure';
import { headerKey, headerWords } from './header-key';

/** Headers by what they mean; null where exports mean different things by them. */
let known: ReadonlyMap<string, FigureId | null> | undefined;

/** The words that exports have for each figure. */
export const FIGURE_NAMES: ReadonlyMap<FigureId, readonly string[]> = new Map(
  Object.entries(FIGURES).map(([figure, { label }]) => [
    figure as FigureId,
    [
      ...new Set([
        ...profiles.flatMap(({ columns }) =>
          columns.flatMap((column) => (column.figure === figure ? column.names : [])),
        ),
        label.zh,
        label.en,
      ]),
    ],
  ]),
);

/**
 * Width, spaces, brackets and a unit at the end do not matter.
 * @example figureOf('平均响应时长（秒)') //=> 'response'
 */
export function figureOf(title: string): FigureId | undefined {
  known ??= namesOfFigures();
  const { key, bare } = headerWords(title);
  return known.get(key) ?? known.get(bare) ?? undefined;
}

function namesOfFigures(): ReadonlyMap<string, FigureId | null> {
  const names = new Map<string, FigureId | null>();
  const put = (name: string, figure: FigureId): void => {
    const key = headerKey(name);
    const before = names.get(key);
    names.set(key, before === undefined || before === figure ? figure : null);
  };
  for (const [figure, own] of FIGURE_NAMES) for (const name of own) put(name, figure);
  return names;
}

/** What a column holds by its header alone, where no export has a name for it. */
export function kindOfHeader(title: string): FigureKind {
  const { key, percent, unit } = headerWords(title);
  if (percent || /率|占比|rate$|share$/.test(key)) return 'percent';
  if (unit !== undefined || /时长|响应时间|duration|time$/.test(key)) return 'duration';
  if (/平均|人均|均值|单价|mean|average/.test(key)) return 'number';
  if (/额|款|元\)?$|sales|amount/.test(key)) return 'money';
  return /数|量|次|^number of/.test(key) ? 'count' : 'number';
}
