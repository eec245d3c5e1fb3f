/**
 * Numbers of cells as native formulas read them: checked against their domain, and rounded before they are compared, so
 * that `=1-0.45` is 55%. A spreadsheet compares what it shows, 15 significant digits; ROUND at so many places that the
 * largest usual value of a kind keeps 15 digits says the same in every host. (TEXT with an exponent would be exact
 * for any size, but its format depends on the language of the host.)
 */
import { DOMAINS } from '../../core/input/domain';
import type { InputKind } from '../../schemes/indicator';

type NumberKind = Exclude<InputKind, 'level' | 'flag'>;

const PLACES: Readonly<Record<NumberKind, number>> = {
  rate: 14,
  ratio: 14,
  ten: 13,
  score: 12,
  points: 12,
  seconds: 11,
  minutes: 11,
  hours: 11,
  days: 11,
  months: 11,
  perMinute: 11,
  number: 11,
  count: 9,
  money: 8,
  amount: 8,
};

/** Places of a quotient, of a score, of an amount before it is rounded to the cent. */
export const RATIO_PLACES = 14;
export const SCORE_PLACES = 12;
const MONEY_PLACES = 8;

/** What stands for a value outside its domain: `#VALUE!` in every host, and it says why to whoever reads the formula. */
export const OUTSIDE = 'VALUE("超出范围")';
export const MISSING = 'NA()';

/** A part of a formula that holds as long as every check does. */
export interface Checked {
  readonly checks: readonly string[];
  readonly value: string;
}

/** A number of a kind in a cell that is not blank. `most`: a reference to a maximum of its own. */
export function numberIn(cell: string, kind: InputKind, most?: string): Checked {
  const own: NumberKind = kind === 'level' || kind === 'flag' ? 'number' : kind;
  const { min, max, whole } = DOMAINS[own];
  const value = rounded(cell, PLACES[own]);
  const checks = [`ISNUMBER(${cell})`];
  if (own === 'amount') checks.push(`ABS(${cell})<=${plain(max)}`);
  else {
    checks.push(`${cell}>=${min}`);
    // Only where the end of the domain is one that people reach must it be read at 15 digits too.
    checks.push(max > 1e6 ? `${cell}<=${plain(max)}` : `${value}<=${plain(max)}`);
  }
  if (most !== undefined) checks.splice(-1, 1, `${value}<=${most}`);
  if (whole) checks.push(`${value}=${rounded(cell, 0)}`);
  return { checks, value };
}

export function rounded(expression: string, places: number): string {
  return `ROUND(${expression},${places})`;
}

/** Half-up to two places, of a figure that binary sums may have left a hair off. */
export function toCents(expression: string): string {
  return rounded(rounded(expression, MONEY_PLACES), 2);
}

/** A score as grades and stars look at it. */
export function toTwoPlaces(expression: string): string {
  return rounded(rounded(expression, SCORE_PLACES), 2);
}

/** A total in a cell: above 100 only where the scheme has bonus points. */
export function totalIn(cell: string, bonus: boolean): Checked {
  return bonus
    ? { checks: [`ISNUMBER(${cell})`, `${cell}>=0`, `${cell}<=1E+9`], value: rounded(cell, SCORE_PLACES) }
    : numberIn(cell, 'score');
}

export function guarded({ checks, value }: Checked): string {
  return checks.length === 0 ? value : `IF(AND(${[...new Set(checks)].join(',')}),${value},${OUTSIDE})`;
}

/** Several checked parts as one. */
export function together(parts: readonly Checked[], value: string): Checked {
  return { checks: parts.flatMap((part) => part.checks), value };
}

function plain(value: number): string {
  return value >= 1e15 ? '1E+15' : String(value);
}
