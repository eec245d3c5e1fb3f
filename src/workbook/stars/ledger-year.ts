/** The year out of 星级台账: how many months everybody had each star, and the best of the year, ties named. */
import type { Scheme } from '../../schemes/scheme';
import { isOfScheme, linesAre, linesOf, type Ledger, type LedgerLine, type Whose } from './ledger-read';

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
  const who: (Whose & { readonly team: string })[] = [];
  const known: ((line: LedgerLine) => boolean)[] = [];
  for (const line of ledger.lines) {
    if (!isOfScheme(line, scheme) || line.month?.startsWith(`${year}-`) !== true) continue;
    if (line.name === '' || known.some((isTheirs) => isTheirs(line))) continue;
    who.push({ id: line.id, name: line.name, team: line.team });
    known.push(linesAre(ledger, line));
  }
  const people = who.map((one): YearOfPerson => {
    const counts = new Map<number, number>();
    for (const { month, given } of linesOf(ledger, one, scheme))
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
