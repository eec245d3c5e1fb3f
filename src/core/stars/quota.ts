/** How many of a team may hold a star. */
import { notAvailable, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { compare, divide, exact, type Exact } from '../number/exact';
import { hasInstead } from '../score/grade';

interface QuotaLine {
  readonly star: number;
  readonly people: number;
  /** Share of all rated people, 0★ included. */
  readonly share: Exact;
  /** The share must stay under this; null where the scheme sets no limit. */
  readonly limit: number | null;
  readonly kept: boolean;
}

/** One line per star, highest first, 0★ last. */
export function checkQuotas(
  { scheme }: CompiledScheme,
  stars: readonly number[],
): readonly QuotaLine[] | CellError {
  const { stars: rating } = scheme;
  if (rating?.kind !== 'ladder' || !rating.steps.some((step) => step.quota !== undefined)) {
    return notAvailable(
      `方案“${scheme.name.zh}”没有星级名额。${hasInstead(scheme).zh}`,
      `${scheme.id} has no quotas. ${hasInstead(scheme).en}`,
    );
  }
  const levels = [
    ...rating.steps.map((step) => ({ star: step.star, limit: step.quota ?? null })),
    { star: 0, limit: null },
  ].sort((a, b) => b.star - a.star);
  return levels.map(({ star, limit }) => {
    const people = stars.filter((one) => one === star).length;
    const share = stars.length === 0 ? exact(0) : divide(exact(people), exact(stars.length));
    return {
      star,
      people,
      share,
      limit,
      kept: limit === null || people === 0 || compare(share, exact(limit)) < 0,
    };
  });
}
