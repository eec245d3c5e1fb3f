/** The board of a month: everything that its panels show, from one reading. Nothing is written. */
import { nearEdge, type Near } from '../../core/board/edges';
import { histogramOf, type Bin } from '../../core/board/histogram';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Month } from '../../core/input/month';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { monthInWords, monthKey } from '../month/month-of';
import { heldNameless } from '../people/names';
import { otherTableWords } from '../people/other-tables';
import { countsOf, ofTeam, type LabelCount } from './counts';
import {
  groupsOf,
  isRatedIn,
  monthOfGroup,
  monthsBefore,
  sheetsOf,
  stepOf,
  type BoardGroup,
  type MonthOfGroup,
} from './groups';
import { indicatorRows, type IndicatorRow } from './indicators';
import { moneyOf, type Money } from './money';
import { ratersOf, type Raters } from './raters';
import { rankingOf, valueOf, type Ranked } from './ranking';
import type { BoardReading, BoardTable } from './read-board';
import { differs, scoredTable, type ScoredTable } from './scored';
import type { Standing } from './standing';
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
  readonly left: readonly { readonly name: string; readonly why: Text }[];
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
    left: [...leftOut(now), ...otherTablesOn([...now.tables, ...sheets.tables.filter(isPay)])],
    differing: ranking.filter((one) => isDiffering(one, scored)).map(({ name }) => name),
    scored,
  };
}

function teamsOf(standings: readonly Standing[]): readonly string[] {
  return [...new Set(standings.map(({ team }) => team))].filter((team) => team !== '').sort();
}

/** Nobody with figures is missing unsaid. */
function leftOut({ standings, tables }: MonthOfGroup): Board['left'] {
  const value = valueOf(standings);
  const named = standings.flatMap((one) => {
    const why = one.why ?? (value(one) === undefined ? STARS_ALONE : undefined);
    return why === undefined ? [] : [{ name: one.name, why }];
  });
  const nameless = tables.flatMap(({ sheet, block, people, mapping: { columns } }) =>
    people.flatMap(({ row, name }) => {
      const held = name === '' ? heldNameless(block, row, [columns.score, columns.stars]) : undefined;
      return held === undefined ? [] : [{ name: addressOn(sheet, row, held), why: NAMELESS }];
    }),
  );
  return [...named, ...nameless];
}

const isPay = ({ kind }: BoardTable): boolean => kind === 'pay';

const otherTablesOn = (tables: readonly BoardTable[]): Board['left'] =>
  tables.flatMap(({ sheet, others }) =>
    others.map((other) => ({ name: sheet, why: otherTableWords(other) })),
  );

const STARS_ALONE = text(
  '有星级，没有得分；其他人按得分排名',
  'has stars and no score; the others are ranked by scores',
);
const NAMELESS = text('没有姓名', 'no name');

/** The month before as it may be compared, or why not. */
function monthBefore(
  reading: BoardReading,
  { month, tables }: MonthOfGroup,
  trend: readonly TrendMonth[],
): { readonly of: MonthOfGroup } | { readonly noChange: Text } {
  if (month === null)
    return {
      noChange: text('表上没有月份，因此没有变化。', 'The sheets name no month, so no change is shown.'),
    };
  const before = monthsBefore(month, stepOf(tables));
  const wanted = monthKey(before);
  const said = monthInWords(before);
  const found = trend.find((one) => monthKey(one.month) === wanted);
  if (found?.of === undefined && isRatedIn(sheetsOf(reading, before)))
    return {
      noChange: text(
        `${said.zh}没有这个方案的表，因此没有变化。`,
        `No sheet of ${said.en} is of this scheme, so no change is shown.`,
      ),
    };
  if (found?.of === undefined)
    return {
      noChange: text(`没有${said.zh}的表，因此没有变化。`, `No sheet of ${said.en}, so no change is shown.`),
    };
  if (found.spread === undefined && found.otherRules)
    return {
      noChange: text(
        `${said.zh}用的是另一版规则，不能直接比较。可按本月规则重算。`,
        `${said.en} was scored by other rules and is not compared. It can be computed again under this month’s.`,
      ),
    };
  return { of: found.of };
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
