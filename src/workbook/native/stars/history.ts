/** A history of months in a row or a column, oldest first, as native formulas look at it. */
import { partOf, textOf, type Range } from '../../formula/range';
import { MOST_AS_FRACTION, POINTS_SCALE } from '../../../core/input/scale';
import { Inexpressible } from '../inexpressible';
import { OUTSIDE, rounded, SCORE_PLACES } from '../numbers';

export interface History {
  readonly text: string;
  /** The number of each month's column (or row), and of the newest filled one. */
  readonly months: string;
  readonly newest: string;
  readonly first: string;
  /** How many cells it has. */
  readonly size: string;
}

export function historyOf(range: Range): History {
  if (range.rows > 1 && range.columns > 1)
    throw new Inexpressible('历史得分应在一行或一列内。', 'the history must stand in one row or one column.');
  const down = range.columns === 1 && range.rows > 1;
  const text = textOf(range);
  const place = down ? 'ROW' : 'COLUMN';
  const months = `${place}(${text})`;
  return {
    text,
    months,
    newest: `SUMPRODUCT(MAX((LEN(${text})>0)*${months}))`,
    first: `${place}(${partOf(range, { row: 0, column: 0 })})`,
    size: `${place}S(${text})`,
  };
}

/** Months that round half-up to two places at a threshold or above it; the last bit is for what binary sums leave. */
export function reaching({ text }: History, threshold: string): string {
  return `ISNUMBER(${text})*(${text}>=${threshold}-0.005-0.00000000000005)`;
}

/** Whether the newest months, as many as `window` says, reach the threshold: all of them, or as many as `need` says. */
export function windowHolds(
  history: History,
  window: string,
  threshold: string,
  need: string | undefined,
): string {
  const reached = `SUMPRODUCT((${history.months}>${history.newest}-${window})*${reaching(history, threshold)})`;
  return need === undefined ? `${reached}=${window}` : `${reached}>=${need}`;
}

/**
 * The value, or an error for months outside 0–`most` and for those that only percentages can be.
 * @param points whether the months are held against points; an expression where only the sheet tells
 */
export function whenSound(
  { text, size }: History,
  most: string,
  points: string | boolean,
  value: string,
): string {
  const numbers = `COUNT(${text})+COUNTBLANK(${text})=${size}`;
  const checks = [numbers, `MIN(${text})>=0`, `${rounded(`MAX(${text})`, SCORE_PLACES)}<=${most}`];
  const few = `SUMPRODUCT(ISNUMBER(${text})*(${text}>0)*(${text}<1))=0`;
  const fractions = `AND(${few},OR(MAX(${text})=0,MAX(${text})>${MOST_AS_FRACTION}))`;
  const inPoints =
    points === true ? [fractions] : points === false ? [] : [`OR(${points}<${POINTS_SCALE},${fractions})`];
  return `IF(AND(${[...checks, ...inPoints].join(',')}),${value},${OUTSIDE})`;
}

export function isEmpty({ text, size }: History): string {
  return `COUNTBLANK(${text})=${size}`;
}

/** The newest consecutive months at or above a threshold. */
export function streakOf(history: History, threshold: string): string {
  const { months, newest, first } = history;
  const broken = `SUMPRODUCT(MAX((${months}<=${newest})*(1-${reaching(history, threshold)})*${months}))`;
  return `${newest}-MAX(${first}-1,${broken})`;
}
