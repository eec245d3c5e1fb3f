/** How well a header's words fit what a column can be. */
import { squash } from '../../core/words/normalise';
import type { ColumnRole } from './roles';

/** Longer headers that only hold a word are sentences. */
const LONGEST_HEADER = 24;

/** A header with one of these is of a kin with the word it holds, but not the thing: a coefficient is no bonus. */
const KIN =
  /系数|比例|比率|占比|[率％%]$|排名|名次|税|社保|公积金|[扣罚]|上月|上期|去年|目标|差异|自评|日期|时间|说明|备注|coefficient|ratio|rate$|rank|tax|target|last|previous|self|date|note/;

/** Without spaces, units in brackets, and marks like * or :. */
export function bare(title: string): string {
  return squash(title)
    .replace(/[（(［[].*?[）)］\]]/g, '')
    .replace(/[*＊:：#．.]/g, '');
}

/** 0–1; `parent` is the heading over the column's own, or empty. */
export function confidenceOf(title: string, parent: string, role: ColumnRole): number {
  if (role.whole?.has(squash(title))) return 1;
  const word = bare(title);
  if (word === '') return 0;
  if (parent !== '' && role.exact.includes(bare(parent) + word)) return 1;
  if (role.exact.includes(word)) return 0.98;
  if (role.loose.includes(word)) return 0.8;
  return isPart(word, role) ? 0.6 : 0;
}

function isPart(word: string, { part, except }: ColumnRole): boolean {
  if (word.length > LONGEST_HEADER || KIN.test(word) || except?.test(word)) return false;
  return part.some((one) => word.includes(one));
}

/** Whether a cell holds a header's word for the role of its column. */
export function isHeaderWord(cell: string, role: ColumnRole): boolean {
  const word = bare(cell);
  return role.exact.includes(word) || role.loose.includes(word);
}
