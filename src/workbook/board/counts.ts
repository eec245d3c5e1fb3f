/** People by grade and by stars, the best first, each beside the limit that the scheme sets. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { compare } from '../../core/number/exact';
import { formatPercent } from '../../core/number/format';
import { checkQuotas } from '../../core/stars/quota';
import type { MonthOfGroup } from './groups';
import type { Ranked } from './ranking';

export interface LabelCount {
  readonly label: string;
  readonly people: number;
  /** The share that it has to stay under, or may meet, where the scheme sets one. */
  readonly limit?: { readonly share: number; readonly under: boolean };
  readonly kept: boolean;
}

export interface Counts {
  readonly grades: readonly LabelCount[];
  readonly stars: readonly LabelCount[];
}

export function countsOf(ranking: readonly Ranked[], compiled: CompiledScheme | undefined): Counts {
  return { grades: gradeCounts(ranking, compiled), stars: starCounts(ranking, compiled) };
}

/** The grades of the scheme; then those that only the sheets have, by their best score. */
function gradeCounts(
  ranking: readonly Ranked[],
  compiled: CompiledScheme | undefined,
): readonly LabelCount[] {
  const counts = new Map<string, number>();
  const shown = ranking.filter(({ grade }) => grade !== '');
  if (shown.length === 0) return [];
  const own = compiled?.scheme.grades?.bands.map(({ label }) => label) ?? [];
  // Sheets of the other language have names of their own for the grades.
  const known = shown.some(({ grade }) => own.includes(grade)) ? own : [];
  for (const label of known) counts.set(label, 0);
  for (const { grade } of [...shown].sort((a, b) => compare(b.value, a.value)))
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].map(([label, people]) => ({ label, people, kept: true }));
}

function starCounts(ranking: readonly Ranked[], compiled: CompiledScheme | undefined): readonly LabelCount[] {
  const stars = ranking.flatMap((one) => one.stars ?? []);
  if (stars.length === 0) return [];
  const lines = compiled === undefined ? undefined : checkQuotas(compiled, stars);
  if (lines !== undefined && !isError(lines))
    return lines.map(({ star, people, limit: share, under, kept }) => ({
      label: `${star}★`,
      people,
      kept,
      ...(share === null ? {} : { limit: { share, under } }),
    }));
  const most = Math.max(...stars);
  return Array.from({ length: most + 1 }, (_, index) => most - index).map((star) => ({
    label: `${star}★`,
    people: stars.filter((one) => one === star).length,
    kept: true,
  }));
}

/** One team alone; all of them where none is chosen. */
export function ofTeam(of: MonthOfGroup, team: string | undefined): MonthOfGroup {
  if (team === undefined || team === '') return of;
  return { ...of, standings: of.standings.filter((one) => one.team === team) };
}

/** `<20%`, or `≤20%` where it may be met. */
export function limitWords({ limit }: LabelCount): string {
  return limit === undefined ? '' : `${limit.under ? '<' : '≤'}${formatPercent(limit.share)}`;
}
