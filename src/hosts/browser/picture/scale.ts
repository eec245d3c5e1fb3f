/** The numbers on an axis. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const STEPS = 5;

/**
 * Round numbers around the values. Bars begin at zero always; lines do too, unless all lie close together far from it.
 *
 * @example scaleOf([3, 87], true) //=> { low: 0, high: 100, step: 20 }
 */
export function scaleOf(values: readonly number[], bars: boolean): Scale {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) [low, high] = [0, 1];
  const far = !bars && (low > 0 ? high - low < high / 6 : high < 0 && high - low < -low / 6);
  if (!far) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (low === high) high = low + 1;
  const rough = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((round) => round * power >= rough * 0.999) ?? 10);
  return { low: step * Math.floor(low / step), high: step * Math.ceil(high / step), step };
}

export function ticksOf({ low, high, step }: Scale): number[] {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
}

/** Of a tick; the steps decide how many places it needs. */
export function tickText(value: number, { step }: Scale, percent: boolean): string {
  const [shown, by] = percent ? [value * 100, step * 100] : [value, step];
  const places = Math.max(0, -Math.floor(Math.log10(by) + 1e-9));
  return `${shown.toFixed(places)}${percent ? '%' : ''}`;
}
