/** The days that an export covers, from the name of its file or sheet, from what stands over its header, or from its dates. */
import { daysIn, type Month } from '../input/month';
import { halfWidth } from '../words/normalise';

export interface Period {
  /** First and last day, `2026-03-01`. */
  readonly from: string;
  readonly to: string;
}

const DAY = /(?<!\d)(20\d\d)(?:(\d\d)(\d\d)|\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})日?)(?!\d)/g;
const MONTH = /(?<!\d)(20\d\d)(?:\s?[-./年_]\s?(\d{1,2})(?:月份?|(?![\d]))|(\d\d)(?!\d))/;

/** The first text that names days, or a month. */
export function periodOf(texts: readonly string[]): Period | undefined {
  for (const one of texts) {
    const found = periodIn(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function periodIn(words: string): Period | undefined {
  const said = halfWidth(words);
  const days = [...said.matchAll(DAY)].flatMap(([, year = '', m = '', d = '', m2 = '', d2 = '']) => {
    const day = dayOf(Number(year), Number(m || m2), Number(d || d2));
    return day === undefined ? [] : [day];
  });
  const [first, second = first] = days;
  if (first !== undefined && second !== undefined)
    return first <= second ? { from: first, to: second } : { from: second, to: first };
  const [, year, m = '', m2 = ''] = MONTH.exec(said) ?? [];
  const month = Number(m || m2);
  return year === undefined || month < 1 || month > 12 ? undefined : wholeMonth(Number(year), month);
}

export function wholeMonth(year: number, month: number): Period {
  const start = `${year}-${two(month)}`;
  return { from: `${start}-01`, to: `${start}-${two(daysIn(year, month))}` };
}

/** A day that the calendar has. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** A day as a cell holds it: text, or the number of a date. */
export function dayOfCell(cell: unknown): string | undefined {
  if (typeof cell === 'string') return periodIn(cell)?.from;
  if (typeof cell !== 'number' || cell < 36_526 || cell > 73_415) return undefined;
  return new Date((Math.floor(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** The month that all days lie in. */
export function monthOfPeriod({ from, to }: Period): string | undefined {
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined;
}

/** Whether all days lie in a month; one without a year is of any year. */
export function isInMonth(period: Period, { year, month }: Month): boolean {
  const [own = '', number = ''] = monthOfPeriod(period)?.split('-') ?? [];
  return Number(number) === month && (year === undefined || Number(own) === year);
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
