/** The command: a page to print with the star of the month, or all of them where several are equal at the top. */
import { compare, type Exact } from '../../core/number/exact';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { freeSheetName } from '../look/sheet-name';
import type { Patch } from '../port';
import { pageWrites } from './page';
import type { Basis, Candidate, Contest, Contests } from './read';

export interface StarPlan {
  readonly sheet: string;
  readonly basis: Basis;
  readonly value: Exact;
  /** All who have the value, in the order of the sheet. */
  readonly stars: readonly Candidate[];
  /** People without a value. */
  readonly without: readonly string[];
  readonly patch: Patch;
}

export type StarAnswer =
  { readonly kind: 'plan'; readonly plan: StarPlan } | { readonly kind: 'refused'; readonly why: Text };

const NAME = text('本月之星', 'Star of the month');

export function starOfMonth(
  { month, taken }: Contests,
  { candidates }: Contest,
  basis: Basis,
  language: Language,
): StarAnswer {
  const known = candidates.flatMap((one) => {
    const value = one.values[basis];
    return value === undefined ? [] : [{ one, value }];
  });
  const [first] = known;
  if (first === undefined) return { kind: 'refused', why: NOBODY };
  const value = known.reduce((best, { value: own }) => (compare(own, best) > 0 ? own : best), first.value);
  const stars = known.filter(({ value: own }) => compare(own, value) === 0).map(({ one }) => one);
  const sheet = freeSheetName(inLanguage(NAME, language), taken, month);
  const writes = pageWrites({ sheet, title: NAME, month, basis, value, stars }, language);
  return {
    kind: 'plan',
    plan: {
      sheet,
      basis,
      value,
      stars,
      without: candidates.filter(({ values }) => values[basis] === undefined).map(({ name }) => name),
      patch: { title: sheet, writes },
    },
  };
}

const NOBODY = text(
  '这张表上还没有人有得分或星级。请先填齐考核表。',
  'Nobody on this sheet has a score or stars yet. Fill in the assessment first.',
);
