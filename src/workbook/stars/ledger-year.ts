/** The year out of 星级台账: how many months everybody had each star, and the best of the year, ties named. */
import type { Scheme } from '../../schemes/scheme';
import { ownerOf, type Whose } from './ledger-people';
import { isOfScheme, linesByOwner, type Ledger } from './ledger-read';

export interface YearOfPerson extends Whose {
  readonly team: string;
  /** Months by star, the most stars first. */
  readonly months: readonly { readonly star: number; readonly count: number }[];
}

export interface StarYear {
  readonly year: number;
  readonly people: readonly YearOfPerson[];
  /** The star whose months decide. */
  readonly star: number;
  /** Months at that star of those who have the most; nobody is best with none. */
  readonly most: number;
  readonly best: readonly YearOfPerson[];
}

/** The years that a scheme has lines of, the newest first. */
export function yearsOf({ lines }: Ledger, scheme: Scheme): readonly number[] {
  const years = lines.flatMap((line) =>
    line.month === undefined || !isOfScheme(line, scheme) ? [] : [Number(line.month.slice(0, 4))],
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

/** @param top the scheme's highest star, which decides where the scheme names no other */
export function starYear(ledger: Ledger, scheme: Scheme, top: number, year: number): StarYear {
  const star = scheme.year?.kind === 'most-stars' ? scheme.year.star : top;
  const owner = ownerOf(ledger.lines);
  const who = new Map<string, Required<Whose>>();
  for (const line of ledger.lines) {
    const { id, name, team, month } = line;
    if (name === '' || month?.startsWith(`${year}-`) !== true || !isOfScheme(line, scheme)) continue;
    if (!who.has(owner(line))) who.set(owner(line), { id, name, team });
  }
  const linesOf = linesByOwner(ledger, scheme);
  const people = [...who.values()].map((one): YearOfPerson => {
    const counts = new Map<number, number>();
    for (const { month, given } of linesOf(one))
      if (given !== undefined && month?.startsWith(`${year}-`) === true)
        counts.set(given, (counts.get(given) ?? 0) + 1);
    const months = [...counts].map(([own, count]) => ({ star: own, count }));
    return { ...one, months: months.sort((a, b) => b.star - a.star) };
  });
  const most = Math.max(0, ...people.map((one) => monthsAt(one, star)));
  return {
    year,
    people: [...people].sort((a, b) => monthsAt(b, star) - monthsAt(a, star)),
    star,
    most,
    best: most === 0 ? [] : people.filter((one) => monthsAt(one, star) === most),
  };
}

export const monthsAt = ({ months }: YearOfPerson, star: number): number =>
  months.find((one) => one.star === star)?.count ?? 0;
