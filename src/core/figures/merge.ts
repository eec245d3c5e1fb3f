/** One figure out of several of the same person: the mean weighted by what each rests on. */
import { add, compare, divide, exact, multiply, toNumber, ZERO, type Exact } from '../number/exact';

export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Σ value × weight ÷ Σ weight at 15 digits; undefined where the weights sum to 0.
 * @example weightedMean([{ value: 0.9, weight: 10 }, { value: 0.6, weight: 20 }]) //=> 0.7
 */
export function weightedMean(parts: readonly Weighted[]): number | undefined {
  let [sum, weights]: [Exact, Exact] = [ZERO, ZERO];
  for (const { value, weight } of parts) {
    sum = add(sum, multiply(exact(value), exact(weight)));
    weights = add(weights, exact(weight));
  }
  return compare(weights, ZERO) === 0 ? undefined : toNumber(divide(sum, weights));
}
