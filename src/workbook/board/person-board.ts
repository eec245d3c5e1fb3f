/** One person: indicators as shares of their maximum, the waterfall to the total, and the months. */
import { waterfallOf, type Applied, type Waterfall } from '../../core/board/waterfall';
import { isError } from '../../core/cell';
import { divide, exact, type Exact } from '../../core/number/exact';
import type { Score } from '../../core/score/row';
import type { Text } from '../../core/words/text';
import type { Ranked } from './ranking';
import { differs, scoreOf, type ScoredTable } from './scored';

export interface Share {
  readonly label: Text;
  readonly score: Exact;
  readonly max: number;
  /** Of the maximum, from 0 to 1; undefined where nothing limits the score. */
  readonly share?: Exact;
}

export interface PersonBoard {
  readonly shares: readonly Share[];
  readonly waterfall?: Waterfall;
  /** The sheet shows another total than its figures come to: the waterfall leads to the latter. */
  readonly differs: boolean;
}

export function personBoard(person: Ranked, tables: readonly ScoredTable[]): PersonBoard | undefined {
  const own = tables.find(({ table }) => table.sheet === person.sheet);
  const row = own?.rows.get(person.row);
  if (own === undefined || row === undefined || own.table.repeats) return undefined;
  const { compiled } = own;
  const shares = compiled.indicators.flatMap((one): readonly Share[] => {
    const score = scoreOf(compiled, row, one);
    if (score === undefined) return [];
    const share = Number.isFinite(one.max) && one.max !== 0 ? { share: divide(score, exact(one.max)) } : {};
    return [{ label: one.label, score, max: one.max, ...share }];
  });
  const [scores, adjustments] = [known(row.scores), known(row.adjustments) as readonly Exact[] | undefined];
  const waterfall =
    row.total === undefined || scores === undefined || adjustments === undefined
      ? undefined
      : waterfallOf(compiled, scores, adjustments, row.total);
  return {
    shares,
    ...(waterfall === undefined ? {} : { waterfall }),
    differs: person.score !== undefined && differs(person.score, row),
  };
}

function known(scores: readonly Score[]): readonly Applied[] | undefined {
  const all = scores.flatMap((one) => (one === null || isError(one) ? [] : [one]));
  return all.length === scores.length ? all : undefined;
}
