/** How many of a team may hold a star. */
import type { StarQuota } from '../../schemes/stars';
import { notAvailable, type CellError } from '../cell';
import type { CompiledScheme } from '../compile/compiled';
import { divide, exact, type Exact } from '../number/exact';
import { hasInstead } from '../score/grade';
import { mostPeople, type Placed, type QuotaLimit } from '../score/quota';

export interface QuotaLine {
  readonly star: number;
  readonly people: number;
  /** Share of the people whom the limit is of. */
  readonly share: Exact;
  /** Null where the scheme sets no limit. */
  readonly limit: number | null;
  /** The share has to stay under the limit, and may not meet it. */
  readonly under: boolean;
  /** Most people who keep it; all of them without a limit. */
  readonly places: number;
  readonly kept: boolean;
  /** `in`: places are free. `edge`: the limit is just kept, and one more would break it. `out`: it is broken. Null without a limit. */
  readonly standing: Placed['standing'] | null;
}

/** @example quotaShare({ atMost: 0.2 }) //=> 0.2 */
export function quotaShare(quota: StarQuota): number {
  return typeof quota === 'number' ? quota : quota.atMost;
}

/** A plain share must stay under its figure. */
export function quotaLimit(quota: StarQuota): QuotaLimit {
  return { share: exact(quotaShare(quota)), under: typeof quota === 'number' };
}

/**
 * One line per star, highest first, 0★ last.
 * @param stars of everybody who is rated
 * @param base how many people the limits are of: all who are rated, 0★ included, unless said otherwise
 */
export function checkQuotas(
  { scheme }: CompiledScheme,
  stars: readonly number[],
  base = stars.length,
): readonly QuotaLine[] | CellError {
  const { stars: rating } = scheme;
  if (rating?.kind !== 'ladder' || !rating.steps.some((step) => step.quota !== undefined)) {
    return notAvailable(
      `方案“${scheme.name.zh}”没有星级名额。${hasInstead(scheme).zh}`,
      `${scheme.id} has no quotas. ${hasInstead(scheme).en}`,
    );
  }
  const levels = [
    ...rating.steps.map(({ star, quota }) => ({ star, quota })),
    { star: 0, quota: undefined },
  ].sort((a, b) => b.star - a.star);
  return levels.map(({ star, quota }) => {
    const people = stars.filter((one) => one === star).length;
    const share = base === 0 ? exact(0) : divide(exact(people), exact(base));
    if (quota === undefined)
      return {
        star,
        people,
        share,
        limit: null,
        under: false,
        places: base,
        kept: true,
        standing: null,
      };
    const limit = quotaLimit(quota);
    const places = mostPeople(limit, base);
    const free = places - people;
    const standing = free > 0 ? 'in' : free === 0 ? 'edge' : 'out';
    const { under } = limit;
    return { star, people, share, limit: quotaShare(quota), under, places, kept: free >= 0, standing };
  });
}
