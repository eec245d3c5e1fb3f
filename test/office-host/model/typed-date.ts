/** Text that Excel takes for a date or a time when it is entered. */
import { serialOf } from './serial';

export interface TypedNumber {
  readonly value: number;
  /** The format a cell without one takes on. */
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

interface Parts {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

interface Pattern {
  readonly match: RegExp;
  readonly parts: (found: readonly string[]) => Parts;
  readonly format: string;
  /** Languages that know it; all without. */
  readonly locale?: string;
}

const monthNamed = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

const patterns: readonly Pattern[] = [
  {
    match: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    parts: ([, y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
    format: 'm/d/yyyy',
  },
  {
    match: /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/,
    parts: ([, m, , d, y]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
    format: 'm/d/yyyy',
  },
  {
    match: /^(\d{4})[-/](\d{1,2})$/,
    parts: ([, y, m]) => ({ year: Number(y), month: Number(m) }),
    format: 'mmm-yy',
  },
  {
    match: /^(\d{1,2})[-/](\d{4})$/,
    parts: ([, m, y]) => ({ year: Number(y), month: Number(m) }),
    format: 'mmm-yy',
  },
  {
    match: /^(\d{1,2})[-/](\d{1,2})$/,
    parts: ([, m, d]) => ({ month: Number(m), day: Number(d) }),
    format: 'd-mmm',
  },
  {
    match: /^(\d{1,2})[-/](\d{2})$/,
    parts: ([, m, y]) => ({ year: Number(y), month: Number(m) }),
    format: 'mmm-yy',
  },
  {
    match: new RegExp(`^(\\d{1,2})[- ]?${NAME}$`, 'i'),
    parts: ([, d, m]) => ({ month: monthNamed(m), day: Number(d) }),
    format: 'd-mmm',
  },
  {
    match: new RegExp(`^(\\d{1,2})[- ]?${NAME}[-, ]+(\\d{2}|\\d{4})$`, 'i'),
    parts: ([, d, m, y]) => ({ year: Number(y), month: monthNamed(m), day: Number(d) }),
    format: 'd-mmm-yy',
  },
  {
    match: new RegExp(`^${NAME}[- ](\\d{1,2}), ?(\\d{4})$`, 'i'),
    parts: ([, m, d, y]) => ({ year: Number(y), month: monthNamed(m), day: Number(d) }),
    format: 'd-mmm-yy',
  },
  {
    match: new RegExp(`^${NAME}[- ](\\d{1,2})$`, 'i'),
    parts: ([, m, d]) => ({ month: monthNamed(m), day: Number(d) }),
    format: 'd-mmm',
  },
  {
    match: new RegExp(`^${NAME}[- ](\\d{2}|\\d{4})$`, 'i'),
    parts: ([, m, y]) => ({ year: Number(y), month: monthNamed(m) }),
    format: 'mmm-yy',
  },
  {
    match: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    parts: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
    format: 'yyyy"年"m"月"d"日"',
    locale: 'zh',
  },
  {
    match: /^(\d{4})年(\d{1,2})月$/,
    parts: ([, y, m]) => ({ year: Number(y), month: Number(m) }),
    format: 'yyyy"年"m"月"',
    locale: 'zh',
  },
  {
    match: /^(\d{1,2})月(\d{1,2})日$/,
    parts: ([, m, d]) => ({ month: Number(m), day: Number(d) }),
    format: 'm"月"d"日"',
    locale: 'zh',
  },
];

/** Two digits of a year mean 1930 to 2029. */
const century = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function dayIn(text: string, locale: string): TypedNumber | undefined {
  for (const { match, parts, format, locale: only } of patterns) {
    const found = match.exec(text);
    if (!found || (only !== undefined && !locale.startsWith(only))) continue;
    const { year = new Date().getFullYear(), month, day = 1 } = parts(found);
    const value = serialOf(century(year), month, day);
    if (value !== undefined) return { value, format };
  }
  return undefined;
}

function timeIn(text: string): TypedNumber | undefined {
  const found = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes = '', seconds, half] = found;
  if (half !== undefined && Number(hours) > 12) return undefined;
  const shifted = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const value = shifted / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400;
  return { value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

export function typedDate(text: string, locale: string): TypedNumber | undefined {
  const alone = dayIn(text, locale) ?? timeIn(text);
  if (alone !== undefined) return alone;
  const both = /^(\S+)\s+(\d{1,2}:\S+(?:\s*[ap]m?)?)$/i.exec(text);
  const day = both && dayIn(both[1] ?? '', locale);
  const time = both && timeIn(both[2] ?? '');
  return day && time ? { value: day.value + time.value, format: 'm/d/yyyy h:mm' } : undefined;
}
