/** The months one after the other, the oldest first; a month without its sheet is a gap. */
import { spreadOf, type Spread } from '../../core/board/spread';
import type { Month } from '../../core/input/month';
import type { Exact } from '../../core/number/exact';
import { ofTeam } from './counts';
import {
  isRatedIn,
  monthOfGroup,
  monthsBefore,
  sameRules,
  sheetsOf,
  stepOf,
  type MonthOfGroup,
} from './groups';
import type { BoardReading } from './read-board';
import { valueOf } from './ranking';
import { recomputed } from './recompute';
import { rowFinder } from '../people/match-row';
import type { Standing } from './one-standing';

export interface TrendMonth {
  readonly month: Month;
  /** Undefined in a gap, and where the month may not be compared. */
  readonly spread?: Spread;
  /** Scored by other rules than the board's month. */
  readonly otherRules: boolean;
  /** The month has sheets, but none of the board's scheme. */
  readonly otherScheme?: true;
  readonly of?: MonthOfGroup;
}

export interface TrendOptions {
  readonly group: string;
  readonly team?: string;
  /** Months of other rules are computed again under this month's; else they are left out. */
  readonly recompute?: boolean;
}

export function trendOf(
  reading: BoardReading,
  now: MonthOfGroup,
  { group, team, recompute }: TrendOptions,
): readonly TrendMonth[] {
  const compiled = recompute === true ? now.tables[0]?.compiled : undefined;
  if (now.month === null) return [];
  const step = stepOf(now.tables);
  const months: TrendMonth[] = [];
  for (let back = 0; back < 12; back += step) months.unshift(monthAt(monthsBefore(now.month, back)));
  return months.slice(months.findIndex(({ of }) => of !== undefined));

  function monthAt(month: Month): TrendMonth {
    const sheets = sheetsOf(reading, month);
    const of = sheets === undefined ? undefined : ofTeam(monthOfGroup(reading, sheets, group), team);
    if (of === undefined || of.tables.length === 0) {
      return { month, otherRules: false, ...(isRatedIn(sheets) ? { otherScheme: true } : {}) };
    }
    const otherRules = !sameRules(of.tables, now.tables);
    if (otherRules && compiled === undefined) return { month, otherRules, of };
    const own = otherRules && compiled !== undefined ? recomputed(of, compiled) : of;
    const value = valueOf(own.standings);
    const spread = spreadOf(own.standings.flatMap((one) => value(one) ?? []));
    return { month, otherRules, of: own, ...(spread === undefined ? {} : { spread }) };
  }
}

/** A person's figure of each month; undefined in a gap. */
export function personTrend(
  person: Standing,
  now: readonly Standing[],
  trend: readonly TrendMonth[],
): readonly (Exact | undefined)[] {
  return trend.map(({ of, spread }) => {
    if (of === undefined || spread === undefined) return undefined;
    const found = rowFinder(now, of.standings)(person);
    return found === undefined ? undefined : valueOf(of.standings)(found);
  });
}
