/** Everybody's stars now, before and since when, what the next one needs, who could rise and who is at risk. */
import { isError, type Cell } from '../../core/cell';
import type { FactValues } from '../../core/stars/facts';
import { rateStars } from '../../core/stars/rate';
import { passedMonth } from '../../core/stars/history';
import type { StarRating } from '../../core/stars/rating';
import { standingOf, type Standing } from '../../core/stars/standing';
import { text, type Text } from '../../core/words/text';
import { reasonOf } from '../simulate/side';
import { howTold, whyNotTheirs, whyUntold } from './ledger-people';
import { lastBefore, linesByOwner, sinceMonth, type Ledger, type LedgerLine } from './ledger-read';
import { lacksNewest, ratedMonth } from './newest-month';
import { couldRise, isScore, riskOf } from './prospects';
import { factsAt, inputCells, type StarPerson, type StarSheet } from './star-sheet';

export interface StarRow {
  readonly person: StarPerson;
  /** Why there are no stars. */
  readonly fault?: Text;
  readonly rating?: StarRating;
  readonly standing?: Standing;
  /** Of 星级台账, else of the months before. */
  readonly before?: { readonly star: number; readonly recorded: boolean };
  readonly since?: { readonly month: string; readonly recorded: boolean };
  /** The month's own line, where it has been written. */
  readonly line?: LedgerLine;
  /** The newest month of theirs in the ledger, where that is a later one: a line now comes late. */
  readonly later?: string;
  /** Why no line of the ledger can be told theirs. */
  readonly untold?: Text;
  /** How the ledger writes them, where it is not as the sheet does. */
  readonly told?: Text;
  /** Why the stars are not those of the newest month. */
  readonly late?: Text;
  readonly canRise: boolean;
  /** Why the stars may be lost; undefined where nothing says so. */
  readonly risk?: Text;
}

export function starTable(sheet: StarSheet, ledger: Ledger | null): readonly StarRow[] {
  const untold = whyUntold(sheet.people, ledger?.lines ?? []);
  const linesOf = ledger === null ? undefined : linesByOwner(ledger, sheet.compiled.scheme, sheet.people);
  const lacks = lacksNewest(sheet);
  const month = ratedMonth(sheet);
  return sheet.people.map((person) => {
    const late = lacks(person.row);
    const own = linesOf?.(person) ?? [];
    const why =
      untold(person) ??
      whyNotTheirs(
        person,
        own.find((line) => line.month === month),
      );
    const lines = why === undefined ? own : [];
    const told = howTold(person, lines);
    return {
      ...rowOf(sheet, lines, person),
      ...(told === undefined ? {} : { told }),
      ...(why === undefined ? {} : { untold: why }),
      ...(late === undefined ? {} : { late }),
    };
  });
}

function rowOf(sheet: StarSheet, lines: readonly LedgerLine[], person: StarPerson): StarRow {
  const context = sheet.month === undefined ? {} : { month: sheet.month };
  const cells = inputCells(sheet, person.row);
  const facts = factsAt(sheet, person.row);
  const none = { person, canRise: false };
  if (isError(facts)) return { ...none, fault: reasonOf(facts) };
  const rating = rateStars(sheet.compiled, cells, facts, context);
  if (rating === null) return { ...none, fault: EMPTY };
  if (isError(rating)) return { ...none, fault: reasonOf(rating) };
  const standing = standingOf(sheet.compiled, cells, facts, context);
  const known = standing === null || isError(standing) ? undefined : standing;
  const month = ratedMonth(sheet);
  const line = lines.find((one) => one.month === month);
  const last = month === undefined ? undefined : lastBefore(lines, month);
  const later = lines.filter((one) => month !== undefined && (one.month ?? '') > month).at(-1)?.month;
  const earlier = last === undefined ? fromMonths(sheet, cells, facts, rating) : {};
  const before = last?.given === undefined ? earlier.before : { star: last.given, recorded: true };
  const since =
    last?.given === rating.star && last !== undefined
      ? { month: sinceMonth(lines, last), recorded: true }
      : (earlier.since ?? (month === undefined ? undefined : { month, recorded: last !== undefined }));
  const risk = riskOf(sheet, rating, known, before?.star);
  return {
    person,
    rating,
    ...(known === undefined ? {} : { standing: known }),
    ...(before === undefined ? {} : { before }),
    ...(since === undefined ? {} : { since }),
    ...(line === undefined ? {} : { line }),
    ...(later === undefined ? {} : { later }),
    canRise: couldRise(sheet, cells, facts, rating, known),
    ...(risk === undefined ? {} : { risk }),
  };
}

/** Without a ledger: what the months before give, by today's facts. Ratings of one period have none. */
function fromMonths(
  sheet: StarSheet,
  cells: readonly Cell[],
  facts: FactValues,
  { star }: StarRating,
): Pick<StarRow, 'before' | 'since'> {
  if (sheet.stars.kind !== 'ladder') return {};
  // Months that are passed over break nothing.
  const counted = cells.flatMap((cell, at) => (passedMonth(cell) === undefined ? [at] : [])).reverse();
  const run = counted.slice(counted.findIndex((at) => isScore(cells[at])));
  const [newest] = run;
  if (newest === undefined || !isScore(cells[newest])) return {};
  const starAt = (end: number): number | undefined => {
    const rating = rateStars(sheet.compiled, cells.slice(0, end), facts);
    return rating === null || isError(rating) ? undefined : rating.star;
  };
  const broken = run.findIndex((at, index) => {
    const later = run[index - 1];
    return later !== undefined && (!isScore(cells[at]) || starAt(later) !== star);
  });
  const since = run[(broken < 0 ? run.length : broken) - 1] ?? newest;
  const month = sheet.months[since]?.key;
  const before = starAt(newest);
  return {
    ...(before === undefined ? {} : { before: { star: before, recorded: false } }),
    ...(month === undefined ? {} : { since: { month, recorded: false } }),
  };
}

const EMPTY = text('还没有得分。', 'No scores yet.');
