/** A history of months, oldest first, and the newest of them. */
import { DOMAINS } from '../../core/input/domain';
import { inLanguage, text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import type { Column, Setting } from './column';
import { withinDomain } from './validations';

const HISTORY = text('各月得分', 'Scores by month');
const MONTHS = 12;

/** Twelve months, or as many as the scheme looks at. */
export function historyColumns({ language }: Setting, stars: Stars): readonly Column[] {
  const count = stars.kind === 'annual' ? stars.months : MONTHS;
  return Array.from({ length: count }, (_, index) => ({
    key: `month:${index + 1}`,
    kind: 'input' as const,
    header: inLanguage(text(`${index + 1}月`, MONTH_NAMES[index] ?? ''), language),
    section: inLanguage(HISTORY, language),
    width: 8,
    numberFormat: '0.00',
    validation: withinDomain(text('得分', 'Score'), DOMAINS.score, language),
    sample: (example) => (example.kind === 'history' ? (example.history[index] ?? null) : null),
  }));
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The latest month of a history, which pays. */
export function latestColumn({ language }: Setting): Column {
  return {
    key: 'latest',
    kind: 'formula',
    header: inLanguage(text('最近月得分', 'Latest score'), language),
    section: inLanguage(text('薪酬', 'Pay'), language),
    width: 10,
    numberFormat: '0.00',
    formula: (at) =>
      `=IF(COUNT(${at.range('month:1', `month:${MONTHS}`)})=0,"",LOOKUP(9.9E+307,${at.range('month:1', `month:${MONTHS}`)}))`,
  };
}
