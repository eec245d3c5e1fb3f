/** Scores by steps of equal width. A score on an edge belongs to the step that begins there, the greatest score to the last step. */
import { compare, divide, exact, multiply, toDecimal, toNumber, type Exact } from '../number/exact';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTHS = [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const MOST_BINS = 12;

/** From the step of the lowest score to that of the highest, empty ones between included; none without scores. */
export function histogramOf(scores: readonly Exact[], greatest: number): readonly Bin[] {
  if (scores.length === 0) return [];
  const sorted = [...scores].sort(compare);
  const [least, most] = [sorted[0] as Exact, sorted.at(-1) as Exact];
  const width = WIDTHS.find((one) => binAt(most, one, greatest) - binAt(least, one, greatest) < MOST_BINS);
  // Wider than every scale of the field: one step for all.
  if (width === undefined) return [{ from: toNumber(least), to: toNumber(most), count: scores.length }];
  const first = binAt(least, width, greatest);
  const counts = new Array<number>(binAt(most, width, greatest) - first + 1).fill(0);
  for (const score of scores) {
    const at = binAt(score, width, greatest) - first;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const edge = (index: number): number => toNumber(multiply(exact(first + index), exact(width)));
  return counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count }));
}

function binAt(score: Exact, width: number, greatest: number): number {
  const at = toDecimal(divide(score, exact(width)))
    .floor()
    .toNumber();
  const isTop = Number.isFinite(greatest) && compare(score, exact(greatest)) === 0;
  return isTop && compare(exact(at * width), score) === 0 ? at - 1 : at;
}
