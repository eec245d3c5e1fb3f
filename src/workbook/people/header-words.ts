/** How well a header's words fit what a column can be. */
import { squash } from '../../core/words/normalise';
import type { ColumnRole } from './roles';

/** Longer headers that only hold a word are sentences. */
const LONGEST_HEADER = 24;

/** A header with one of these is of a kin with the word it holds, but not the thing: a coefficient is no bonus. */
const KIN =
  /系数|比例|比率|占比|[率％%]$|排名|名次|税|社保|公积金|[扣罚]|上月|上期|去年|上年|本年|年度|累计|预支|未发|已发|补发|预算|目标|差异|调整|平均|自评|互评|人数|单量|件数|数量|次数|天数|日期|时间|说明|备注|coefficient|ratio|rate$|rank|tax|target|last|previous|self|date|note|ytd|budget|average|arrear|adjust|count|days|hours/;

/** Under such a heading stands what is paid to others, or taken away. */
const NOT_UNDER =
  /社保|公积金|保险|扣|税|基数|上月|去年|contribution|deduct|insurance|pension|tax|loan|employer|philhealth|hdmf|sss|cpf/;

/** Without spaces, units in brackets, and marks like * or :. */
export function bare(title: string): string {
  return squash(title)
    .replace(/[（(［[【].*?[）)］\]】]/g, '')
    .replace(/[*＊:：#．._/／\\、'’|-]/g, '');
}

/** 0–1; `parent` is the heading over the column's own, or empty; `before` the title to the left. */
export function confidenceOf(title: string, parent: string, role: ColumnRole, before = ''): number {
  if (role.whole?.has(squash(title))) return 1;
  const word = bare(title);
  if (word === '') return 0;
  if (parent !== '') {
    if (role.exact.includes(bare(parent) + word)) return 1;
    if (NOT_UNDER.test(bare(parent))) return 0;
  }
  if (role.exact.includes(word)) return 0.98;
  const chinese = chineseHalf(word);
  if (chinese !== undefined && role.exact.includes(chinese)) return 0.95;
  if (role.notAfter?.test(bare(before))) return 0;
  if (role.loose.includes(word) || (chinese !== undefined && role.loose.includes(chinese))) return 0.8;
  if (isPart(word, role)) return 0.6;
  return role.fallback?.includes(word) ? 0.5 : 0;
}

/** Of a header in two languages, such as 姓名 Name, the Chinese words. */
function chineseHalf(word: string): string | undefined {
  const half =
    /^(\p{Script=Han}{2,})(?!(?:id|no|code|num)$)[a-z&+]+$/u.exec(word) ??
    /^[a-z&+]+(\p{Script=Han}{2,})$/u.exec(word);
  return half?.[1];
}

function isPart(word: string, { part, except }: ColumnRole): boolean {
  if (word.length > LONGEST_HEADER || KIN.test(word) || except?.test(word)) return false;
  return part.some((one) => word.includes(one));
}

/** Whether a cell holds a header's word for the role of its column. */
export function isHeaderWord(cell: string, role: ColumnRole): boolean {
  const word = bare(cell);
  return role.exact.includes(word) || role.loose.includes(word) || (role.fallback?.includes(word) ?? false);
}
