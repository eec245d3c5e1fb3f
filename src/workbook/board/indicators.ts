/** Each indicator over the whole team: how it spreads, and whether it tells anybody apart. */
import { spreadOf, type Spread } from '../../core/board/spread';
import { compare, divide, exact, type Exact } from '../../core/number/exact';
import type { Text } from '../../core/words/text';
import { scoreOf, type ScoredTable } from './scored';

export interface IndicatorRow {
  readonly key: string;
  readonly label: Text;
  /** Highest score; Infinity where nothing limits it. */
  readonly max: number;
  readonly spread: Spread;
  /** Share of the people at full marks; undefined where there are none. */
  readonly full?: Exact;
  /** Everybody has the same: it measures nothing. */
  readonly flat: boolean;
}

export function indicatorRows(tables: readonly ScoredTable[]): readonly IndicatorRow[] {
  const [first] = tables;
  if (first === undefined) return [];
  return first.compiled.indicators.flatMap(({ key, label, max }): readonly IndicatorRow[] => {
    const scores = tables.flatMap(({ compiled, rows }) => {
      const own = compiled.indicators.find((one) => one.key === key);
      return own === undefined ? [] : [...rows.values()].flatMap((row) => scoreOf(compiled, row, own) ?? []);
    });
    const spread = spreadOf(scores);
    if (spread === undefined) return [];
    const limited = Number.isFinite(max);
    const full = limited ? scores.filter((one) => compare(one, exact(max)) === 0).length : 0;
    return [
      {
        key,
        label,
        max,
        spread,
        ...(limited ? { full: divide(exact(full), exact(scores.length)) } : {}),
        flat: scores.length > 1 && compare(spread.least, spread.most) === 0,
      },
    ];
  });
}
