/** Random intervals: what the linter says of them is what counting says, value by value on a fine grid. */
import fc from 'fast-check';
import { coverOfSet, setsOf } from '../../../src/core/lint/band-sets';
import type { Stretch } from '../../../src/core/table/intervals';
import { lintDraft } from '../../../src/core/lint/lint';
import type { Draft, StatedBand } from '../../../src/core/table/draft';
import type { InputKind } from '../../../src/core/words/input-kind';
import { bandsDraft } from './drafts';

const TOP = 10;
const COVER = ['gap', 'decimal-gap', 'boundary-hole', 'overlap', 'boundary-shared'];

const edge = fc.integer({ min: 0, max: TOP * 2 }).map((half) => half / 2);
const end = fc.record({ value: edge, closed: fc.boolean() });
const band = fc.record({ low: end, high: end });

/** Neighbours that nearly meet, so that sound tables come up as well. */
const chain = fc
  .array(fc.tuple(edge, fc.boolean(), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 4 })
  .map((cuts) => {
    const sorted = [...cuts].sort(([a], [b]) => a - b);
    const ends = [0, ...sorted.map(([value]) => value), TOP];
    return ends.slice(1).map((high, index) => {
      const [, before = false, slip = 0] = sorted[index - 1] ?? [];
      const [, after = false] = sorted[index] ?? [];
      return {
        low: { value: ends[index] ?? 0, closed: index === 0 || (slip === 0 ? before : !before) },
        high: { value: high, closed: index === ends.length - 2 || after },
      };
    });
  });

function holds({ low, high }: Stretch, value: number): boolean {
  const above = low.closed ? value >= low.value : value > low.value;
  return above && (high.closed ? value <= high.value : value < high.value);
}

function draftWith(input: InputKind, bands: readonly Stretch[]): Draft {
  const stated: readonly StatedBand[] = bands.map((one, row) => ({ ...one, row, label: '', score: 0 }));
  return { ...bandsDraft(input, [['else', 0]]), bands: new Map([['a', stated]]) };
}

function agree(input: InputKind, bands: readonly Stretch[], grid: readonly number[]): void {
  const draft = draftWith(input, bands);
  const [set] = setsOf(draft);
  if (set === undefined) throw new Error('no bands');
  const { gaps, shared } = coverOfSet(set);
  const used = bands.filter((one) => grid.some((value) => holds(one, value)));
  const count = (value: number): number => used.filter((one) => holds(one, value)).length;
  const within = (found: readonly Stretch[], value: number): boolean =>
    found.some((one) => holds(one, value));
  if (used.length > 0) {
    expect(grid.filter((value) => within(gaps, value))).toEqual(grid.filter((value) => count(value) === 0));
    expect(grid.filter((value) => within(shared, value))).toEqual(grid.filter((value) => count(value) > 1));
  }
  const sound = grid.every((value) => count(value) === 1);
  const found = lintDraft(draft).filter(({ code }) => COVER.includes(code));
  if (used.length > 0) expect(found.length === 0).toBe(sound);
}

const grids = {
  /** Edges lie on halves, so a quarter lies inside every stretch. */
  ten: Array.from({ length: TOP * 4 + 1 }, (_, index) => index / 4),
  count: Array.from({ length: TOP + 1 }, (_, index) => index),
} as const;

it.each(['ten', 'count'] as const)('%s: any intervals', (input) => {
  // Counts have no end, so the last band takes what is above ten.
  const above =
    input === 'count'
      ? [{ low: { value: TOP, closed: false }, high: { value: Infinity, closed: false } }]
      : [];
  fc.assert(
    fc.property(fc.array(band, { minLength: 1, maxLength: 6 }), (bands) => {
      agree(input, [...bands, ...above], [...grids[input], ...(input === 'count' ? [TOP + 1] : [])]);
    }),
    { numRuns: 500 },
  );
});

it('any intervals that nearly meet', () => {
  fc.assert(
    fc.property(chain, (bands) => agree('ten', bands, grids.ten)),
    { numRuns: 500 },
  );
});

it('finds sound tables too', () => {
  const sample = fc.sample(chain, { numRuns: 300, seed: 7 });
  const sound = sample.filter((bands) =>
    grids.ten.every((value) => bands.filter((one) => holds(one, value)).length === 1),
  );
  expect(sound.length).toBeGreaterThan(20);
});
