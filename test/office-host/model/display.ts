/** What a cell shows: enough of number formats for tests, not all of Excel's. */
import type { Scalar } from './cells';
import { dateOf } from './serial';

const two = (value: number): string => String(value).padStart(2, '0');

function general(value: number): string {
  const plain = Number(value.toPrecision(10));
  return Math.abs(plain) >= 1e11 ? value.toExponential(5).replace('e', 'E') : String(plain);
}

function asDate(value: number, format: string): string {
  const date = dateOf(value);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    h: String(date.getUTCHours()),
    hh: two(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
  };
  // After hours, `mm` are minutes.
  const withMinutes = format.replace(
    /(h+:)m+/g,
    (_, hours: string) => `${hours}"${two(date.getUTCMinutes())}"`,
  );
  return withMinutes.replace(
    /"([^"]*)"|y+|m+|d+|h+|s+/g,
    (part, literal?: string) => literal ?? parts[part] ?? part,
  );
}

function asNumber(value: number, format: string): string {
  const percent = format.includes('%');
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const shown = (percent ? value * 100 : value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: format.includes(','),
  });
  return format.replace(/[#0,]*[#0](\.0+)?/, shown);
}

export function displayed(value: Scalar, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === '@') return String(value);
  if (format === 'General') return general(value);
  const section = format.split(';')[0] ?? format;
  const bare = section.replace(/"[^"]*"/g, '');
  if (/[ymdhs]/i.test(bare)) return asDate(value, section);
  return /[#0]/.test(bare) ? asNumber(value, section) : general(value);
}
