/** The command: a page to print with the star of the month, or all of them where several are equal at the top. */
import { compare, type Exact } from '../../core/number/exact';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { freeSheetName } from '../look/sheet-name';
import { isPlace, placeFor, roomFor, type Place } from '../made/place';
import type { Patch } from '../port';
import { isPageOf, NAME, pageWrites } from './page';
import type { Basis, Candidate, Contest, Contests } from './read';

export interface StarPlan extends Place {
  readonly basis: Basis;
  readonly value: Exact;
  /** All who have the value, in the order of the sheet. */
  readonly stars: readonly Candidate[];
  /** People without a value. */
  readonly without: readonly string[];
  /** Who takes no part, or has no name. */
  readonly out: Contest['out'];
  readonly patch: Patch;
}

export type StarAnswer =
  | { readonly kind: 'plan'; readonly plan: StarPlan }
  | { readonly kind: 'refused'; readonly why: Text };

export function starOfMonth(
  contests: Contests,
  { sheet: source, candidates, out }: Contest,
  basis: Basis,
  language: Language,
): StarAnswer {
  const { month } = contests;
  const place = placeOf(contests, source, language);
  if (!isPlace(place)) return { kind: 'refused', why: place };
  const known = candidates.flatMap((one) => {
    const value = one.values[basis];
    return value === undefined ? [] : [{ one, value }];
  });
  const [first] = known;
  if (first === undefined) return { kind: 'refused', why: NOBODY };
  const value = known.reduce((best, { value: own }) => (compare(own, best) > 0 ? own : best), first.value);
  const stars = known.filter(({ value: own }) => compare(own, value) === 0).map(({ one }) => one);
  const { sheet } = place;
  const writes = [...roomFor(place), ...pageWrites({ sheet, source, month, basis, value, stars }, language)];
  return {
    kind: 'plan',
    plan: {
      ...place,
      basis,
      value,
      stars,
      without: candidates.filter(({ values }) => values[basis] === undefined).map(({ name }) => name),
      out,
      patch: { title: sheet, writes },
    },
  };
}

/** The page that was made of this sheet before, else a new one. */
function placeOf({ month, survey }: Contests, source: string, language: Language) {
  const before = survey.sheets.find(({ name, top }) => top !== null && isPageOf(name, top, source, month));
  const taken = survey.sheets.map(({ name }) => name);
  return placeFor(survey, before?.name, freeSheetName(inLanguage(NAME, language), taken, month));
}

const NOBODY = text(
  '这张表上还没有人有得分或星级。请先填齐考核表。',
  'Nobody on this sheet has a score or stars yet. Fill in the assessment first.',
);
