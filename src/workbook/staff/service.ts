/** Who is in service when, and for how long. Months are `2026-03`. */
import { daysIn, monthOfSerial, serialOf } from '../../core/input/month';
import type { Member } from './staff';

/** First and last day of a month. */
export function daysOfMonth(month: string): { readonly first: number; readonly last: number } {
  const [year = NaN, number = NaN] = month.split('-').map(Number);
  return { first: serialOf(year, number, 1), last: serialOf(year, number, daysIn(year, number)) };
}

/** Whether somebody is there on at least one day of the month; without dates, always. */
export function inService({ hired, left }: Member, month: string): boolean {
  const { first, last } = daysOfMonth(month);
  return (hired === undefined || hired <= last) && (left === undefined || left >= first);
}

export function joinedIn({ hired }: Member, month: string): boolean {
  const { first, last } = daysOfMonth(month);
  return hired !== undefined && hired >= first && hired <= last;
}

export function leftIn({ left }: Member, month: string): boolean {
  const { first, last } = daysOfMonth(month);
  return left !== undefined && left >= first && left <= last;
}

/**
 * Whole months from the day of hiring to the end of the month, that day included; undefined without a date.
 * Hired on the 1st of March, one whole month has passed when March ends.
 */
export function tenureAt({ hired }: Member, month: string): number | undefined {
  if (hired === undefined) return undefined;
  const after = daysOfMonth(month).last + 1;
  const [from, to] = [monthOfSerial(hired), monthOfSerial(after)];
  if (from === undefined || to === undefined || hired >= after) return 0;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  // The day after the last is the first of a month: a month that began on another day is not whole.
  const begunOnFirst = hired === serialOf(from.year, from.month, 1);
  return begunOnFirst ? months : months - 1;
}
