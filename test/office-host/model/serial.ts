/** Dates as Excel counts them: days since the end of 1899. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Undefined where there is no such day, or none that Excel counts. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (time - EPOCH) / DAY;
  // Excel counts a 29 February 1900 that never was: from March on it agrees with the calendar.
  return exists && serial >= 61 && year <= 9999 ? serial : undefined;
}

export const dateOf = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));
