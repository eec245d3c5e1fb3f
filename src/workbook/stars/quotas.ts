/** Quotas of stars per team: limits, free places, who stands at the edge, and who would fall by each way with ties. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { isError } from '../../core/cell';
import { add, compare, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { formatPercent } from '../../core/number/format';
import { served } from '../../core/stars/history';
import { checkQuotas, type QuotaLine as StarQuotaLine } from '../../core/stars/quota';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { nameKey } from '../people/names';
import type { GivenStars } from './ledger-plan';
import type { StarRow } from './table';

export const TIES = ['report', 'in', 'out', 'second'] as const;
/** What becomes of equal scores at the edge: all stay, none stays, the newest month decides – or nothing is decided at all. */
export type Ties = (typeof TIES)[number];

export const TIE_WORDS: Readonly<Record<Ties, Text>> = {
  report: text('仅报告', 'report only'),
  in: text('全入', 'all in'),
  out: text('全出', 'all out'),
  second: text('次列（最近一个月）', 'second column (newest month)'),
};

export interface StarQuota {
  readonly star: number;
  readonly people: number;
  readonly share: Exact;
  /** The share must stay under this, or may meet it. */
  readonly limit: number;
  readonly under: boolean;
  /** Most people who keep it. */
  readonly places: number;
  readonly kept: boolean;
  /** Equal scores on both sides of the last place. */
  readonly edge: readonly StarRow[];
}

export interface TeamQuota {
  readonly team: string;
  readonly rated: number;
  /** Too few for shares to mean much. */
  readonly small: boolean;
  /** The highest star first; only stars with a limit. */
  readonly stars: readonly StarQuota[];
  /** Who would fall, by each way with ties. */
  readonly falls: Readonly<Record<Ties, readonly Fall[]>>;
}

export interface Fall {
  readonly row: StarRow;
  readonly from: number;
  readonly to: number;
  readonly reason: Text;
}

const SMALL = 5;

/** None where the scheme has no quotas. */
export function teamQuotas(compiled: CompiledScheme, rows: readonly StarRow[]): readonly TeamQuota[] {
  if (isError(checkQuotas(compiled, []))) return [];
  const teams = new Map<string, { readonly team: string; readonly rows: StarRow[] }>();
  for (const row of rows) {
    if (row.rating === undefined || !row.person.takesPart) continue;
    const { team } = row.person;
    const own = teams.get(nameKey(team));
    if (own === undefined) teams.set(nameKey(team), { team, rows: [row] });
    else own.rows.push(row);
  }
  return [...teams.values()].map((one) => teamOf(compiled, one.team, one.rows));
}

function teamOf(compiled: CompiledScheme, team: string, rows: readonly StarRow[]): TeamQuota {
  const held = rows.map(({ rating }) => rating?.star ?? 0);
  const lines = checkQuotas(compiled, held);
  const limited = isError(lines) ? [] : lines.filter(({ limit }) => limit !== null);
  const fallsBy = (ties: Ties): readonly Fall[] => fallsOf(limited, rows, ties);
  return {
    team,
    rated: rows.length,
    small: rows.length < SMALL,
    stars: limited.map(({ star, people, share, limit, under, places, kept }): StarQuota => {
      const holders = inOrder(
        rows.filter(({ rating }) => rating?.star === star),
        star,
      );
      const edge = edgeOf(holders, star, places);
      return { star, people, share, limit: limit ?? 1, under, places, kept, edge };
    }),
    falls: { report: [], in: fallsBy('in'), out: fallsBy('out'), second: fallsBy('second') },
  };
}

/** From the highest star down: whoever falls counts with the next lower one. */
function fallsOf(
  lines: readonly Pick<StarQuotaLine, 'star' | 'limit' | 'under' | 'places'>[],
  rows: readonly StarRow[],
  ties: Ties,
): readonly Fall[] {
  const now = new Map(rows.map((row) => [row, row.rating?.star ?? 0]));
  const falls = new Map<StarRow, Fall>();
  for (const line of lines) {
    const { star, places } = line;
    const holders = inOrder(
      rows.filter((row) => now.get(row) === star),
      star,
    );
    for (const row of beyond(holders, star, places, ties)) {
      now.set(row, star - 1);
      const reason = reasonOf(line, rows.length, holders.length, ties);
      falls.set(row, { row, from: row.rating?.star ?? star, to: star - 1, reason });
    }
  }
  return [...falls.values()];
}

function beyond(holders: readonly StarRow[], star: number, places: number, ties: Ties): readonly StarRow[] {
  if (holders.length <= places) return [];
  const tied = edgeOf(holders, star, places);
  const out = holders.slice(places).filter((row) => !tied.includes(row));
  if (tied.length === 0 || ties === 'in') return out;
  if (ties === 'out') return [...tied, ...out];
  // The newest month decides; who is equal there too is left to be decided.
  const free = places - holders.findIndex((row) => tied.includes(row));
  const sorted = [...tied].sort((a, b) => compare(newest(b), newest(a)));
  const [last, next] = [sorted[free - 1], sorted[free]];
  const open = last !== undefined && next !== undefined && compare(newest(last), newest(next)) === 0;
  return [...sorted.slice(free).filter((row) => !open || compare(newest(row), newest(next)) < 0), ...out];
}

/** Those with the score of the last place, where one of them stands beyond it. */
function edgeOf(holders: readonly StarRow[], star: number, places: number): readonly StarRow[] {
  const [last, next] = [holders[places - 1], holders[places]];
  if (last === undefined || next === undefined) return [];
  const score = scoreOf(last, star);
  if (compare(score, scoreOf(next, star)) !== 0) return [];
  return holders.filter((row) => compare(scoreOf(row, star), score) === 0);
}

const inOrder = (rows: readonly StarRow[], star: number): readonly StarRow[] =>
  [...rows].sort((a, b) => compare(scoreOf(b, star), scoreOf(a, star)));

/** The mean of the months that the star looks at. */
export function scoreOf({ standing }: StarRow, star: number): Exact {
  const window = standing?.steps.find((step) => step.star === star)?.window ?? 1;
  const months = served(standing?.months ?? [])
    .slice(-window)
    .filter((month) => month !== null);
  if (months.length === 0) return ZERO;
  return divide(months.map(exact).reduce<Exact>(add, ZERO), exact(months.length));
}

function newest({ standing }: StarRow): Exact {
  return exact(served(standing?.months ?? []).at(-1) ?? 0);
}

function reasonOf(
  { star, limit, under, places }: Pick<StarQuotaLine, 'star' | 'limit' | 'under' | 'places'>,
  people: number,
  holders: number,
  ties: Ties,
): Text {
  const [share, way] = [formatPercent(limit ?? 1), TIE_WORDS[ties]];
  const bound = under ? text('低于', 'under') : text('不超过', 'at most');
  return text(
    `名额：${star} 星${bound.zh} ${share}，${people} 人中 ${places} 个名额，够格 ${holders} 人；同分${way.zh}`,
    `quota: ${star}★ ${bound.en} ${share}, ${places} of ${people} people, ${holders} qualify; ties: ${way.en}`,
  );
}

/** The stars that a way with ties gives. */
export function givenByQuota(teams: readonly TeamQuota[], ties: Ties, language: Language): GivenStars {
  return new Map(
    teams.flatMap(({ falls }) =>
      falls[ties].map(({ row, to, reason }) => [
        row.person.row,
        { star: to, reason: inLanguage(reason, language) },
      ]),
    ),
  );
}
