/** Texts that a spreadsheet takes for a date or a time. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMERIC = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const ENGLISH = /^(\d{1,2})[- ]?([a-z]{3})[a-z]*[- ,]*(\d{4})$/i;
const TIME = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*(am|pm))?$/i;
/** The calendar has a 29 February 1900 that never was; days before it are not worked out here. */
const FIRST_SOUND = 61;

function dayOf(text: string): number | null {
  const english = ENGLISH.exec(text);
  const found = NUMERIC.exec(text) ?? CHINESE.exec(text);
  const [year, month, day] = english
    ? [Number(english[3]), MONTHS.indexOf((english[2] ?? '').toLowerCase()) + 1, Number(english[1])]
    : found
      ? [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial < FIRST_SOUND ? null : serial;
}

function timeOf(text: string): number | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', half] = found;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const counted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return (counted * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The number that the text stands for; null where it is no date and no time. */
export function serialOfText(text: string): number | null {
  const [first = '', second] = text.trim().split(/\s+(?=\d{1,2}:)/);
  const day = dayOf(first);
  if (day === null) return second === undefined ? timeOf(text.trim()) : null;
  const time = second === undefined ? 0 : timeOf(second);
  return time === null ? null : day + time;
}
