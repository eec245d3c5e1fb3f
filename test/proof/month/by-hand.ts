/**
 * What everybody is due, worked out apart from the product in whole numbers, from the facts of scheme 1 in the catalogue. Shares are compared
 * by cross-multiplication, so that nothing is rounded before a band is found.
 */
import type { ShopMonth, TeamMember } from './team';

/** Σ numerator ÷ Σ denominator, kept as two whole numbers. */
export interface Fraction {
  readonly of: number;
  readonly by: number;
}

export interface Due {
  readonly conversion: Fraction;
  readonly unitPrice: Fraction;
  readonly reply: Fraction;
  readonly response: Fraction;
  readonly slow: Fraction;
  /** Whether the platform has all figures of the response. */
  readonly pending: boolean;
  /** Hundredths of a point. */
  readonly total: number;
  /** Cents. */
  readonly base: number;
  readonly bonus: number;
  readonly pay: number;
}

/** What HR types where the response is still to come, in seconds. */
export const TYPED_RESPONSE = 40;

const BASE = { 初级客服: 2000, 中级客服: 2300, 高级客服: 2500 } as const;

export function dueOf(person: TeamMember): Due {
  const shops = person.shops.filter((shop): shop is ShopMonth => shop !== undefined);
  const sum = (of: (shop: ShopMonth) => number): number => shops.reduce((all, shop) => all + of(shop), 0);
  const received = sum((shop) => shop.received);
  const conversion = { of: sum((shop) => shop.payers), by: received };
  const unitPrice = { of: sum((shop) => shop.sales), by: sum((shop) => shop.buyers) };
  const reply = { of: sum((shop) => shop.reply * shop.received), by: received * 10_000 };
  const response = { of: sum((shop) => shop.response * shop.received), by: received * 100 };
  const slow = { of: sum((shop) => shop.slow), by: received };
  const pending = shops.some((shop) => shop.pending);
  const seconds = pending ? { of: TYPED_RESPONSE, by: 1 } : response;
  const total =
    20 *
      atLeast({ of: person.attainment, by: 10_000 }, [
        [1, 100],
        [0.9, 85],
        [0.8, 70],
        [0.7, 55],
        [0.6, 40],
        [0.5, 25],
        [0.4, 10],
      ]) +
    15 *
      atLeast(conversion, [
        [0.55, 100],
        [0.45, 80],
        [0.35, 60],
      ]) +
    15 *
      atLeast(unitPrice, [
        [200, 100],
        [160, 90],
        [120, 80],
        [80, 60],
      ]) +
    6 *
      atLeast(reply, [
        [0.98, 100],
        [0.95, 80],
        [0.9, 60],
      ]) +
    12 *
      atMost(seconds, [
        [35, 100],
        [45, 80],
        [55, 60],
      ]) +
    5 *
      atMost(slow, [
        [0.03, 100],
        [0.05, 80],
        [0.08, 50],
      ]) +
    5 * { A: 100, B: 80, C: 70, D: 0 }[person.qa] +
    5 * (person.badReviews === 0 ? 100 : 0) +
    5 * { 优: 100, 中: 70, 差: 30 }[person.attitude] +
    // 积极, 全勤, 满勤, 按要求: 100 each.
    (3 + 3 + 3 + 3) * 100;
  const base = half(BASE[person.level] * 100 * person.worked, 22);
  // 300 yuan × total ÷ 100: the total is in hundredths, so 3 cents a hundredth.
  const bonus = half(3 * total * person.worked, 22);
  return {
    conversion,
    unitPrice,
    reply,
    response,
    slow,
    pending,
    total,
    base,
    bonus,
    pay: base + bonus + Math.round(person.commission * 100),
  };
}

type Bands = readonly (readonly [edge: number, score: number])[];

/** of ÷ by ≥ edge, with edges of at most two decimals. */
function atLeast({ of, by }: Fraction, bands: Bands): number {
  return bands.find(([edge]) => of * 100 >= Math.round(edge * 100) * by)?.[1] ?? 0;
}

function atMost({ of, by }: Fraction, bands: Bands): number {
  return bands.find(([edge]) => of * 100 <= Math.round(edge * 100) * by)?.[1] ?? 0;
}

/** Rounded half-up; nothing here is negative. */
function half(of: number, by: number): number {
  return Math.floor((2 * of + by) / (2 * by));
}
