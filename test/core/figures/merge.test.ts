/** Σ value × weight ÷ Σ weight. */
import fc from 'fast-check';
import { weightedMean } from '../../../src/core/figures/merge';

it.each<[readonly (readonly [number, number])[], number | undefined]>([
  [
    [
      [0.9, 10],
      [0.6, 20],
    ],
    0.7,
  ],
  [[[37.79, 12]], 37.79],
  [
    [
      [40, 100],
      [25, 50],
    ],
    35,
  ],
  [
    [
      [0.1, 1],
      [0.2, 1],
      [0.3, 1],
    ],
    0.2,
  ],
  [
    [
      [40, 0],
      [25, 3],
    ],
    25,
  ],
  [[[40, 0]], undefined],
  [[], undefined],
])('%j gives %j', (parts, mean) => {
  expect(weightedMean(parts.map(([value, weight]) => ({ value, weight })))).toBe(mean);
});

it('does not depend on how rows are split or ordered', () => {
  const part = fc.record({
    value: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    weight: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(), (parts, seed) => {
      const split = parts.flatMap(({ value, weight }) => {
        const some = seed % (weight + 1);
        return [
          { value, weight: some },
          { value, weight: weight - some },
        ];
      });
      expect(weightedMean(split.reverse())).toBe(weightedMean(parts));
    }),
    { seed: 1, numRuns: 200 },
  );
});
