/** A history of months, oldest first, that ends in the sheet's month. */
import type { Language } from '../../core/words/language';
import { allOf } from '../../core/stars/by-role';
import { inLanguage, text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import type { Column, Place, Setting } from './column';

const HISTORY = text('各月得分', 'Scores by month');
/** As many as people look back; more where a scheme does. */
const MONTHS = 12;

/** How many months a sheet of such stars shows. */
export function monthsOf(stars: Stars): number {
  if (stars.kind === 'annual') return stars.months;
  if (stars.kind !== 'ladder') return MONTHS;
  return Math.max(MONTHS, ...stars.steps.flatMap(({ window }) => allOf(window)));
}

/**
 * The months that end in the sheet's month; of a yearly rating, those from January. The headers are texts and stay when the sheet's month
 * is typed over: what has been entered belongs to the month that it was entered for.
 */
export function historyColumns({ language, month }: Setting, stars: Stars): readonly Column[] {
  const count = monthsOf(stars);
  return indexesOf(stars, month).map((own, index) => ({
    key: monthKey(index + 1),
    kind: 'input' as const,
    header: monthWords(own, language),
    // No bounds: a month may say 休假 or 不参评, and STARLEVEL refuses what is no score.
    section: inLanguage(HISTORY, language),
    width: 10,
    numberFormat: '0.00',
    sample: (example) => {
      if (example.kind !== 'history') return null;
      // The newest month of an example stands in the sheet's month; a yearly rating begins in January.
      const skipped = stars.kind === 'annual' ? 0 : Math.max(0, count - example.history.length);
      return example.history[index - skipped] ?? null;
    },
  }));
}

/** The months of a sheet, counted from the year 0. */
function indexesOf(stars: Stars, month: string): readonly number[] {
  const count = monthsOf(stars);
  const [year, last] = monthNumbers(month);
  const first = stars.kind === 'annual' ? year * 12 : year * 12 + last - count;
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * The months of a sheet whose newest is known, oldest first.
 * @example historyMonths({ kind: 'annual', months: 2 }, '2026-03') //=> ['2026-01', '2026-02']
 */
export function historyMonths(stars: Stars, month: string): readonly string[] {
  return indexesOf(stars, month).map(
    (own) => `${Math.floor(own / 12)}-${String((own % 12) + 1).padStart(2, '0')}`,
  );
}

export function monthKey(number: number): string {
  return `month:${number}`;
}

/** `2026-03` as 2026 and 3. */
function monthNumbers(month: string): readonly [number, number] {
  const [year = NaN, number = NaN] = month.split('-').map(Number);
  return [year, number];
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month counted from the year 0, over two lines. */
function monthWords(months: number, language: Language): string {
  const [year, index] = [Math.floor(months / 12), months % 12];
  return inLanguage(text(`${year}年\n${index + 1}月`, `${MONTH_NAMES[index]}\n${year}`), language);
}

/**
 * The month that a header of a history names.
 * @example monthOfHeader('2026年 1月') //=> '2026-01'
 */
export function monthOfHeader(header: string): string | undefined {
  const [, zhYear, number] = /^(\d{4})年\s*(\d{1,2})月$/.exec(header.trim()) ?? [];
  const [, name = '', enYear] = /^([A-Z][a-z]{2})\s+(\d{4})$/.exec(header.trim()) ?? [];
  const month = Number(number ?? MONTH_NAMES.indexOf(name) + 1);
  return month >= 1 && month <= 12 ? `${zhYear ?? enYear}-${String(month).padStart(2, '0')}` : undefined;
}

/**
 * Whether the month over the people is another than the one that the columns end in – of a yearly rating, another year –, or none at all.
 * Undefined where a sheet has no such columns.
 */
export function otherMonth({ compiled, language }: Setting): ((at: Place) => string) | undefined {
  const { stars } = compiled.scheme;
  if (stars === undefined || stars.kind === 'conditions' || compiled.combine !== undefined) return undefined;
  const last = monthKey(monthsOf(stars));
  return (at) => {
    const header = `SUBSTITUTE(${at.headers(last, last)},CHAR(10),"")`;
    const [year, number] = [`LEFT(${at.fixed('month')},4)`, `MID(${at.fixed('month')},6,2)`];
    const differs =
      stars.kind === 'annual'
        ? `${language === 'zh' ? 'LEFT' : 'RIGHT'}(${header},4)<>${year}`
        : `${header}<>${language === 'zh' ? `${year}&"年"&(0+${number})&"月"` : `MID("${MONTH_NAMES.join('')}",3*${number}-2,3)&${year}`}`;
    return `IFERROR(${differs},TRUE)`;
  };
}

/** The score of the sheet's month, which pays. An older one would be paid twice. */
export function latestColumn({ language }: Setting, stars: Stars): Column {
  const last = monthKey(monthsOf(stars));
  return {
    key: 'latest',
    kind: 'formula',
    header: inLanguage(text('本月得分', "This month's score"), language),
    section: inLanguage(text('薪酬', 'Pay'), language),
    width: 10,
    numberFormat: '0.00',
    formula: (at) => `=IF(ISNUMBER(${at.cell(last)}),${at.cell(last)},"")`,
  };
}
