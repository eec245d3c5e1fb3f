/** The command: from a pay sheet the sheet of its slips, with all that has to be seen before it is made. */
import { isError } from '../../core/cell';
import { readMonth } from '../../core/input/month';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { freeSheetName } from '../look/sheet-name';
import { nameKey } from '../people/names';
import { passedOver, type PassedOver } from '../people/passed-over';
import { maxPageBreaks } from '../patch/limits';
import type { Patch } from '../port';
import { shownFields, type SlipChoices } from './choices';
import { closing } from './closing';
import { slipEntries } from './entries';
import { FORMS } from './forms/forms';
import { entryWrites } from '../salary/journal';
import { journalEntry, type By } from './journal-entry';
import { paginate } from './paginate';
import { paperOf } from './paper';
import { sheetWrites } from './sheet-writes';
import { makeSlips, type Made, type Slip } from './slip';
import type { SlipBook, SlipSource } from './source';
import { columnTotal, sumsOf, type Sum } from './sums';
import { reasonsOf } from './why';
import { isMoney } from './fields';
import { SLIPS_SHEET } from './words';

export interface SlipPlan extends Made {
  readonly choices: SlipChoices;
  readonly source: string;
  readonly sheet: string;
  /** The sheet stands there already, with the slips of an earlier run. */
  readonly replaces: boolean;
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
  const sums = sumsOf(people, fields, made);
  const wording = { language, company: choices.company.trim(), month: choices.month };
  const laid = FORMS[choices.form](made.slips, { ...wording, sign: choices.sign });
  const end = closing({ source: salary.sheet, ...made, sums }, laid, wording);
  const paged = paginate(
    [...laid.blocks, end],
    paperOf(laid.landscape).height,
    // The check is never cut apart with the slips.
    (index) => laid.ownPages || index === laid.blocks.length,
  );
  if (paged.breaks.length > maxPageBreaks) return refused(tooMany(paged.breaks.length));
  const { sheet, replaces } = nameOf(book, source, choices.month);
  if (replaces && book.survey.sheets.some((one) => one.name === sheet && one.protected))
    return refused(isProtected(sheet));
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
      sheet,
      replaces,
      passedOver: passedOver(people.block, people.rows),
      sums,
      pages: paged.breaks.length + 1,
      landscape: laid.landscape,
      warnings: warningsOf(source, choices, reasons),
      patch: (by) => ({
        title: inLanguage(text(`工资条：${sheet}`, `Pay slips: ${sheet}`), language),
        writes: [
          ...(replaces ? [{ kind: 'deleteSheet', name: sheet } as const] : []),
          ...sheetWrites(sheet, laid, paged),
          ...entryWrites(salary.journal, salary.journalExists, [journalEntry(run, by, language)], language),
        ],
      }),
    },
  };
}

/** The sheet that this pay sheet's slips of the month were written to, else a new one. */
function nameOf({ survey, made }: Book, { salary }: SlipSource, month: string) {
  const wanted = `${SLIPS_SHEET} ${month}`;
  const before = slipEntries(salary.journal)
    .filter((entry) => entry.source === salary.sheet)
    .map((entry) => entry.sheet)
    .filter((name) => made.includes(name) && name.startsWith(wanted))
    .at(-1);
  if (before !== undefined) return { sheet: before, replaces: true };
  const taken = survey.sheets.map(({ name }) => name);
  return { sheet: freeSheetName(SLIPS_SHEET, taken, month), replaces: false };
}

function warningsOf(
  { people }: SlipSource,
  { fields, why, scheme }: SlipChoices,
  { unlike, fault }: ReturnType<typeof reasonsOf>,
): readonly Text[] {
  const hidden = new Set(people.block.hiddenRows);
  const unseen = people.people.filter(({ row }) => hidden.has(row)).length;
  const doubtful = fields.filter((field) => field.doubtful && !field.hidden).map(({ title }) => title);
  return [
    ...(unseen > 0
      ? [
          text(
            `其中 ${unseen} 行被隐藏或筛选掉，也有工资条。`,
            `${unseen} of the rows are hidden or filtered out; they get slips too.`,
          ),
        ]
      : []),
    ...(doubtful.length > 0
      ? [
          text(
            `这些列看不出属于哪一组，请核对：${doubtful.join('、')}。`,
            `Which group these columns belong to is not certain; check them: ${doubtful.join(', ')}.`,
          ),
        ]
      : []),
    ...(why && fault !== undefined
      ? [text(`没有写说明：${fault.zh}`, `No notes are written: ${fault.en}`)]
      : []),
    ...(why && scheme !== '' && unlike.length > 0
      ? [
          text(
            `${unlike.length} 人的金额与方案算出的不同或算不出，不写说明。`,
            `The amounts of ${unlike.length} are other than the scheme says, or it cannot say them; they get no note.`,
          ),
        ]
      : []),
  ];
}

export interface Samples {
  readonly longestName: Slip;
  readonly mostItems: Slip;
  /** Undefined where nothing is negative. */
  readonly negative?: Slip;
}

/** What is likeliest to look wrong on paper. */
export function samplesOf({ slips }: Made): Samples | undefined {
  const [first] = slips;
  if (first === undefined) return undefined;
  const length = ({ name }: Slip): number => [...nameKey(name)].length;
  const filled = ({ items }: Slip): number =>
    items.filter(({ value }) => value !== null && value !== 0).length;
  const most = (of: (slip: Slip) => number): Slip =>
    slips.reduce((best, slip) => (of(slip) > of(best) ? slip : best), first);
  const negative = slips.find(({ items }) =>
    items.some(({ field, value }) => isMoney(field) && typeof value === 'number' && value < 0),
  );
  return { longestName: most(length), mostItems: most(filled), ...(negative && { negative }) };
}

const refused = (why: Text): Answer => ({ kind: 'refused', why });

const NO_MONTH = text(
  '看不出这张工资表是哪年哪月的。请填写月份，例如 2026-03。',
  'The year and month of this pay sheet cannot be told. Enter the month, for example 2026-03.',
);
const NO_MONEY = text(
  '没有显示任何金额。请在应发、扣除或实发里至少留一列。',
  'No amounts are shown. Leave at least one column among earnings, deductions or net pay.',
);

function nobody({ none }: Made): Text {
  const [first] = none;
  return text(
    `没有人可以发工资条。第 ${(first?.row ?? 0) + 1} 行：${first?.why.zh ?? ''}`,
    `Nobody can get a slip. Row ${(first?.row ?? 0) + 1}: ${first?.why.en ?? ''}`,
  );
}

function tooMany(breaks: number): Text {
  return text(
    `需要 ${breaks + 1} 页，一张工作表最多 ${maxPageBreaks + 1} 页。请换成条状或竖排，或把工资表分成几张。`,
    `That takes ${breaks + 1} pages, and a sheet holds ${maxPageBreaks + 1} at most. Choose strips or upright slips, or divide the pay sheet.`,
  );
}

function isProtected(sheet: string): Text {
  return text(
    `工作表“${sheet}”受保护，不能替换。请先撤销工作表保护，或把它改名。`,
    `Sheet “${sheet}” is protected and cannot be replaced. Unprotect it first, or rename it.`,
  );
}
