/** Quotas of stars per team: limits, free places, who stands at the edge, and who would fall by each way with ties. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { isError } from '../../core/cell';
import { add, divide, exact, ZERO, type Exact } from '../../core/number/exact';
import { formatPercent } from '../../core/number/format';
import { FEWEST_PEOPLE, placesOf, type Placed, type TiePolicy } from '../../core/score/quota';
import { served } from '../../core/stars/history';
import { checkQuotas, type QuotaLine } from '../../core/stars/quota';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { nameKey } from '../people/names';
import type { GivenStars } from './ledger-plan';
import type { StarRow } from './table';

export const TIES: readonly TiePolicy[] = ['report', 'in', 'out', 'second'];

export const TIE_WORDS: Readonly<Record<TiePolicy, Text>> = {
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
  readonly falls: Readonly<Record<TiePolicy, readonly Fall[]>>;
}

export interface Fall {
  readonly row: StarRow;
  readonly from: number;
  readonly to: number;
  readonly reason: Text;
}

/** A star that the scheme limits. */
type Limited = QuotaLine & { readonly limit: number };

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
  const limited = isError(lines)
    ? []
    : lines.flatMap((line) => (line.limit === null ? [] : [{ ...line, limit: line.limit }]));
  const fallsBy = (ties: TiePolicy): readonly Fall[] => fallsOf(limited, rows, ties);
  return {
    team,
    rated: rows.length,
    small: rows.length < FEWEST_PEOPLE,
    stars: limited.map((line): StarQuota => {
      const { star, people, share, limit, under, places, kept } = line;
      const holders = rows.filter(({ rating }) => rating?.star === star);
      const placed = placedAt(line, holders, rows.length, 'report');
      const edge = holders.filter((_, index) => placed[index]?.standing === 'edge');
      return { star, people, share, limit, under, places, kept, edge };
    }),
    falls: { report: [], in: fallsBy('in'), out: fallsBy('out'), second: fallsBy('second') },
  };
}

/** From the highest star down: whoever falls counts with the next lower one. */
function fallsOf(lines: readonly Limited[], rows: readonly StarRow[], ties: TiePolicy): readonly Fall[] {
  const now = new Map(rows.map((row) => [row, row.rating?.star ?? 0]));
  const falls = new Map<StarRow, Fall>();
  for (const line of lines) {
    const { star } = line;
    const holders = rows.filter((row) => now.get(row) === star);
    const placed = placedAt(line, holders, rows.length, ties);
    for (const [index, row] of holders.entries()) {
      // Who is equal in the second figure too is left to be decided.
      const own = placed[index];
      if (own?.place !== null || own.standing === 'edge') continue;
      now.set(row, star - 1);
      const reason = reasonOf(line, rows.length, holders.length, ties);
      falls.set(row, { row, from: row.rating?.star ?? star, to: star - 1, reason });
    }
  }
  return [...falls.values()];
}

/** How the holders of a star stand to its places, by the mean of the months that it looks at. */
function placedAt(
  { star, limit, under }: Limited,
  holders: readonly StarRow[],
  people: number,
  ties: TiePolicy,
): readonly (Placed | null)[] {
  const contenders = holders.map((row) => ({
    score: scoreOf(row, star),
    sales: ties === 'second' ? newest(row) : null,
  }));
  return placesOf([{ label: `${star}`, limit: { share: exact(limit), under } }], contenders, ties, people);
}

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
  { star, limit, under, places }: Limited,
  people: number,
  holders: number,
  ties: TiePolicy,
): Text {
  const [share, way] = [formatPercent(limit), TIE_WORDS[ties]];
  const bound = under ? text('低于', 'under') : text('不超过', 'at most');
  return text(
    `名额：${star} 星${bound.zh} ${share}，${people} 人中 ${places} 个名额，够格 ${holders} 人；同分${way.zh}`,
    `quota: ${star}★ ${bound.en} ${share}, ${places} of ${people} people, ${holders} qualify; ties: ${way.en}`,
  );
}

/** The stars that a way with ties gives. */
export function givenByQuota(teams: readonly TeamQuota[], ties: TiePolicy, language: Language): GivenStars {
  return new Map(
    teams.flatMap(({ falls }) =>
      falls[ties].map(({ row, to, reason }) => [
        row.person.row,
        { star: to, reason: inLanguage(reason, language) },
      ]),
    ),
  );
}
