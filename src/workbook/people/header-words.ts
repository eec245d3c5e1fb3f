/** How well a header's words fit what a column can be. */
import { squash } from '../../core/words/normalise';
import type { ColumnRole } from './roles';

/** Longer headers that only hold a word are sentences. */
const LONGEST_HEADER = 24;

/** A header with one of these is of a kin with the word it holds, but not the thing: a coefficient is no bonus. */
const KIN =
  /系数|比例|比率|占比|[率％%]$|排名|名次|税|社保|公积金|[扣罚]|上月|上期|去年|上年|本年|年度|累计|预支|未发|已发|补发|预算|目标|差异|调整|平均|自评|互评|人数|单量|件数|数量|次数|天数|日期|时间|说明|备注|coefficient|ratio|rate$|rank|tax|target|last|previous|self|date|note|ytd|budget|average|arrear|adjust|count|days|hours/;

/** Under such a heading stands what is paid to others, or taken away, or said of somebody else. */
const NOT_UNDER =
  /社保|公积金|保险|扣|税|基数|上月|去年|推荐人|介绍人|联系人|师傅|师父|导师|带教|家属|配偶|emergency|referr|mentor|spouse|contribution|deduct|insurance|pension|tax|loan|employer|philhealth|hdmf|sss|cpf/;

/** Without spaces, units in brackets, and marks like * or :. */
export function bare(title: string): string {
  return squash(title)
    .replace(/[（(［[【].*?[）)］\]】]/g, '')
    .replace(/[*＊:：#．._/／\\、'’|-]/g, '');
}

/** A column's header and those around it, as the words of roles are looked for in them: worked out once for all roles. */
export interface HeaderWords {
  readonly whole: string;
  readonly word: string;
  /** The Chinese half of a header in two languages. */
  readonly chinese?: string;
  /** The heading over the column's own. */
  readonly parent?: string;
  /** The title to the left. */
  readonly before: string;
  /** Whether it may be known by a part of it. */
  readonly mayHold: boolean;
}

/** @param parent empty where there is no heading above */
export function headerWords(title: string, parent: string, before = ''): HeaderWords {
  const word = bare(title);
  const chinese = chineseHalf(word);
  return {
    whole: squash(title),
    word,
    ...(chinese === undefined ? {} : { chinese }),
    ...(parent === '' ? {} : { parent: bare(parent) }),
    before: bare(before),
    mayHold: word.length <= LONGEST_HEADER && !KIN.test(word),
  };
}

/** 0–1. */
export function confidenceOf(words: HeaderWords, role: ColumnRole): number {
  const { whole, word, chinese, parent, before, mayHold } = words;
  if (role.whole?.has(whole)) return 1;
  if (word === '') return 0;
  if (parent !== undefined) {
    if (role.exact.includes(parent + word)) return 1;
    if (NOT_UNDER.test(parent)) return 0;
  }
  if (role.exact.includes(word)) return 0.98;
  if (chinese !== undefined && role.exact.includes(chinese)) return 0.95;
  if (role.notAfter?.test(before)) return 0;
  if (role.loose.includes(word) || (chinese !== undefined && role.loose.includes(chinese))) return 0.8;
  if (mayHold && !role.except?.test(word) && role.part.some((one) => word.includes(one))) return 0.6;
  return role.fallback?.includes(word) ? 0.5 : 0;
}

/** Of a header in two languages, such as 姓名 Name, the Chinese words. */
function chineseHalf(word: string): string | undefined {
  const half =
    /^(\p{Script=Han}{2,})(?!(?:id|no|code|num)$)[a-z&+]+$/u.exec(word) ??
    /^[a-z&+]+(\p{Script=Han}{2,})$/u.exec(word);
  return half?.[1];
}

/** Whether a cell holds a header's word for the role of its column. */
export function isHeaderWord(cell: string, role: ColumnRole): boolean {
  const word = bare(cell);
  return role.exact.includes(word) || role.loose.includes(word) || (role.fallback?.includes(word) ?? false);
}
