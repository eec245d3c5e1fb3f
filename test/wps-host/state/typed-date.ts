/** Dates and times as a Chinese WPS reads them when typed. */

export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Days since the end of 1899; wrong before March 1900, as in every spreadsheet. */
const serialOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86400000 + 25569;

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? { serial: serialOf(year, month, day), numberFormat } : null;
}

export function typedDate(text: string, thisYear: number): TypedDate | null {
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number) as [number, number, number];
  let match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match) return dated(...numbers(match), 'yyyy/m/d');
  match = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, 'yyyy"年"m"月"');
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match) return dated(thisYear, Number(match[1]), Number(match[2]), 'm"月"d"日"');
  match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = numbers(match);
  const fraction = (hours * 3600 + minutes * 60 + (seconds || 0)) / 86400;
  return { serial: fraction, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}
