/** The board of a month: everything that its panels show, from one reading. Nothing is written. */
import { nearEdge, type Near } from '../../core/board/edges';
import { histogramOf, type Bin } from '../../core/board/histogram';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import type { Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import { countsOf, ofTeam, type LabelCount } from './counts';
import { groupsOf, monthOfGroup, type BoardGroup } from './groups';
import { indicatorRows, type IndicatorRow } from './indicators';
import { leftOut, type Left } from './left-out';
import { moneyOf, type Money } from './money';
import { monthBefore } from './month-before';
import { moneyNotes, rowNotes } from './notes';
import { ratersOf, type Raters } from './raters';
import { rankingOf, type Ranked } from './ranking';
import type { BoardReading, BoardTable } from './read-board';
import { differs, scoredTable, type ScoredTable } from './scored';
import type { Standing } from './one-standing';
import { trendOf, type TrendMonth } from './trend';

export interface BoardOptions {
  /** Key of a month; the newest without it. */
  readonly month?: string;
  /** Id of a group; the largest without it. */
  readonly group?: string;
  /** One team alone; the whole board without it. */
  readonly team?: string;
  /** Months under other rules are computed again under this month's. */
  readonly recompute?: boolean;
}

export interface Board {
  readonly month: Month | null;
  readonly months: readonly Month[];
  readonly group: BoardGroup;
  readonly groups: readonly BoardGroup[];
  readonly teams: readonly string[];
  /** The team alone that is shown; empty where all are. */
  readonly team: string;
  /** The sheets that it is read from, and all sheets of the month. */
  readonly tables: readonly BoardTable[];
  readonly monthTables: readonly BoardTable[];
  readonly compiled?: CompiledScheme;
  readonly ranking: readonly Ranked[];
  /** Why nothing is said of the month before; undefined where it is. */
  readonly noChange?: Text;
  readonly grades: readonly LabelCount[];
  readonly stars: readonly LabelCount[];
  /** Of scores; empty where only stars are known. */
  readonly histogram: readonly Bin[];
  readonly near: readonly { readonly person: Ranked; readonly near: Near }[];
  readonly trend: readonly TrendMonth[];
  readonly indicators: readonly IndicatorRow[];
  readonly money?: Money;
  readonly raters?: Raters;
  /** In no panel, and why. */
  readonly left: readonly Left[];
  /** What is to be known of the figures. */
  readonly notes: readonly Text[];
  /** Whose sheet shows another total than its figures come to. */
  readonly differing: readonly string[];
  readonly scored: readonly ScoredTable[];
}

/** Undefined where the workbook has no sheet of scores or stars. */
export function boardOf(reading: BoardReading, options: BoardOptions = {}): Board | undefined {
  const all = reading.months.filter((one) => groupsOf(one).length > 0);
  const sheets = all.find(({ month }) => month !== null && monthKey(month) === options.month) ?? all[0];
  if (sheets === undefined) return undefined;
  const groups = groupsOf(sheets);
  const group = (groups.find(({ id }) => id === options.group) ?? groups[0]) as BoardGroup;
  const whole = monthOfGroup(reading, sheets, group.id);
  const compiled = whole.tables[0]?.compiled;
  const trend = trendOf(reading, whole, { ...options, group: group.id });
  const now = ofTeam(whole, options.team);
  const before = monthBefore(reading, whole, trend);
  const ranking = rankingOf(now.standings, 'of' in before ? before.of : undefined);
  const part = now.standings.filter(({ out }) => !out);
  const scored = now.tables.flatMap((table) => scoredTable(table, part) ?? []);
  const money = moneyOf(ranking, sheets.tables);
  const raters = ratersOf(whole.tables);
  return {
    month: sheets.month,
    months: all.flatMap(({ month }) => month ?? []),
    group,
    groups,
    teams: teamsOf(whole.standings),
    team: options.team ?? '',
    tables: whole.tables,
    monthTables: sheets.tables,
    ...(compiled === undefined ? {} : { compiled }),
    ranking,
    ...('noChange' in before ? { noChange: before.noChange } : {}),
    ...countsOf(ranking, compiled),
    histogram: histogramOf(
      ranking.flatMap(({ score }) => score ?? []),
      compiled?.greatest ?? Infinity,
    ),
    near: nearOf(ranking, compiled),
    trend,
    indicators: indicatorRows(scored),
    ...(money === undefined ? {} : { money }),
    ...(raters === undefined ? {} : { raters }),
    left: leftOut(now, sheets.tables),
    notes: [...rowNotes(now), ...moneyNotes(money, sheets.tables)],
    differing: ranking.filter((one) => isDiffering(one, scored)).map(({ name }) => name),
    scored,
  };
}

function teamsOf(standings: readonly Standing[]): readonly string[] {
  return [...new Set(standings.map(({ team }) => team))].filter((team) => team !== '').sort();
}

function nearOf(ranking: readonly Ranked[], compiled: CompiledScheme | undefined): Board['near'] {
  if (compiled === undefined) return [];
  return ranking.flatMap((person) => {
    const near = person.score === undefined ? undefined : nearEdge(compiled, person.score);
    return near === undefined ? [] : [{ person, near }];
  });
}

function isDiffering({ sheet, row, score }: Ranked, scored: readonly ScoredTable[]): boolean {
  const own = scored.find(({ table }) => table.sheet === sheet && !table.repeats)?.rows.get(row);
  return own !== undefined && score !== undefined && differs(score, own);
}
