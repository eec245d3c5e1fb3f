/** The command: from a pay sheet the sheet of its slips, with all that has to be seen before it is made. */
import { isError } from '../../core/cell';
import { readMonth } from '../../core/input/month';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { freeSheetName } from '../look/sheet-name';
import { isPlace, isProtectedIn, placeFor, roomFor, type Place } from '../made/place';
import { passedOver, type PassedOver } from '../people/passed-over';
import { maxPageBreaks } from '../patch/limits';
import type { Patch } from '../port';
import { shownFields, type SlipChoices } from './choices';
import { closing } from './closing';
import { slipEntries } from './entries';
import { FORMS } from './forms/forms';
import { entryWrites } from '../salary/journal';
import { moneyUnits } from '../salary/money-unit';
import { sheetTotals } from '../salary/total-rows';
import { journalEntry, type By } from './journal-entry';
import { paginate } from './paginate';
import { paperOf } from './paper';
import { journalLocked, nobody, NO_MONEY, NO_MONTH, tooManyPages } from './refusals';
import { sheetWrites } from './sheet-writes';
import { makeSlips, type Made } from './slip';
import type { SlipBook, SlipSource } from './source';
import { columnTotal, sumsOf, type Sum } from './sums';
import { warningsOf } from './warnings';
import { reasonsOf } from './why';
import { isMoney } from './fields';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { SLIPS_SHEET } from './words';

export interface SlipPlan extends Made, Place {
  readonly choices: SlipChoices;
  readonly source: string;
  readonly passedOver: readonly PassedOver[];
  readonly sums: readonly Sum[];
  readonly pages: number;
  readonly landscape: boolean;
  readonly warnings: readonly Text[];
  patch(by: By): Patch;
}

export type Answer =
  | { readonly kind: 'plan'; readonly plan: SlipPlan }
  /** What is still to be said or chosen. */
  | { readonly kind: 'refused'; readonly why: Text };

type Book = Pick<SlipBook, 'survey' | 'made' | 'locked'>;

export function slipsOf(book: Book, source: SlipSource, choices: SlipChoices, language: Language): Answer {
  if (book.locked !== undefined) return refused(book.locked);
  if (isError(readMonth(choices.month)) || !/^\d{4}-\d{2}$/.test(choices.month)) return refused(NO_MONTH);
  const fields = shownFields(choices);
  if (!fields.some(isMoney)) return refused(NO_MONEY);
  const { people, columns, members, salary, mapping } = source;
  const reasons = reasonsOf(choices.why ? choices.scheme : '', salary, mapping);
  const { withoutZeros } = choices;
  const made = makeSlips({ sheet: people, columns, fields, members, reasons: reasons.byRow, withoutZeros });
  if (made.slips.length === 0) return refused(nobody(made));
  const totals = sheetTotals(
    people,
    fields.filter(isMoney).map(({ column }) => column),
  );
  const sums = sumsOf(people, fields, made, totals);
  const wording = { language, company: choices.company.trim(), month: choices.month, unit: unitOf(people) };
  const laid = FORMS[choices.form](made.slips, { ...wording, sign: choices.sign });
  const end = closing({ source: salary.sheet, ...made, sums, totals, others: people.others }, laid, wording);
  const paged = paginate(
    [...laid.blocks, end],
    paperOf(laid.landscape).height,
    // The check is never cut apart with the slips.
    (index) => laid.ownPages || index === laid.blocks.length,
  );
  if (paged.breaks.length > maxPageBreaks) return refused(tooManyPages(paged.breaks.length + 1));
  const place = placeOf(book, source, choices.month);
  if (!isPlace(place)) return refused(place);
  if (isProtectedIn(book.survey, JOURNAL_SHEET)) return refused(journalLocked(JOURNAL_SHEET));
  const { sheet } = place;
  const run = {
    source: salary.sheet,
    sheet,
    choices,
    slips: made.slips.length,
    total: columnTotal(people, mapping.columns.total),
  };
  return {
    kind: 'plan',
    plan: {
      ...made,
      choices,
      source: salary.sheet,
      ...place,
      passedOver: passedOver(people.block, people.rows),
      sums,
      pages: paged.breaks.length + 1,
      landscape: laid.landscape,
      warnings: [...(totals.unsure.length > 0 ? [totals.said] : []), ...warningsOf(source, choices, reasons)],
      patch: (by) => ({
        title: inLanguage(text(`工资条：${sheet}`, `Pay slips: ${sheet}`), language),
        writes: [
          ...roomFor(place),
          ...sheetWrites(sheet, laid, paged),
          ...entryWrites(salary.journal, salary.journalExists, [journalEntry(run, by, language)], language),
        ],
      }),
    },
  };
}

/** 3.5 of a sheet in 万元 is no 3.50 元. */
function unitOf(people: SlipSource['people']): string {
  return moneyUnits(people, ['total', 'bonus', 'base'])
    .filter((unit) => unit !== '元')
    .join('、');
}

/** The sheet that this pay sheet's slips of the month were written to, else a new one. */
function placeOf({ survey, made }: Book, { salary }: SlipSource, month: string) {
  const wanted = `${SLIPS_SHEET} ${month}`;
  const before = slipEntries(salary.journal)
    .filter((entry) => entry.source === salary.sheet)
    .map((entry) => entry.sheet)
    .filter((name) => made.includes(name) && name.startsWith(wanted))
    .at(-1);
  const taken = survey.sheets.map(({ name }) => name);
  return placeFor(survey, before, freeSheetName(SLIPS_SHEET, taken, month));
}

const refused = (why: Text): Answer => ({ kind: 'refused', why });
