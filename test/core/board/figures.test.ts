/** Spread, histogram and edges, against figures worked out by hand. */
import { nearEdge } from '../../../src/core/board/edges';
import { histogramOf } from '../../../src/core/board/histogram';
import { spreadOf } from '../../../src/core/board/spread';
import { exact, toNumber } from '../../../src/core/number/exact';
import { compiledById } from '../../support/schemes';

describe('spread, as QUARTILE.INC and STDEV.P have it', () => {
  it.each([
    // mean, lower, median, upper, deviation
    [[80], [80, 80, 80, 80, 0]],
    [
      [60, 100],
      [80, 70, 80, 90, 20],
    ],
    [
      [1, 2, 3, 4, 5],
      [3, 2, 3, 4, 1.4142135623731],
    ],
    [
      [7, 15, 36, 39, 40, 41],
      [29.6666666666667, 20.25, 37.5, 39.75, 13.4866188827626],
    ],
    [
      [90, 90, 90],
      [90, 90, 90, 90, 0],
    ],
    [
      [0.1, 0.2, 0.3],
      [0.2, 0.15, 0.2, 0.25, 0.0816496580927726],
    ],
  ])('%j', (figures, expected) => {
    const found = spreadOf(figures.map(exact));
    const { mean, lower, median, upper, deviation } = found as NonNullable<typeof found>;
    const all = [mean, lower, median, upper, deviation].map(toNumber);
    all.forEach((one, index) => expect(one).toBeCloseTo(expected[index] as number, 10));
  });

  it('has nothing to say of nobody', () => expect(spreadOf([])).toBeUndefined());
});

describe('histogram', () => {
  const bins = (scores: readonly number[], greatest = 100) =>
    histogramOf(scores.map(exact), greatest).map(({ from, to, count }) => [from, to, count]);

  it.each([
    [
      'an edge belongs to the step that begins there',
      [84.99, 85, 85.01, 60, 100],
      [
        [60, 65, 1],
        [65, 70, 0],
        [70, 75, 0],
        [75, 80, 0],
        [80, 85, 1],
        [85, 90, 2],
        [90, 95, 0],
        [95, 100, 1],
      ],
    ],
    ['all equal', [90, 90], [[90, 90.5, 2]]],
    ['all at the top', [100, 100], [[99.5, 100, 2]]],
    [
      'far apart',
      [0, 100],
      [
        [0, 10, 1],
        ...Array.from({ length: 8 }, (_, index) => [10 * (index + 1), 10 * (index + 2), 0]),
        [90, 100, 1],
      ],
    ],
    ['nobody', [], []],
  ])('%s', (_, scores, expected) => {
    expect(bins(scores)).toEqual(expected);
  });

  it('goes below 0, and above where nothing limits a score', () => {
    expect(bins([-0.5, 0], Infinity)).toEqual([
      [-0.5, 0, 1],
      [0, 0.5, 1],
    ]);
    expect(bins([100, 100.25], Infinity)).toEqual([[100, 100.5, 2]]);
  });
});

describe('the edge of a grade', () => {
  const { scheme } = compiledById('presales-qa');
  const near = (total: number) => {
    const found = nearEdge(compiledById('presales-qa'), exact(total));
    const { above, below } = found ?? {};
    return [above && [above.grade, toNumber(above.missing)], below && [below.grade, toNumber(below.margin)]];
  };
  const [best, second] = scheme.grades?.bands ?? [];
  const edge = best?.from as number;

  it('is told from both sides, within a point', () => {
    expect(scheme.grades?.edge).toBe('lower');
    expect(near(edge - 0.4)[0]).toEqual([best?.label, 0.4]);
    expect(near(edge)[1]).toEqual([second?.label, 0]);
    expect(near(edge + 0.99)[1]).toEqual([second?.label, 0.99]);
    expect(near(edge + 1)).toEqual([undefined, undefined]);
    expect(near(edge - 1)[0]).toEqual([best?.label, 1]);
    expect(near(edge - 1.01)).toEqual([undefined, undefined]);
  });

  it('compares totals as grades do: rounded to two places', () => {
    expect(near(edge - 0.005)).toEqual([undefined, [second?.label, 0]]);
    expect(near(edge - 0.0051)[0]).toEqual([best?.label, 0.01]);
  });
});
