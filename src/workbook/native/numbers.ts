/**
 * Numbers of cells as native formulas read them: checked against their domain, and compared at 15 significant digits as a
 * spreadsheet shows them, so that `=1-0.45` is 55%. TEXT says that in every host; ROUND is a digit off in one when asked for
 * all 15.
 */
import type { CompiledScheme } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import { MOST_AS_FRACTION, POINTS_SCALE } from '../../core/input/scale';
import type { InputKind } from '../../core/words/input-kind';

/** Places at which the ends of short domains are read at 15 digits: just above 1, 10, 100. */
const PLACES: Readonly<Partial<Record<InputKind, number>>> = { rate: 14, ratio: 13, ten: 13, score: 12 };

/** Places at which points are held against a maximum. */
export const SCORE_PLACES = 12;
/** Sums of whole counts are at most this far off. */
const COUNT_PLACES = 11;

/**
 * Whether a cell is blank or holds an empty text. Not `=""`: the browser workbook's index of values takes 0 for an empty
 * text there.
 */
export function blank(cell: string): string {
  return `LEN(${cell})=0`;
}

/** What stands for a value outside its domain: `#VALUE!` in every host, and it says why to whoever reads the formula. */
export const OUTSIDE = 'VALUE("超出范围")';
export const MISSING = 'NA()';

/** A part of a formula that counts as long as every check holds. */
export interface Checked {
  readonly checks: readonly string[];
  readonly value: string;
}

export interface NativeNumber extends Checked {
  /** The number as it is compared; `value` is for sums and products, whose results are rounded. */
  readonly read: string;
}

/** A number of a kind in a cell that is not blank. `most`: a reference to a maximum of its own. */
export function numberIn(cell: string, kind: InputKind, most?: string): NativeNumber {
  const own = kind === 'level' || kind === 'flag' ? 'number' : kind;
  const { min, max, whole, seconds } = DOMAINS[own];
  const least = own === 'amount' ? [] : [`${cell}>=${min}`];
  // Under a second is a time of day, not a time that somebody took.
  const time = seconds === undefined ? [] : [`OR(${cell}=0,${cell}*${seconds}>=1)`];
  const checks = [`ISNUMBER(${cell})`, ...least, ...time, atMost(cell, own, plain(max), most)];
  if (!whole) return { checks, value: cell, read: digits15(cell) };
  const count = rounded(cell, 0);
  return { checks: [...checks, `${rounded(cell, COUNT_PLACES)}=${count}`], value: count, read: count };
}

function atMost(cell: string, kind: InputKind, max: string, most: string | undefined): string {
  if (most !== undefined) return `${rounded(cell, SCORE_PLACES)}<=${most}`;
  if (kind === 'amount') return `ABS(${cell})<=${max}`;
  const places = PLACES[kind];
  return `${places === undefined ? cell : rounded(cell, places)}<=${max}`;
}

/**
 * A number at 15 significant digits, to be compared with a figure of the rules. MID(1/2,2,1) is the decimal sign of the host's
 * language, without which the format would be another.
 */
export function digits15(expression: string): string {
  return `VALUE(TEXT(${expression},"0"&MID(1/2,2,1)&"00000000000000E+0"))`;
}

/**
 * A result without what binary arithmetic left: equal totals must be equal to the last bit, or they would not share a rank.
 * What ends as a decimal ends within 12 places; what does not keeps 15 digits.
 */
export function settled(expression: string, places: number): string {
  return `VALUE(FIXED(${expression},${places},TRUE))`;
}

/** What stands for a total below 0. */
export const BELOW = '""低于0""';

/** The same, and an error below 0: the format has words for negative numbers, which are no number. */
export function settledNotNegative(expression: string, places: number): string {
  return `VALUE(TEXT(${expression},"0"&MID(1/2,2,1)&"${'0'.repeat(places)};${BELOW}"))`;
}

/** Places of results that end as decimals; of totals and of scores that may not. */
export const ENDING = 12;
export const ENDLESS_TOTAL = 13;
export const ENDLESS_SCORE = 14;
const RATIO_PLACES = 15;

export const settledRatio = (expression: string): string => settled(expression, RATIO_PLACES);

/** Whether a number ends as a decimal, with places to spare. */
export function ends(value: number): boolean {
  const scaled = value * 1e6;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
}

export function rounded(expression: string, places: number): string {
  return `ROUND(${expression},${places})`;
}

/** Half-up to two places, of a figure that binary sums may have left a hair off: at 15 digits, as a spreadsheet shows it. */
export function toCents(expression: string): string {
  return rounded(digits15(expression), 2);
}

/** A score as grades and stars look at it. */
export function toTwoPlaces(expression: string): string {
  return rounded(settled(expression, ENDLESS_TOTAL), 2);
}

/**
 * A total in a cell: above 100 only where the scheme has bonus points, and none that only a percentage can be.
 * @param whole all totals that were given together
 */
export function totalIn(cell: string, { bonus, greatest }: Totals, whole: string): Checked {
  const { checks, value } = bonus
    ? { checks: [`ISNUMBER(${cell})`, `${cell}>=0`, `${cell}<=1000000000`], value: cell }
    : numberIn(cell, 'score');
  return { checks: [...checks, ...inPoints(cell, greatest, whole)], value };
}

type Totals = Pick<CompiledScheme, 'bonus' | 'greatest'>;

function inPoints(cell: string, greatest: number, whole: string): readonly string[] {
  if (greatest < POINTS_SCALE) return [];
  if (whole === cell) return [`OR(${cell}=0,${cell}>${MOST_AS_FRACTION})`];
  return [`OR(${cell}=0,AND(${cell}>=1,MAX(${whole})>${MOST_AS_FRACTION}))`];
}

export function guarded({ checks, value }: Checked): string {
  return checks.length === 0 ? value : `IF(AND(${[...new Set(checks)].join(',')}),${value},${OUTSIDE})`;
}

/** Several checked parts as one. */
export function together(parts: readonly Checked[], value: string): Checked {
  return { checks: parts.flatMap((part) => part.checks), value };
}

/** Not every host reads 1E+15. */
export function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 2 });
}
