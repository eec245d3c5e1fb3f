/** Commissions and salaries, to the cent. */
import fc from 'fast-check';
import { isError } from '../../../src/core/cell';
import { exact } from '../../../src/core/number/exact';
import type { Fen } from '../../../src/core/number/fen';
import { commissionOf, type RateStep } from '../../../src/core/pay/commission';
import { findLevel, salaryOf } from '../../../src/core/pay/salary';
import { Big } from '../../support/oracle';
import { compiledById } from '../../support/schemes';

const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);

describe('commission', () => {
  const table = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 })
    .chain((thresholds) =>
      fc
        .array(fc.integer({ min: 0, max: 50 }), {
          minLength: thresholds.length,
          maxLength: thresholds.length,
        })
        .map((rates) =>
          [...thresholds]
            .sort((a, b) => a - b)
            .map((threshold, index): RateStep => ({
              threshold: threshold * 100,
              rate: ([...rates].sort((a, b) => a - b)[index] ?? 0) / 1000,
            })),
        ),
    );
  const sales = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
  const cents = (money: Fen): number => money;

  it('tiered and linear never fall as sales rise', () => {
    fc.assert(
      fc.property(table, sales, sales, (steps, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        for (const method of ['tiered', 'linear', 'whole'] as const) {
          expect(cents(commissionOf(exact(more), steps, method))).toBeGreaterThanOrEqual(
            cents(commissionOf(exact(less), steps, method)),
          );
        }
      }),
    );
  });

  it('tiered has no jump anywhere, linear none above the first threshold', () => {
    fc.assert(
      fc.property(table, (steps) => {
        steps.forEach(({ threshold, rate }, index) => {
          const before = steps[index - 1];
          const jump = (method: 'tiered' | 'linear'): number => {
            const at = (value: number): number => commissionOf(exact(value), steps, method);
            return at(threshold) - at(threshold - 0.01);
          };
          if (threshold > 0) expect(jump('tiered')).toBeLessThanOrEqual(1);
          if (before === undefined) return;
          // One cent of sales more: the rate on it, and the rise of the rate on all the rest; one cent of rounding.
          const slope = (rate - before.rate) / (threshold - before.threshold);
          expect(jump('linear')).toBeLessThanOrEqual(rate + slope * threshold + 1);
        });
      }),
    );
  });

  it('all methods agree on a table of one rate from 0', () => {
    fc.assert(
      fc.property(sales, fc.integer({ min: 0, max: 100 }), (value, percent) => {
        const steps = [{ threshold: 0, rate: percent / 100 }];
        const expected = new Big(value).times(percent).toDecimalPlaces(0).toNumber();
        for (const method of ['whole', 'tiered', 'linear'] as const)
          expect(commissionOf(exact(value), steps, method)).toBe(expected);
      }),
    );
  });
});

it('a salary is the sum of its parts as rounded', () => {
  const scheme = compiledById('presales-standard');
  const level = fc.constantFrom('试用期', '初级', '中级客服', '高级 客服');
  fc.assert(
    fc.property(level, fc.integer({ min: 0, max: 10_000_000 }), amount, (label, score, commission) => {
      const position = findLevel(scheme, label);
      if (isError(position)) throw new Error(label);
      const salary = salaryOf(scheme, position, exact(score / 100_000), exact(commission));
      if (isError(salary)) throw new Error(JSON.stringify(salary));
      expect(salary.total).toBe(salary.base + salary.bonus + salary.commission);
      expect(salary.bonus).toBe(
        new Big(score).div(10_000_000).times(position.level.bonus).times(100).toDecimalPlaces(0).toNumber(),
      );
    }),
  );
});

it('a salary of part of a month, in whole steps, is the sum of its parts as rounded', () => {
  const scheme = compiledById('presales-standard');
  const level = fc.constantFrom('试用期', '初级', '中级客服', '高级 客服');
  const days = fc.tuple(fc.integer({ min: 0, max: 44 }), fc.integer({ min: 1, max: 46 }));
  const step = fc.constantFrom(0.01, 0.1, 1, 10);
  const ways = { half: Big.ROUND_HALF_UP, up: Big.ROUND_UP, down: Big.ROUND_DOWN };
  const way = fc.constantFrom('half' as const, 'up' as const, 'down' as const);
  fc.assert(
    fc.property(
      level,
      fc.integer({ min: 0, max: 100 }),
      amount,
      days,
      step,
      way,
      (label, score, earned, halves, to, by) => {
        const [worked, due] = [Math.min(...halves) / 2, Math.max(...halves) / 2];
        const position = findLevel(scheme, label);
        if (isError(position)) throw new Error(label);
        const terms = { worked: exact(worked), due: exact(due), step: exact(to), way: by };
        const salary = salaryOf(scheme, position, exact(score), exact(earned), terms);
        if (isError(salary)) throw new Error(JSON.stringify(salary));
        const rounded = (money: InstanceType<typeof Big>): number =>
          money
            .times(worked)
            .div(due)
            .div(to)
            .toDecimalPlaces(20)
            .toDecimalPlaces(0, ways[by])
            .times(to)
            .times(100)
            .toNumber();
        const { base, bonus, commission, total } = salary;
        expect([base, bonus]).toEqual([
          rounded(new Big(position.level.base)),
          rounded(new Big(position.level.bonus).times(score).div(100)),
        ]);
        // What was earned is no part of a month.
        expect([commission, total]).toEqual([
          commission === 0 ? 0 : Math.round(earned * 100),
          base + bonus + commission,
        ]);
      },
    ),
    { seed: 15 },
  );
});
