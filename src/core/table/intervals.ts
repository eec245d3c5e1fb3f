/** Stretches of the number line. Bounds are only ever compared, never subtracted, so that every verdict is exact. */
import { Decimal } from '../number/decimal';
import type { Bound, StatedBand } from './draft';

export interface Stretch {
  readonly low: Bound;
  readonly high: Bound;
}

/** All values there are: a stretch, and the step between them where not every number is one. */
export interface Line extends Stretch {
  readonly step?: number;
}

/** A band with both its ends. */
export interface Piece extends Stretch {
  readonly band: StatedBand;
}

export interface Cover {
  /** What belongs to no band, with a band beside it. */
  readonly gaps: readonly Piece[];
  /** What belongs to two bands. */
  readonly shared: readonly (Stretch & { readonly bands: readonly [StatedBand, StatedBand] })[];
}

/** The same place seen from the other side: where ≥ 5 begins, < 5 ends. */
export function beyond({ value, closed }: Bound): Bound {
  return { value, closed: !closed };
}

/** Order of lower ends: ≥ 5 begins before > 5. */
export function byLow(a: Bound, b: Bound): number {
  return order(a.value, b.value) || Number(b.closed) - Number(a.closed);
}

/** Order of upper ends: < 5 ends before ≤ 5. */
export function byHigh(a: Bound, b: Bound): number {
  return order(a.value, b.value) || Number(a.closed) - Number(b.closed);
}

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** From the first value in a stretch to the last one; undefined where it holds none. */
export function valuesIn({ low, high }: Stretch, step?: number): Stretch | undefined {
  const first = step === undefined ? low : onGrid(low, step, 1);
  const last = step === undefined ? high : onGrid(high, step, -1);
  const some = first.value < last.value || (first.value === last.value && first.closed && last.closed);
  return some ? { low: first, high: last } : undefined;
}

/** The multiple of the step that is next to a bound, up (1) or down (−1), the bound's own value where it belongs. */
function onGrid(bound: Bound, step: number, way: 1 | -1): Bound {
  if (!Number.isFinite(bound.value)) return bound;
  const exactly = new Decimal(bound.value).div(step);
  const next = way > 0 ? exactly.ceil() : exactly.floor();
  const steps = next.eq(exactly) && !bound.closed ? next.plus(way) : next;
  return { value: steps.times(step).toNumber(), closed: true };
}

/** What two stretches share; undefined where that holds no value of the line. */
export function common(a: Stretch, b: Stretch, { step }: Line): Stretch | undefined {
  const both = {
    low: byLow(a.low, b.low) > 0 ? a.low : b.low,
    high: byHigh(a.high, b.high) < 0 ? a.high : b.high,
  };
  return valuesIn(both, step) && both;
}

/**
 * Walks up the line from band to band. `reach` is how far the bands so far go, and `last` the one that goes there: what lies between
 * it and the next band belongs to none, and what the next band has below it belongs to both.
 */
export function coverOf(pieces: readonly Piece[], line: Line): Cover {
  const gaps: Piece[] = [];
  const shared: Cover['shared'][number][] = [];
  let reach = beyond(line.low);
  let last: Piece | undefined;
  const gapTo = (high: Bound, band: StatedBand): void => {
    const gap = common({ low: beyond(reach), high }, line, line);
    if (gap) gaps.push({ ...gap, band });
  };
  for (const piece of [...pieces].sort((a, b) => byLow(a.low, b.low))) {
    gapTo(beyond(piece.low), piece.band);
    const both = last && common(piece, last, line);
    if (last && both) shared.push({ ...both, bands: [last.band, piece.band] });
    if (last && byHigh(piece.high, reach) <= 0) continue;
    reach = piece.high;
    last = piece;
  }
  if (last) gapTo(line.high, last.band);
  return { gaps, shared };
}
