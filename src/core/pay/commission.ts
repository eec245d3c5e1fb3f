/**
 * Commission from an amount and a rate table: whole, tiered, linear. Thresholds ascend from 0 on; below the first the rate is 0.
 * A month of refunds has a negative amount: it gives back at the rate that sales from 0 on are paid at.
 */
import { valueError, type CellError } from '../cell';
import {
  add,
  compare,
  divide,
  exact,
  greatest,
  least,
  multiply,
  subtract,
  ZERO,
  type Exact,
} from '../number/exact';
import { toFen, type Fen } from '../number/fen';

export type CommissionMethod = 'whole' | 'tiered' | 'linear';

export interface RateStep {
  readonly threshold: number;
  /** The threshold itself still belongs to the band below. */
  readonly open?: true;
  readonly rate: number;
}

/** The error of a rate table that does not ascend, or undefined. */
export function rateTableFault(steps: readonly RateStep[]): CellError | undefined {
  if (steps.length === 0)
    return valueError(
      '提成比例表为空。请给出“起点、比例”两列。',
      'the rate table is empty. Give two columns: threshold, rate.',
    );
  for (let i = 1; i < steps.length; i++) {
    const [before, step] = [steps[i - 1] as RateStep, steps[i] as RateStep];
    if (compare(exact(step.threshold), exact(before.threshold)) <= 0) {
      return valueError(
        `提成比例表的起点应从小到大，但 ${before.threshold} 之后是 ${step.threshold}。请排序并去掉重复。`,
        `the thresholds must ascend, but ${step.threshold} follows ${before.threshold}. Sort them and drop repeats.`,
      );
    }
  }
  return undefined;
}

/**
 * Money for an amount of sales.
 * `whole` – the rate of the band for the whole amount; `tiered` – each slice at its own rate; `linear` – the rate interpolated between
 * thresholds, the last one kept above.
 * @param measure what chooses the rate where it is not the amount, such as the attainment; slices have none
 */
export function commissionOf(
  amount: Exact,
  steps: readonly RateStep[],
  method: CommissionMethod,
  measure = amount,
): Fen {
  const parts = commissionParts(amount, steps, method, measure).map((part) =>
    multiply(part.amount, part.rate),
  );
  return toFen(parts.reduce(add, ZERO));
}

interface CommissionPart {
  readonly amount: Exact;
  readonly rate: Exact;
}

/** What is paid at which rate. */
export function commissionParts(
  amount: Exact,
  steps: readonly RateStep[],
  method: CommissionMethod,
  measure = amount,
): readonly CommissionPart[] {
  if (compare(measure, ZERO) < 0) return [{ amount, rate: rateFromZero(steps) }];
  if (method === 'tiered') return slices(amount, steps);
  return [{ amount, rate: method === 'whole' ? rateAt(measure, steps) : linearRate(measure, steps) }];
}

function rateAt(amount: Exact, steps: readonly RateStep[]): Exact {
  let rate: Exact = ZERO;
  for (const step of steps) if (reaches(amount, step)) rate = exact(step.rate);
  return rate;
}

function reaches(amount: Exact, { threshold, open }: RateStep): boolean {
  const above = compare(amount, exact(threshold));
  return open ? above > 0 : above >= 0;
}

function rateFromZero([first]: readonly RateStep[]): Exact {
  return first?.threshold === 0 ? exact(first.rate) : ZERO;
}

function slices(amount: Exact, steps: readonly RateStep[]): readonly CommissionPart[] {
  return steps.map((step, index) => {
    const from = exact(step.threshold);
    const next = steps[index + 1];
    const to = next === undefined ? amount : least(amount, exact(next.threshold));
    return { amount: greatest(subtract(to, from), ZERO), rate: exact(step.rate) };
  });
}

function linearRate(amount: Exact, steps: readonly RateStep[]): Exact {
  const reached = steps.filter((step) => reaches(amount, step));
  const before = reached.at(-1);
  if (before === undefined) return ZERO;
  const after = steps[reached.length];
  if (after === undefined) return exact(before.rate);
  const [from, to] = [exact(before.threshold), exact(after.threshold)];
  const rise = multiply(subtract(exact(after.rate), exact(before.rate)), subtract(amount, from));
  return add(exact(before.rate), divide(rise, subtract(to, from)));
}
