/** Where months and thresholds stand in the picture of somebody's ladder. */
import { toNumber } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { reaches } from '../../../core/stars/history';
import type { Standing } from '../../../core/stars/standing';

export const WIDTH = 320;
export const HEIGHT = 190;
/** The bars' part of it. */
export const AREA = { left: 4, right: 262, top: 16, bottom: 150 } as const;

export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Undefined for a month without a score. */
  readonly y?: number;
  readonly words: string;
  readonly label: string;
  /** Whether it reaches the threshold that is looked at. */
  readonly reaches: boolean;
}

export interface Threshold {
  readonly star: number;
  readonly y: number;
  readonly words: string;
}

export interface LadderLine {
  readonly bars: readonly Bar[];
  readonly thresholds: readonly Threshold[];
  /** From the first to the last bar that the star looks at. */
  readonly window?: { readonly from: number; readonly to: number; readonly months: number };
}

/**
 * Undefined where nothing is held against a threshold.
 * @param labels of the months, or of the one value
 * @param looked the star that the bars are coloured by
 */
export function ladderLine(
  { months, value, steps }: Standing,
  labels: readonly string[],
  looked: number,
): LadderLine | undefined {
  const known = steps.filter(({ threshold }) => threshold !== undefined);
  const scores = months.length > 0 ? months : value === undefined ? [] : [toNumber(value)];
  if (known.length === 0 || scores.length === 0) return undefined;
  const edges = known.map(({ threshold }) => threshold ?? 0);
  const filled = scores.filter((score) => typeof score === 'number');
  const least = Math.min(...edges, ...filled);
  const low = Math.max(0, Math.floor((least - 8) / 10) * 10);
  const high = Math.max(...edges, ...filled) + 2;
  const y = (score: number): number =>
    AREA.bottom - ((score - low) / Math.max(1, high - low)) * (AREA.bottom - AREA.top);
  const step = Math.min(34, (AREA.right - AREA.left) / scores.length);
  const at = known.find(({ star }) => star === looked);
  const threshold = at?.threshold ?? 0;
  const bars = scores.map((score, index): Bar => ({
    x: AREA.left + index * step + 1,
    width: Math.max(2, step - 3),
    ...(typeof score === 'number' ? { y: y(score) } : {}),
    words: typeof score === 'number' ? formatNumber(Math.round(score * 100) / 100) : '',
    label: labels[index] ?? '',
    reaches: typeof score === 'number' && reaches(score, threshold),
  }));
  const window = at?.window;
  const first = window === undefined ? undefined : bars[firstOf(scores, window)];
  const last = bars.at(-1);
  return {
    bars,
    thresholds: apart(
      known.map(({ star, threshold: edge }) => ({
        star,
        y: y(edge ?? 0),
        words: `${star}★ ${formatNumber(edge ?? 0)}`,
      })),
    ),
    ...(window === undefined || first === undefined || last === undefined
      ? {}
      : { window: { from: first.x, to: last.x + last.width, months: window } }),
  };
}

/** Where the window begins: months of leave and those without a rating are passed over. */
function firstOf(scores: readonly unknown[], window: number): number {
  const counted = scores.flatMap((score, index) => (typeof score === 'string' ? [] : [index]));
  return counted[Math.max(0, counted.length - window)] ?? 0;
}

/** Several stars with the same threshold share its line. */
function apart(all: readonly Threshold[]): readonly Threshold[] {
  const lines: Threshold[] = [];
  for (const one of all) {
    const same = lines.findIndex(({ y }) => y === one.y);
    const before = lines[same];
    if (before === undefined) lines.push(one);
    else lines[same] = { ...before, words: `${before.star}★ ${one.words}` };
  }
  return lines;
}
