/** A part of `npm run proof:teams`: relative scores and re-weighted totals are what a second reading says. */
import { of, over, shown } from './fraction';
import { relativeCases } from './relative';
import { reweighCases } from './reweigh';

test('relative scores, over 3,000 people', () => {
  const { cases, failures, kinds } = relativeCases(3_000, 20_261);
  expect(failures.slice(0, 3)).toEqual([]);
  expect(cases).toBe(3_000);
  // Every kind of answer was asked for.
  for (const kind of ['number', '#VALUE!', '不适用', 'null'])
    expect([kind, kinds[kind] ?? 0]).not.toEqual([kind, 0]);
  expect(kinds.number ?? 0).toBeGreaterThan(1_500);
});

test('totals with what does not apply, over 3,000 people', () => {
  const { cases, failures, kinds } = reweighCases(3_000, 20_262);
  expect(failures.slice(0, 3)).toEqual([]);
  expect(cases).toBeGreaterThan(3_000);
  for (const kind of ['number', '#VALUE!', '#N/A', '不参评'])
    expect([kind, kinds[kind] ?? 0]).not.toEqual([kind, 0]);
  expect(kinds.number ?? 0).toBeGreaterThan(1_500);
});

test.each([
  [1, 3, 0.333333333333333],
  [2, 3, 0.666666666666667],
  [-1, 6, -0.166666666666667],
  [1e15, 1, 1e15],
  [999_999_999_999_999, 10, 99_999_999_999_999.9],
  [0, 7, 0],
  [1, 8, 0.125],
])('%p ÷ %p is shown as %p', (a, b, expected) => {
  expect(shown(over(of(a), of(b)))).toBe(expected);
});
