/** Of whom the shares of a quota are taken: everybody of the team, those who are rated, or those confirmed in the job. */
import { text, type Text } from '../../core/words/text';
import { monthKey } from '../month/month-of';
import { memberMatcher } from '../staff/match-member';
import { daysOfMonth } from '../staff/service';
import type { Member } from '../staff/staff';
import type { StarPerson, StarSheet } from './star-sheet';
import type { StarRow } from './table';

export type QuotaBase = 'all' | 'rated' | 'confirmed';

export const BASES: readonly QuotaBase[] = ['rated', 'all', 'confirmed'];

export const BASE_WORDS: Readonly<Record<QuotaBase, Text>> = {
  rated: text('参评人数', 'people rated'),
  all: text('全部人数', 'everybody'),
  confirmed: text('转正人数', 'people confirmed in the job'),
};

/** What the base is reckoned from; of the sheet's people alone. */
export interface BaseSources {
  readonly sheet: Pick<StarSheet, 'month'>;
  /** Undefined where there is no 星评人员. */
  readonly members: readonly Member[] | undefined;
}

export interface CountedBase {
  readonly people: number;
  /** Not counted, since 星评人员 does not say whether they are confirmed. */
  readonly unknown: readonly StarRow[];
}

/** How many of a team the shares are of. */
type BaseCount = (team: readonly StarRow[]) => CountedBase;

/** Whoever takes part and has stars of the month; those of an earlier one hold no place. */
export const isRated = ({ rating, person, late }: StarRow): boolean =>
  rating !== undefined && person.takesPart && late === undefined;

/** Who is confirmed is told by 星评人员 alone, at the end of the sheet's month; nobody is taken for confirmed, or not, without a date. */
export function countBase(
  base: QuotaBase,
  { sheet, members }: BaseSources,
): BaseCount | { readonly fault: Text } {
  if (base === 'rated') return (team) => ({ people: team.filter(isRated).length, unknown: [] });
  if (base === 'all') return (team) => ({ people: team.length, unknown: [] });
  if (members?.every(({ confirmed }) => confirmed === undefined) !== false) return { fault: NO_DATES };
  if (sheet.month?.year === undefined) return { fault: NO_MONTH };
  const { last } = daysOfMonth(monthKey(sheet.month));
  const find = memberMatcher(members);
  const dayOf = ({ name, id }: StarPerson): number | undefined => find(name, id)?.confirmed;
  return (team) => ({
    people: team.filter(({ person }) => (dayOf(person) ?? Infinity) <= last).length,
    unknown: team.filter(({ person }) => dayOf(person) === undefined),
  });
}

const NO_DATES = text(
  '“星评人员”里没有转正日期，按转正人数算不出名额。请先填写转正日期，或改用别的基数。',
  '星评人员 has no dates of confirmation, so there are no places by people confirmed. Fill them in, or choose another base.',
);
const NO_MONTH = text(
  '这张表没有写明年月，看不出谁已转正。请在表的上方写“月份”，如 2026-03，或改用别的基数。',
  'The sheet does not say its year and month, so nothing tells who is confirmed. Enter “Month” above the people, such as 2026-03, or choose another base.',
);
