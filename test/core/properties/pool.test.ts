/** A rank pool is paid out to the cent, whatever the team and its ties. */
import fc from 'fast-check';
import { exact } from '../../../src/core/number/exact';
import { toFen, toYuan } from '../../../src/core/number/fen';
import { poolParts, poolShares } from '../../../src/core/pay/pool';
import type { Contender } from '../../../src/core/score/rank';
import type { RankPool } from '../../../src/schemes/scheme';
import { Big } from '../../support/oracle';
import { schemeById } from '../../support/schemes';

const pool = schemeById('presales-kpi-detailed').pool as RankPool;

interface Member {
  readonly score: number;
  readonly sales: number;
}
/** Few values, so that there are ties of every kind. */
const member = fc.record({
  score: fc.constantFrom(60, 80, 80.5, 95),
  sales: fc.constantFrom(0, 100, 100.01),
});
const team = fc.array(fc.option(member, { freq: 8 }), { minLength: 1, maxLength: 12 });
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);

const contenders = (members: readonly (Member | null)[]): readonly (Contender | null)[] =>
  members.map((one) => one && { score: exact(one.score), sales: exact(one.sales) });
const present = (members: readonly (Member | null)[]): number => members.filter((one) => one !== null).length;

/** Cents of the whole pool, rounded half-up first, as the catalogue says. */
const size = (money: number): number =>
  new Big(money.toPrecision(15)).times('0.6').toDecimalPlaces(0).toNumber();

describe('rank pool', () => {
  it('pays out all of the pool and the fixed sums, to the cent; of a team of one or two only their ranks', () => {
    fc.assert(
      fc.property(team, amount, (members, money) => {
        const paid = poolShares(pool, contenders(members), exact(money)).reduce<number>(
          (sum, one) => sum + (one ?? 0),
          0,
        );
        const people = present(members);
        const share = [0, 0.4, 0.7][people] ?? 1;
        const fixed = [0, 20_000][people] ?? 30_000;
        expect(paid).toBe(new Big(size(money)).times(share).plus(fixed).toDecimalPlaces(0).toNumber());
      }),
      { numRuns: 400 },
    );
  });

  it('gives nothing to those without a score, and to a better one never less but for the odd cent', () => {
    fc.assert(
      fc.property(team, amount, (members, money) => {
        const shares = poolShares(pool, contenders(members), exact(money));
        members.forEach((one, i) => {
          expect(shares[i] === null).toBe(one === null);
          for (const [j, other] of members.entries()) {
            if (one === null || other === null) continue;
            const better = one.score > other.score || (one.score === other.score && one.sales >= other.sales);
            if (better) expect((shares[i] ?? 0) + 1).toBeGreaterThanOrEqual(shares[j] ?? 0);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('follows its members when they change places, but for the cent that goes to the one listed first', () => {
    const shuffled = team.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray([...members.keys()], { minLength: members.length })),
    );
    fc.assert(
      fc.property(shuffled, amount, ([members, order], money) => {
        const before = poolShares(pool, contenders(members), exact(money));
        const after = poolShares(
          pool,
          contenders(order.map((index) => members[index] ?? null)),
          exact(money),
        );
        order.forEach((index, place) => {
          expect(Math.abs((after[place] ?? 0) - (before[index] ?? 0))).toBeLessThanOrEqual(1);
        });
        const tied = (a: Member | null, b: Member | null): boolean =>
          a !== null && a.score === b?.score && a.sales === b.sales;
        const ties = members.some((a, i) => members.some((b, j) => i < j && tied(a, b)));
        // From three on, ranks 2 and 3 may have equal remainders: 30% each.
        if (!ties && present(members) <= 2)
          order.forEach((index, place) => expect(after[place]).toBe(before[index]));
      }),
    );
  });

  it.each([
    [[90, 95, 80, 85], 1_000_000, [1900, 2600, 900, 900]],
    [[90], 1_000_000, [2600]],
    [[90, 95], 1_000_000, [1900, 2600]],
    [[90, null, 95], 1_000_000, [1900, null, 2600]],
    // Ranks 1 and 2 shared: (2400 + 200 + 1800 + 100) / 2.
    [[90, 90, 80], 1_000_000, [2250, 2250, 1800]],
    // Ranks 2 to 4 shared: (1800 + 100 + 900 + 900) / 3 = 1233.333…; the odd cent to the one listed first.
    [[90, 80, 80, 80], 1_000_000, [2600, 1233.34, 1233.33, 1233.33]],
    // All alike: (6000 + 300) / 3.
    [[70, 70, 70], 1_000_000, [2100, 2100, 2100]],
    // A pool of 0.01 (0.0084 rounded): 0.004, 0.003, 0.003 and the fixed sums.
    [[90, 80, 70], 1.4, [200.01, 100, 0]],
    [[90, 80, 70], 0, [200, 100, 0]],
  ])('%j of %d: %j', (scores, money, shares) => {
    const members = scores.map((score) => (score === null ? null : { score: exact(score), sales: null }));
    expect(poolShares(pool, members, exact(money)).map((one) => one && toYuan(one))).toEqual(shares);
  });
});

describe('a pool in proportion', () => {
  const parts = fc
    .array(fc.option(fc.integer({ min: 0, max: 100_000 }), { freq: 8 }), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((one) => (one ?? 0) > 0));
  const cents = fc.integer({ min: 0, max: 1e13 });

  it('is paid out to the very cent, and each share is within a cent of its part', () => {
    fc.assert(
      fc.property(parts, cents, (list, pool) => {
        const paid = poolParts(
          toFen(exact(pool / 100)),
          list.map((one) => (one === null ? null : exact(one / 100))),
        );
        const whole = list.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        expect(paid.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(pool);
        list.forEach((one, index) => {
          expect(paid[index] === null).toBe(one === null);
          if (one === null) return;
          const due = new Big(pool).times(one).div(whole);
          expect(
            due
              .minus(paid[index] ?? NaN)
              .abs()
              .lt(1),
          ).toBe(true);
          for (const [j, other] of list.entries())
            if (other !== null && one > other) expect(paid[index]).toBeGreaterThanOrEqual(paid[j] ?? 0);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whatever unit the parts are in', () => {
    fc.assert(
      fc.property(parts, cents, (list, pool) => {
        const by = (unit: number) =>
          poolParts(
            toFen(exact(pool / 100)),
            list.map((one) => (one === null ? null : exact(one * unit))),
          );
        expect(by(1)).toEqual(by(1000));
        expect(by(1)).toEqual(by(0.0001));
      }),
      { numRuns: 300 },
    );
  });
});
