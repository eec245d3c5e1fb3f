/** How figures of a team lie: mean, quarters, spread. As the spreadsheet's own AVERAGE, QUARTILE.INC and STDEV.P have them. */
import {
  add,
  compare,
  divide,
  exact,
  multiply,
  subtract,
  toDecimal,
  ZERO,
  type Exact,
} from '../number/exact';

export interface Spread {
  readonly count: number;
  readonly mean: Exact;
  readonly lower: Exact;
  readonly median: Exact;
  readonly upper: Exact;
  /** Standard deviation of the whole team. */
  readonly deviation: Exact;
  readonly least: Exact;
  readonly most: Exact;
}

/** Undefined where there are no figures. */
export function spreadOf(figures: readonly Exact[]): Spread | undefined {
  if (figures.length === 0) return undefined;
  const sorted = [...figures].sort(compare);
  const count = exact(figures.length);
  const mean = divide(figures.reduce(add, ZERO), count);
  const squares = figures.map((one) => multiply(subtract(one, mean), subtract(one, mean)));
  return {
    count: figures.length,
    mean,
    lower: quarter(sorted, 1),
    median: quarter(sorted, 2),
    upper: quarter(sorted, 3),
    deviation: toDecimal(divide(squares.reduce(add, ZERO), count)).sqrt(),
    least: sorted[0] as Exact,
    most: sorted.at(-1) as Exact,
  };
}

/** Of n figures the quarter q lies at place (n − 1) × q ÷ 4, between two of them in proportion. */
function quarter(sorted: readonly Exact[], q: 1 | 2 | 3): Exact {
  const quarters = (sorted.length - 1) * q;
  const at = Math.floor(quarters / 4);
  const low = sorted[at] as Exact;
  const high = sorted[at + 1] ?? low;
  return add(low, multiply(subtract(high, low), divide(exact(quarters % 4), exact(4))));
}
