/** Quotas of stars per team: limits, free places, who stands at the edge, and who would fall by each way with ties. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { isError } from '../../core/cell';
import type { Exact } from '../../core/number/exact';
import { FEWEST_PEOPLE, type TiePolicy } from '../../core/score/quota';
import { checkQuotas } from '../../core/stars/quota';
import type { Language } from '../../core/words/language';
import { inLanguage, type Text } from '../../core/words/text';
import { nameKey } from '../people/names';
import type { GivenStars } from './ledger-plan';
import { countBase, isRated, type BaseSources, type CountedBase, type QuotaBase } from './quota-base';
import { fallsOf, placedAt, type Fall } from './quota-falls';
import type { StarRow } from './table';

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

/** Limited by the people of the base. */
export interface TeamQuota extends CountedBase {
  readonly team: string;
  readonly rated: number;
  /** Too few for shares to mean much. */
  readonly small: boolean;
  /** The highest star first; only stars with a limit. */
  readonly stars: readonly StarQuota[];
  /** Who would fall, by each way with ties. */
  readonly falls: Readonly<Record<TiePolicy, readonly Fall[]>>;
}

export function hasQuotas(compiled: CompiledScheme): boolean {
  return !isError(checkQuotas(compiled, []));
}

/** None where the scheme has no quotas; the reason where its limits cannot be told. */
export function teamQuotas(
  compiled: CompiledScheme,
  rows: readonly StarRow[],
  base: QuotaBase,
  sources: BaseSources,
): readonly TeamQuota[] | { readonly fault: Text } {
  if (!hasQuotas(compiled)) return [];
  const count = countBase(base, sources);
  if ('fault' in count) return count;
  const teams = new Map<string, { readonly team: string; readonly rows: StarRow[] }>();
  for (const row of rows) {
    const { team } = row.person;
    const own = teams.get(nameKey(team));
    if (own === undefined) teams.set(nameKey(team), { team, rows: [row] });
    else own.rows.push(row);
  }
  return [...teams.values()].flatMap((one) => {
    const rated = one.rows.filter(isRated);
    return rated.length === 0 ? [] : [teamOf(compiled, one.team, rated, base, count(one.rows))];
  });
}

function teamOf(
  compiled: CompiledScheme,
  team: string,
  rows: readonly StarRow[],
  base: QuotaBase,
  counted: CountedBase,
): TeamQuota {
  const held = rows.map(({ rating }) => rating?.star ?? 0);
  const { people: of } = counted;
  const all = checkQuotas(compiled, held, of);
  // Of nobody there is no share.
  const lines =
    isError(all) || of === 0
      ? []
      : all.flatMap((line) => (line.limit === null ? [] : [{ ...line, limit: line.limit }]));
  const around = { lines, rows, people: of, base };
  return {
    team,
    ...counted,
    rated: rows.length,
    small: of < FEWEST_PEOPLE,
    stars: lines.map((line): StarQuota => {
      const { star, people, share, limit, under, places, kept } = line;
      const holders = rows.filter(({ rating }) => rating?.star === star);
      const placed = placedAt(line, holders, of, 'report');
      const edge = holders.filter((_, index) => placed[index]?.standing === 'edge');
      return { star, people, share, limit, under, places, kept, edge };
    }),
    falls: {
      report: [],
      in: fallsOf(around, 'in'),
      out: fallsOf(around, 'out'),
      second: fallsOf(around, 'second'),
    },
  };
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
