/** Why no slips can be made yet. */
import { text, type Text } from '../../core/words/text';
import { maxPageBreaks } from '../patch/limits';
import type { Made } from './slip';

export const NO_MONTH = text(
  '看不出这张工资表是哪年哪月的。请填写月份，例如 2026-03。',
  'The year and month of this pay sheet cannot be told. Enter the month, for example 2026-03.',
);

export const NO_MONEY = text(
  '没有显示任何金额。请在应发、扣除或实发里至少留一列。',
  'No amounts are shown. Leave at least one column among earnings, deductions or net pay.',
);

export function nobody({ none }: Made): Text {
  const [first] = none;
  return text(
    `没有人可以发工资条。第 ${(first?.row ?? 0) + 1} 行：${first?.why.zh ?? ''}`,
    `Nobody can get a slip. Row ${(first?.row ?? 0) + 1}: ${first?.why.en ?? ''}`,
  );
}

export function tooManyPages(pages: number): Text {
  return text(
    `需要 ${pages} 页，一张工作表最多 ${maxPageBreaks + 1} 页。请换成条状或竖排，或把工资表分成几张。`,
    `That takes ${pages} pages, and a sheet holds ${maxPageBreaks + 1} at most. Choose strips or upright slips, or divide the pay sheet.`,
  );
}

export function journalLocked(journal: string): Text {
  return text(
    `工作表“${journal}”受保护，记不下这次生成。请先撤销工作表保护。`,
    `Sheet “${journal}” is protected, so that making slips cannot be noted there. Unprotect it first.`,
  );
}
