/** Pay for part of a month, worked out by hand. */
import { exact } from '../../../src/core/number/exact';
import { toFen, toYuan } from '../../../src/core/number/fen';
import { daysFit, partOf, prorated, roundedTo, type PayTerms } from '../../../src/core/pay/prorate';

it.each<[number, number, number, number, number]>([
  [2500, 11, 22, 0.01, 1250],
  [3000, 20, 21.75, 0.01, 2758.62],
  [3000, 20, 21.75, 1, 2759],
  [3000, 20, 21.75, 10, 2760],
  [1000, 1, 3, 0.01, 333.33],
  [1000, 2, 3, 0.01, 666.67],
  // 0.125 → 0.13, half-up; below and above it.
  [1, 1, 8, 0.01, 0.13],
  [0.99, 1, 8, 0.01, 0.12],
  [1.01, 1, 8, 0.01, 0.13],
  [-1, 1, 8, 0.01, -0.13],
  [5, 1, 2, 1, 3],
  [4.98, 1, 2, 1, 2],
  [15, 1, 2, 5, 10],
  [2500, 0, 22, 0.01, 0],
  [2500, 22, 22, 0.01, 2500],
])('%d × %d ÷ %d to %d is %d', (amount, worked, due, step, money) => {
  expect(toYuan(prorated(exact(amount), exact(worked), exact(due), exact(step)))).toBe(money);
});

it.each<[number, number, number]>([
  [1249.5, 1, 1250],
  [1249.49, 1, 1249],
  [1245, 10, 1250],
  [1244.99, 10, 1240],
  [0.005, 0.01, 0.01],
])('%d to %d is %d', (amount, step, money) => {
  expect(toYuan(roundedTo(exact(amount), exact(step)))).toBe(money);
});

it.each<[number, number, boolean]>([
  [0, 22, true],
  [22, 22, true],
  [22.01, 22, false],
  [-0.5, 22, false],
  [0, 0, false],
])('%d of %d days: %s', (worked, due, fit) => {
  expect(daysFit(exact(worked), exact(due))).toBe(fit);
});

it.each<[PayTerms, number]>([
  [{ worked: exact(11), due: exact(22) }, 50],
  // One of the two alone says nothing of a part.
  [{ worked: exact(11) }, 100],
  [{ due: exact(22) }, 100],
  [{}, 100],
])('of 100, %j is worth %d', (terms, part) => {
  expect(toYuan(toFen(partOf(exact(100), terms)))).toBe(part);
});
