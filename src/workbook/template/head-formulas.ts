/** What is computed above the people: the title, and whether every row has its formulas. */
import { inLanguage, text } from '../../core/words/text';
import { columnLetters } from '../formula/address';
import type { Content } from '../port';
import { placeOf, quoted } from './column';
import type { SheetPlan } from './sheet-plan';
import { STATUS } from './status-column';

const OTHER_MONTH = text(
  '  ⚠ 各月列是为别的月份生成的，请为本月另生成一张表',
  '  ⚠ the columns are of other months: make a new sheet for this one',
);

/** The title follows the month that is typed under it, and says so where the columns of months do not. */
export function titleFormula({ title, columns, frame, language, otherMonth }: SheetPlan): Content {
  const at = placeOf(columns, frame, 0);
  const warning =
    otherMonth === undefined ? '' : `&IF(${otherMonth(at)},${quoted(inLanguage(OTHER_MONTH, language))},"")`;
  return { formula: `=${quoted(`${title}  `)}&${at.fixed('month')}${warning}` };
}

/** Rows below the spare ones where people may have been typed. */
const BEYOND = 200;

/** How many people have no formulas in their row: a named row always has a word in its check. */
export function checkFormula({ columns, frame, language }: SheetPlan): Content {
  const rows = (key: string): string => {
    const letters = columnLetters(columns.findIndex((column) => column.key === key));
    return `$${letters}$${frame.firstRow + 1}:$${letters}$${frame.lastSpare + 1 + BEYOND}`;
  };
  const count = `SUMPRODUCT((LEN(${rows('name')})>0)*(LEN(${rows(STATUS)})=0))`;
  const words = inLanguage(text(' 行缺公式', ' without'), language);
  return { formula: `=IF(${count}=0,"✓",${count}&${quoted(words)})` };
}
